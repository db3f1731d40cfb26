import assert from "node:assert/strict";
import { test } from "node:test";
import { address, carried, changed, filters, hiding, read, removed, rows, submitted } from "../../../web/state.js";

const params = (text) => new URLSearchParams(text);

test("anAddressNamesTheViewAndItsParameters", () => {
  const state = read("/statements?q=peace&speaker=Sergey+Lavrov");
  assert.equal(state.view, "statements");
  assert.equal(state.params.get("speaker"), "Sergey Lavrov");
});

test("whatIsHiddenStaysHiddenFromPassageToPassage", () => {
  assert.equal(hiding("/document/a?at=a.1", "date", false), "/document/a?at=a.1&hide=date");
  assert.equal(hiding("/document/a?at=a.1&hide=date&hide=actor", "date", true), "/document/a?at=a.1&hide=actor");
  assert.equal(hiding("/document/a?hide=date", "date", true), "/document/a");
});

test("aDocumentIsReadWithItsId", () => assert.equal(read("/document/a%2Eb?at=a.b.3").id, "a.b"));

test("anActorIsReadWithTheirName", () => assert.deepEqual([read("/actor/Xi%20Jinping").view, read("/actor/Xi%20Jinping").id], ["actor", "Xi Jinping"]));

test("whatIsTooLongForAServerStandsBehindTheHash", () => {
  const href = address("check", params(`quote=${"peace ".repeat(2000)}`));
  assert.match(href, /^\/check#quote=/);
  assert.equal(read(href).params.get("quote").length, 12000);
});

test("aStrayPercentInADocumentsIdIsKept", () => assert.equal(read("/document/50%").id, "50%"));

test("anAddressThatThePageDoesNotKnowIsUnknown", () => assert.equal(read("/nowhere").view, "unknown"));

test("aSlashAtTheEndIsTheSameView", () => assert.equal(read("/mediation/").view, "mediation"));

test("addressAndReadAreInverse", () => {
  for (const href of ["/", "/?q=a+b", "/statements?speaker=%21X", "/document/a.b?at=a.b.1"]) {
    const state = read(href);
    assert.equal(address(state.view, state.params, state.id), href);
  }
});

test("aChangeGoesBackToTheFirstPage", () =>
  assert.equal(changed(params("q=a&offset=20"), { from: "2022" }).toString(), "q=a&from=2022"));

test("removingAFilterKeepsTheOtherValuesOfItsField", () =>
  assert.equal(removed(params("stance=acting&stance=hosting"), "stance", "acting").toString(), "stance=hosting"));

test("anEmptyValueTakesAParameterAway", () =>
  assert.equal(changed(params("from=2022&to=2023"), { from: "" }).toString(), "to=2023"));

test("aSubmittedFormLeavesOutBlanksAndDefaults", () =>
  assert.equal(submitted([["q", " peace "], ["from", ""], ["sort", "relevance"], ["stance", "acting"]]).toString(),
    "q=peace&stance=acting"));

test("anotherViewTakesTheWordsButNotTheFilters", () =>
  assert.equal(carried(params("q=a&stance=acting&from=2022")).toString(), "q=a&from=2022"));

test("theOrderAndThePageAreNoFilters", () =>
  assert.deepEqual(filters(params("q=a&sort=newest&offset=20&stance=acting")), [["stance", "acting"]]));

test("aPageThatIsNoNumberIsTheFirst", () => assert.deepEqual(rows(params("offset=x")), { offset: 0, size: 20 }));
