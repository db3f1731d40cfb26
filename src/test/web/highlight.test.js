import assert from "node:assert/strict";
import { test } from "node:test";
import { clipped, segments } from "../../../web/highlight.js";

const span = (start, end, kind) => ({ start, end, kind });
const told = (text, spans) => segments(text, spans).map((s) => `${s.text}|${s.spans.map((x) => x.kind).join("+")}`);

test("aTextWithoutSpansIsOnePiece", () => assert.deepEqual(told("peace talks", []), ["peace talks|"]));

test("overlappingSpansShareThePieceBetween", () =>
  assert.deepEqual(told("abcdef", [span(0, 4, "x"), span(2, 6, "y")]), ["ab|x", "cd|x+y", "ef|y"]));

test("aSpanThatRunsOutOfTheTextIsCut", () => assert.deepEqual(told("abc", [span(1, 99, "x")]), ["a|", "bc|x"]));

test("anEmptySpanMarksNothing", () => assert.deepEqual(told("abc", [span(1, 1, "x")]), ["abc|"]));

test("offsetsCountUtf16Units", () => assert.deepEqual(told("🕊 peace", [span(3, 8, "x")]), ["🕊 |", "peace|x"]));

test("anEmptyTextHasNoPieces", () => assert.deepEqual(told("", [span(0, 3, "x")]), []));

test("aClippedSpanCountsFromTheStart", () =>
  assert.deepEqual(clipped([span(2, 8, "x"), span(9, 12, "y")], 5, 9), [span(0, 3, "x")]));

test("thePiecesJoinedAreTheText", () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1e6);
  console.log(`seed ${seed}`);
  let state = seed;
  const below = (n) => (state = (state * 48271 + 1) % 2147483647) % n;
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: below(30) }, () => "a🕊ü\n "[below(5)] ?? "x").join("");
    const spans = Array.from({ length: below(6) }, () => span(below(40) - 5, below(40), "x"));
    assert.equal(segments(text, spans).map((s) => s.text).join(""), text);
  }
});
