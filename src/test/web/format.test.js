import assert from "node:assert/strict";
import { test } from "node:test";
import { basis, counted, dates, period } from "../../../web/format.js";

const TABLE = [
  ["2022-02-28", "2022-02-28", "28 February 2022"],
  ["2022-03-03", "2022-03-07", "3–7 March 2022"],
  ["2022-02-28", "2022-03-03", "28 February – 3 March 2022"],
  ["2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023"],
  ["2022-03-01", "2022-03-31", "March 2022"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2022-03-01", "2022-04-30", "March–April 2022"],
  ["2022-12-01", "2023-01-31", "December 2022 – January 2023"],
  ["2022-01-01", "2022-12-31", "2022"],
  ["2014-01-01", "2015-12-31", "2014–2015"],
];

for (const [first, last, text] of TABLE) {
  test(`${first} to ${last} is written ${text}`, () => assert.equal(dates({ first, last }), text));
}

test("anUnknownDateIsWrittenAsNothing", () => assert.equal(dates({ first: null, last: null, why: "x" }), ""));

test("anUnknownDateSaysWhy", () =>
  assert.equal(basis({ first: null, why: "the evidence contradicts itself" }), "date unknown: the evidence contradicts itself"));

test("oneIsSingular", () => assert.deepEqual([counted(1, "passage"), counted(1204, "passage")], ["1 passage", "1,204 passages"]));

test("aDateIsAPeriodAsPeopleWriteIt", () => {
  const asked = (first, last) => Object.values(period({ first, last })).join(" ");
  assert.equal(asked("2022-01-01", "2022-12-31"), "2022 2022");
  assert.equal(asked("2022-03-01", "2022-04-30"), "2022-03 2022-04");
  assert.equal(asked("2022-03-05", "2022-03-07"), "2022-03-05 2022-03-07");
});
