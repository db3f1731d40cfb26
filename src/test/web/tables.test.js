import assert from "node:assert/strict";
import { test } from "node:test";
import { next, ordered } from "../../../web/columns.js";
import { attempts, without } from "../../../web/parts/blame.js";
import { matrix, pair } from "../../../web/parts/stances.js";
import { question } from "../../../web/parts/within.js";
import { excluded, read } from "../../../web/state.js";

import { asWritten } from "../../../web/parts/notices.js";
import { byDocument } from "../../../web/views/search.js";

const params = (text) => new URLSearchParams(text);
const KEYS = { name: (row) => row.name };
const names = (by, ...all) => ordered(all.map((name) => ({ name })), by, KEYS).map((row) => row.name);

test("aColumnSortsItsRowsAsPeopleDo", () => assert.deepEqual(names("name", "Zelenskyy", "çavuşoğlu", "Bennett"), ["Bennett", "çavuşoğlu", "Zelenskyy"]));

test("rowsWithoutAValueStandLastEitherWay", () => {
  assert.deepEqual(names("name", null, "b", "a"), ["a", "b", null]);
  assert.deepEqual(names("-name", null, "a", "b"), ["b", "a", null]);
});

test("anUnknownColumnSortsNothing", () => assert.deepEqual(names("constructor", "b", "a"), ["b", "a"]));

test("aHeadingSortsUpThenDownThenNotAtAll", () =>
  assert.deepEqual([next(null, "name", KEYS), next("name", "name", KEYS), next("-name", "name", KEYS)], ["name", "-name", ""]));

test("countriesStandInTheOrderOfTheirMediations", () => {
  const rows = matrix({ acting: [{ value: "Turkey", count: 3 }, { value: "China", count: 2 }], offered: [{ value: "China", count: 2 }, { value: "Brazil", count: 0 }] });
  assert.deepEqual(rows.map((row) => [row.country, row.total]), [["China", 4], ["Turkey", 3]]);
});

test("aBarAsksForItsPairAlone", () =>
  assert.equal(pair(read("/mediation?q=talks&stance=offered&mediator_country=China&offset=20"), "Turkey", "acting"),
    "/mediation?q=talks&mediator_country=Turkey&stance=acting"));

test("notThisOneTakesTheChoiceAway", () => assert.equal(excluded(params("stance=acting"), "stance", "acting").toString(), "stance=%21acting"));

test("aFacetIsSearchedWithinTheSearch", () =>
  assert.equal(question(params("q=talks&country=Turkey&sort=newest"), "passages", "lav").toString(), "country=Turkey&words=talks&view=passages&q=lav"));

test("everyFilterAndThePeriodAndEveryWordIsTried", () => assert.deepEqual(
  attempts(params("q=peace+zzqq&country=Turkey&from=2022")).map((one) => one.params.toString()),
  ["q=peace+zzqq&from=2022", "q=peace+zzqq&country=Turkey", "q=peace", "q=zzqq"]));

test("theWordsOfAQueryWithOperatorsAreNotTakenApart", () => assert.deepEqual(attempts(params('q="peace talks" OR war')), []));

test("aWordIsTakenOutOfAPlainQuery", () => assert.equal(without(" peace  zzqq talks ", "zzqq"), "peace talks"));

test("oneWordAloneIsNotTriedAgain", () => assert.deepEqual(attempts(params("q=zzqq")), []));

const LAVROV = "Lavrov: also Sergey Lavrov under other spellings";

test("aNameIsWantedOnlyAsWritten", () => assert.equal(asWritten("talks Lavrov Kyiv", LAVROV), 'talks "Lavrov" Kyiv'));

test("aNameOfAFieldIsLeftAlone", () => assert.equal(asWritten("speaker:Lavrov", LAVROV), undefined));

test("anotherReadingCannotBeTakenAway", () => assert.equal(asWritten("the talks", "left out: the"), undefined));

const groups = (neighbours, ...ids) => byDocument(ids.map((id, i) => ({ id: i, document: { id } })), neighbours).map((g) => g.map((p) => p.id));

test("aDocumentStandsWhereItsBestPassageIs", () => assert.deepEqual(groups(false, "a", "b", "a", "c", "b"), [[0, 2], [1, 4], [3]]));

test("inTheOrderOfTimeOnlyNeighboursMakeAGroup", () => assert.deepEqual(groups(true, "a", "a", "b", "a"), [[0, 1], [2], [3]]));
