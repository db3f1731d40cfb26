/** The verdict on one quotation: what it is, what differs, where the words stand. */

import { bdi, h } from "../dom.js";
import { clipped } from "../highlight.js";
import { CHANGES, changes, compared, searched, sides, told, warned } from "../quotations.js";
import { address } from "../state.js";
import { copying } from "./copy.js";
import { dated, marked, speakerName, titleOf, trail } from "./text.js";

const FEW = 4; // differences that stand open
const CLOSE = 0.3; // less in common is no help to anybody
const SIGNS = { yes: ["✓", "agrees"], no: ["≠", "differs"], unknown: ["?", "not known"] };

/**
 * @param checked {claim, answer, passage}: what was asked, what the server found, the passage of the best place
 */
export function verdict({ claim, answer, passage }) {
  const { tone } = told(answer, claim);
  const [best, ...others] = answer.matches;
  const near = answer.nearest.filter((match) => match.similarity >= CLOSE);
  return h("article", { class: `verdict ${tone}`, "data-testid": "verdict", "data-verdict": answer.verdict },
    headline(answer, claim),
    best && [warnings(best), columns(best), comparison(answer, claim), place(best, passage)],
    others.length > 0 && h("details", { class: "more" },
      h("summary", {}, others.length === 1 ? "One other place" : `${others.length} other places`),
      others.map((match) => place(match))),
    !best && near.length > 0 && h("details", { class: "more", open: true, "data-testid": "nearest" },
      h("summary", {}, "The nearest that there is, which is no match"), near.map((match) => [columns(match), place(match, null)])),
    remarks(answer),
    h("p", { class: "help", "data-testid": "searched" }, "Searched: ", searched(answer.coverage), "."));
}

/** "≠ Words changed: ..." */
export function headline(answer, claim) {
  const { sign, title, sentence } = told(answer, claim);
  return h("div", { class: "ruling" },
    h("span", { class: "sign", "aria-hidden": "true" }, sign),
    h("div", {}, h("h2", { dir: "auto" }, title), h("p", {}, sentence)));
}

function warnings(match) {
  const list = warned(match);
  return list.length === 0 ? null : h("ul", { class: "warnings", "data-testid": "warnings" }, list.map((text) =>
    h("li", {}, h("span", { class: "sign", "aria-hidden": "true" }, "⚠"), " ", bdi(text))));
}

/** Claim and source side by side. A changed word has a sign and a line of its kind, and says to listeners what it is. */
function columns(match) {
  const { claimed, source } = sides(match.differences);
  const list = changes(match.differences);
  const side = (name, pieces) => h("div", { class: "side" }, h("h3", {}, name), h("blockquote", { class: "source", dir: "auto" },
    pieces.map((piece, i) => [i > 0 && " ", piece.op === "" ? piece.text : change(piece)])));
  return [
    h("div", { class: "sides", "data-testid": "sides" }, side("Claimed", claimed), side("In the document", source)),
    list.length > 0 && [signs(source.concat(claimed)), h("details", { class: "more", open: list.length <= FEW },
      h("summary", {}, list.length === 1 ? "One difference" : `${list.length} differences`),
      h("ul", { class: "changes" }, list.map((words) => h("li", { dir: "auto" }, words))))],
  ];
}

function change({ text, op }) {
  const [sign, word] = CHANGES[op];
  return h("span", { class: `change ${op}`, "data-op": op }, h("span", { class: "sign", "aria-hidden": "true" }, sign),
    h("span", { class: "visually-hidden" }, text === "" ? "words left out" : ` ${word}: `),
    text === "" ? h("span", { "aria-hidden": "true" }, "…") : h("span", { class: "word" }, text));
}

/** The signs in use, for those who see them. */
function signs(pieces) {
  const used = Object.keys(CHANGES).filter((op) => pieces.some((piece) => piece.op === op));
  return h("p", { class: "help signs", "aria-hidden": "true" }, used.map((op) => h("span", { class: `change ${op}` },
    h("span", { class: "sign" }, CHANGES[op][0]), h("span", { class: "word" }, CHANGES[op][1]))));
}

function comparison(answer, claim) {
  return h("dl", { class: "compared", "data-testid": "compared" }, compared(answer, claim).map(({ name, agrees, text }) => {
    const [sign, word] = SIGNS[agrees] ?? ["", ""];
    return h("div", { class: agrees || null }, h("dt", {}, name),
      h("dd", {}, sign && [h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", { class: "visually-hidden" }, `${word}: `)], bdi(text)));
  }));
}

/** Where the words stand, with the way to the document: in their passage where that is given, not again where it is null. */
function place(match, passage) {
  return h("section", { class: "place", "data-testid": "place" },
    h("h3", {}, h("a", { href: spotOf(match), dir: "auto" }, titleOf(match.document))),
    trail(match.heading),
    h("p", { class: "circumstances" }, match.speaker ? speakerName(match.speaker) : "nobody named",
      " · ", dated(match.date) ?? "no date"),
    passage
      ? h("p", { class: "source", dir: "auto" }, marked(passage.text, clipped(match.spans, passage.span.start, passage.span.end)))
      : passage === undefined && h("blockquote", { class: "source", dir: "auto" }, match.source_text),
    h("p", { class: "acts" }, h("a", { href: spotOf(match) }, "Read it in the document"), " ", copying("Copy the citation", match.citation)));
}

/** The place in the reader; several spans are marked as one. */
function spotOf({ document, passage, spans }) {
  const params = new URLSearchParams({ at: passage });
  if (spans.length > 0) {
    params.set("start", spans[0].start);
    params.set("end", spans.at(-1).end);
  }
  return address("document", params, document.id);
}

function remarks({ notices }) {
  const list = notices.filter((notice) => notice.code !== "not_here"); // the headline says it
  return list.length === 0 ? null : h("ul", { class: "notices", "data-testid": "notices" },
    list.map((notice) => h("li", { "data-code": notice.code, dir: "auto" }, notice.message)));
}
