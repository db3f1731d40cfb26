import assert from "node:assert/strict";
import { test } from "node:test";
import { unshown } from "../../../web/parts/facets.js";
import { target } from "../../../web/parts/brush.js";
import { bars, narrowed } from "../../../web/parts/timeline.js";
import { read } from "../../../web/state.js";

const params = (text) => new URLSearchParams(text);

test("anExclusionIsKeptWithoutACheckbox", () =>
  assert.deepEqual(unshown(params("stance=%21acting"), { stance: [{ value: "hosting" }] }), [["stance", "!acting"]]));

test("aValueWithACheckboxIsNotKeptTwice", () =>
  assert.deepEqual(unshown(params("stance=acting"), { stance: [{ value: "acting", selected: true }] }), []));

test("anAliasIsKeptByTheCheckboxOfItsCanonicalName", () =>
  assert.deepEqual(unshown(params("speaker=Lavrov"), { speaker: [{ value: "Sergey Lavrov", selected: true }] }), []));

test("aValueThatTheServerDoesNotCountIsKept", () =>
  assert.deepEqual(unshown(params("speaker=Nobody"), { speaker: [{ value: "Sergey Lavrov" }] }), [["speaker", "Nobody"]]));

test("theSizeOfThePageIsKept", () => assert.deepEqual(unshown(params("size=50"), {}), [["size", "50"]]));

const month = (first, last) => ({ first, last, count: 1 });

test("emptyMonthsBetweenBarsKeepTheirRoom", () => {
  const shown = bars({ unit: "month", buckets: [month("2022-01-01", "2022-01-31"), month("2022-04-01", "2022-04-30")] });
  assert.deepEqual(shown.map((bar) => bar.first), ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01"]);
});

test("aLongGapIsOneBreak", () => {
  const shown = bars({ unit: "month", buckets: [month("2014-08-01", "2014-08-31"), month("2022-04-01", "2022-04-30")] });
  assert.deepEqual(shown.map((bar) => bar?.first ?? "gap"), ["2014-08-01", "gap", "2022-04-01"]);
});

test("daysCountAcrossALeapDay", () => {
  const shown = bars({ unit: "day", buckets: [month("2024-02-28", "2024-02-28"), month("2024-03-01", "2024-03-01")] });
  assert.deepEqual(shown.map((bar) => bar.first), ["2024-02-28", "2024-02-29", "2024-03-01"]);
});

test("aStretchOfBarsIsAPeriodAsPeopleWriteIt", () => {
  const state = read("/?q=talks&offset=20");
  assert.equal(narrowed(state, month("2022-03-01", "2022-03-31"), month("2022-05-01", "2022-05-31"), "month"), "/?q=talks&from=2022-03&to=2022-05");
});

test("arrowsLeadNowhereBeyondTheEnds", () =>
  assert.deepEqual(["ArrowLeft", "ArrowRight", "End", "Home", "x"].map((key) => target(key, 0, 3)), [undefined, 1, 2, 0, undefined]));
