import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../../web/outline.js";
import { annotationsByPassage } from "../../../web/parts/annotations.js";

/** A document in which every [bracketed] stretch of the text is a passage and every "# " line a heading of level 2. */
function made(title, source) {
  let text = "";
  const passages = [];
  const sections = [];
  for (const part of source.split(/([[\]]|^# .*$)/m)) {
    if (part === "[") passages.push({ id: `p${passages.length + 1}`, span: { start: text.length } });
    else if (part === "]") {
      const { span } = passages.at(-1);
      span.end = text.length;
      passages.at(-1).text = text.slice(span.start);
    } else if (part.startsWith("# ")) {
      sections.push({ heading: [part.slice(2)], level: 2, span: { start: text.length, end: text.length + part.length } });
      text += part.slice(2);
    } else text += part;
  }
  return { title, text, sections, passages };
}

const told = (document) => outline(document).map((block) => block.level
  ? `h${block.level} ${block.text}`
  : block.pieces.map((p) => (p.passage ? `${p.passage.id}(${p.passage.text.slice(p.start, p.end)})` : p.text)).join(""));

test("passagesOfOneParagraphStayOneParagraph", () =>
  assert.deepEqual(told(made("", "[One.] [Two.]")), ["p1(One.) p2(Two.)"]));

test("aPassageOfTwoParagraphsIsTwo", () =>
  assert.deepEqual(told(made("", "[One.\n\nTwo.]")), ["p1(One.)", "p1(Two.)"]));

test("theTitleAtTheTopIsNotRepeated", () =>
  assert.deepEqual(told(made("Talks", "Talks\n[One.]")), ["p1(One.)"]));

test("aHeadingStandsWhereItsSectionBegins", () =>
  assert.deepEqual(told(made("", "[One.]\n# Later\n[Two.]")), ["p1(One.)", "h2 Later", "p2(Two.)"]));

test("aHeadingWithoutTextIsShown", () =>
  assert.deepEqual(told(made("", "# First\n# Second\n[One.]")), ["h2 First", "h2 Second", "p1(One.)"]));

test("textOutsideAllPassagesIsNotLost", () =>
  assert.deepEqual(told(made("", "By our correspondent\n[One.]\nThe end")), ["By our correspondent", "p1(One.)", "The end"]));

test("aStatementThatRunsOnIsAlsoInTheNextPassage", () => {
  const passages = [
    { id: "p1", span: { start: 10, end: 20 }, statements: [{ id: "p1-s1", start: 5, end: 15 }] },
    { id: "p2", span: { start: 21, end: 30 } },
  ];
  const [next] = annotationsByPassage(passages).get("p2");
  assert.deepEqual([next.id, next.start, next.end], ["p1-s1", -6, 4]);
});
