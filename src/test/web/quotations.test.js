import assert from "node:assert/strict";
import { test } from "node:test";
import { CHANGES, changes, compared, quotations, searched, sides, told, warned } from "../../../web/quotations.js";

test("aTextIsOneQuotation", () => assert.deepEqual(quotations("  We want peace. "), ["We want peace."]));

test("everyLineIsAQuotation", () => assert.deepEqual(quotations("One.\nTwo.\r\nThree."), ["One.", "Two.", "Three."]));

test("blankLinesPartQuotationsOfSeveralLines", () =>
  assert.deepEqual(quotations("One\ngoes on.\n \nTwo."), ["One goes on.", "Two."]));

test("bulletsAndNumbersOfAListAreNoWords", () =>
  assert.deepEqual(quotations("1. One.\n2) Two.\n- Three.\n• Four."), ["One.", "Two.", "Three.", "Four."]));

test("aQuotationAloneKeepsItsNumber", () => assert.deepEqual(quotations("5. July was the day"), ["5. July was the day"]));

test("aTextOfManyLinesCanBeOneQuotation", () => assert.deepEqual(quotations("One.\n\nTwo.", true), ["One. Two."]));

test("nothingPastedIsNoQuotation", () => assert.deepEqual(quotations(" \n \n"), []));

const differences = [
  { op: "equal", claimed: "We", source: "We" }, { op: "replace", claimed: "can", source: "cannot" },
  { op: "insert", claimed: "ever", source: "" }, { op: "delete", claimed: "", source: "cease" },
];

test("eachSideHasItsOwnWords", () => assert.deepEqual(sides(differences), {
  claimed: [{ text: "We", op: "" }, { text: "can", op: "replace" }, { text: "ever", op: "insert" }, { text: "", op: "delete" }],
  source: [{ text: "We", op: "" }, { text: "cannot", op: "replace" }, { text: "cease", op: "delete" }],
}));

test("everyChangeHasASignOfItsOwn", () =>
  assert.equal(new Set(Object.values(CHANGES).map(([sign]) => sign)).size, 3));

test("everyChangeIsTold", () =>
  assert.deepEqual(changes(differences), ["“can” stands for “cannot”", "“ever” was added", "“cease” was left out"]));

const coverage = { documents: 5, passages: 80, first: "1991-01-01", last: "2023-12-31" };
const claim = { quote: "We can", speaker: "Sergey Lavrov", date: "2022" };
const match = { speaker: { name: "Vladimir Putin" }, date: { first: "2023-07-29", last: "2023-07-29" } };

test("notFoundSpeaksOfTheDocumentsOnly", () => {
  const { title, sentence } = told({ verdict: "not_found", matches: [], coverage }, claim);
  assert.equal(title, "Not found here");
  assert.equal(sentence, "The words are not in these 5 documents. That does not show that nobody ever said them.");
});

test("whoReallySaidItIsNamed", () => assert.match(
  told({ verdict: "misattributed", matches: [match], coverage }, claim).sentence, /those of Vladimir Putin, not of Sergey Lavrov/));

test("everyVerdictHasASignBesideItsColour", () => {
  for (const verdict of ["verbatim", "abridged", "altered", "misattributed", "misdated", "narration", "not_found"]) {
    const { sign, tone, sentence } = told({ verdict, matches: [match], coverage }, claim);
    assert.ok(sign && tone && sentence, verdict);
  }
});

test("whatWasSearchedIsTold", () => assert.equal(searched(coverage), "5 documents, 80 passages, with dates from 1991 to 2023"));

test("aCutIsToldWithItsWords", () =>
  assert.deepEqual(warned({ warnings: ["context"], cut: ["It is not true that"] }), ["Cut out of what governs it: “It is not true that”"]));

test("anotherSpeakerIsSetAgainstTheClaimedOne", () => {
  const axes = { wording: "verbatim", speaker: "different", date: "not_claimed", form: "direct" };
  const [words, speaker, date] = compared({ axes, matches: [match] }, claim);
  assert.equal(words.agrees, "yes");
  assert.deepEqual(speaker, { name: "Speaker", agrees: "no", text: "Vladimir Putin; claimed: Sergey Lavrov" });
  assert.deepEqual(date, { name: "Date", agrees: "", text: "29 July 2023" });
});
