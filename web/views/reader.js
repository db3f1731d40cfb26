/** One document, opened at a passage, with the match marked and what was read from the text made visible. */

import { get, Problem, wholeDocument } from "../api.js";
import { addressOf, citation } from "../citation.js";
import { bdi, h } from "../dom.js";
import { clipped, segments } from "../highlight.js";
import { outline } from "../outline.js";
import { annotationsByPassage, described, findings, KINDS } from "../parts/annotations.js";
import { copying } from "../parts/copy.js";
import { notices } from "../parts/notices.js";
import { dated, marked, titleOf } from "../parts/text.js";
import { telling } from "../parts/tip.js";
import { address, changed } from "../state.js";

const MANY = 400; // blocks of a document that is long
const AT_ONCE = 200; // blocks that are rendered without a pause
const WIDE = matchMedia("(min-width: 60rem)");

export async function reader(state, signal) {
  const [document, hits] = await Promise.all([wholeDocument(state.id, signal), matches(state, signal)]);
  const current = opened(state, document, hits.passages);
  const read = annotationsByPassage(document.passages);
  const blocks = outline(document);
  const spans = (passage) => [...read.get(passage.id),
    ...marksOf(state, passage, hits.passages.get(passage.id) ?? [], read.get(passage.id))];
  const rendering = await inTurns(blocks, signal, (block, i) => rendered(state, block, i, spans, current));
  return {
    title: titleOf(document),
    heading: head(document),
    status: hits.passages.size > 0 ? `${hits.passages.size} passages match` : "",
    aside: null,
    content: [
      notices(state, { notices: [...(hits.problem?.problems ?? []), ...missing(state, document)] }),
      h("div", { class: "reading" },
        text(state, document, rendering),
        h("aside", { class: "beside", "aria-label": "About this document" },
          steps(state, document, hits.passages, current), contents(blocks), toggles(state), findings(state, current), taking(document, current))),
    ],
    shown: scrollToMatch,
  };
}

/** Like map, but lets the browser do other things between many items. */
async function inTurns(items, signal, made) {
  const all = [];
  for (const [i, item] of items.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((done) => { setTimeout(done); });
    signal.throwIfAborted();
    all.push(made(item, i));
  }
  return all;
}

/** Where in this document the words are: highlights by passage. Words that cannot be searched spoil nothing else. */
async function matches(state, signal) {
  const q = state.params.get("q") ?? "";
  if (q === "") return { passages: new Map() };
  try {
    const answer = await get("/api/search", new URLSearchParams({ q, document: state.id, size: 100 }), signal);
    return { passages: new Map(answer.results.map((passage) => [passage.id, passage.highlights ?? []])) };
  } catch (failed) {
    if (!(failed instanceof Problem)) throw failed;
    return { passages: new Map(), problem: failed };
  }
}

/** A link may be older than the document: then it says so, and opens at the first match. */
function missing(state, document) {
  const at = state.params.get("at");
  if (at === null || document.passages.some((passage) => passage.id === at)) return [];
  return [{ code: "no_passage", message: `there is no passage ${at} in this document; it may have changed since the link was made` }];
}

/** The passage to open at: the one named, else the one that holds the span, else the first match. */
function opened(state, document, hits) {
  const at = state.params.get("at");
  const span = spanOf(state);
  return document.passages.find((passage) => passage.id === at)
    ?? (span && document.passages.find((passage) => span.start < passage.span.end && passage.span.start < span.end))
    ?? document.passages.find((passage) => hits.has(passage.id));
}

function spanOf(state) {
  const [start, end] = [state.params.get("start"), state.params.get("end")];
  return start === null || end === null ? null : { start: Number(start), end: Number(end) };
}

/** What is marked in a passage, counted in its own text: hits of the words, the span asked for, the row asked for. */
function marksOf(state, passage, highlights, annotations) {
  const span = spanOf(state);
  const given = span ? [{ start: span.start - passage.span.start, end: span.end - passage.span.start }] : [];
  const id = state.params.get("mark");
  const row = annotations.filter((annotation) => annotation.id && annotation.id === id);
  return [...highlights, ...given, ...row].map(({ start, end }) => ({ kind: "match", start, end }));
}

function head(document) {
  return h("div", { class: "document-head" },
    h("h1", { id: "title", tabindex: -1, dir: "auto" }, titleOf(document)),
    h("p", { class: "circumstances" },
      document.published?.first ? ["Published ", dated(document.published)] : "No publication date",
      document.publisher && [" · ", bdi(document.publisher)],
      /^https?:\/\//i.test(document.url ?? "") && [" · ", h("a", { href: document.url, rel: "noopener noreferrer" }, "Source")],
      document.path && [" · ", h("code", {}, bdi(document.path))]));
}

function text(state, document, blocks) {
  const article = h("article", { id: "text", class: hiddenKinds(state) + (blocks.length > MANY ? " long" : ""), lang: document.language || null, "data-testid": "text" }, blocks);
  return h("div", { class: "sheet" }, article, telling(article));
}

/** The headings as a table of contents, where there are some. */
function contents(blocks) {
  const headings = blocks.map((block, i) => ({ ...block, id: `part-${i}` })).filter((block) => block.level);
  return headings.length < 2 ? null : h("details", { class: "contents", id: "contents", open: WIDE.matches, "data-testid": "contents" },
    h("summary", {}, "Contents"), h("nav", { "aria-label": "Contents" }, h("ol", {}, headings.map(({ id, level, text: words }) =>
      h("li", { class: `level-${Math.min(level, 6)}` }, h("a", { href: `#${id}`, dir: "auto" }, words))))));
}

/** The current passage as a link or a citation, to take along. */
function taking(document, current) {
  return current && h("p", { class: "acts" }, copying("Copy a link to this passage", addressOf(document, current, location.origin)),
    copying("Copy a citation", citation(document, current, location.origin)));
}

function rendered(state, block, i, spans, current) {
  if (block.level) return h(`h${Math.min(block.level, 6)}`, { dir: "auto", id: `part-${i}`, tabindex: -1 }, outside(state, block));
  return h("p", { dir: "auto" }, block.pieces.map((piece) => piece.passage
    ? h("span", {
      class: piece.passage === current ? "piece current" : "piece", "data-passage": piece.passage.id,
      id: piece.start === 0 ? `passage-${piece.passage.id}` : null, tabindex: piece.passage === current ? -1 : null,
    }, inside(piece, spans(piece.passage), piece.passage === current), piece.end === piece.passage.text.length && anchor(state, piece.passage))
    : outside(state, piece)));
}

/** A way to open the document at this passage; the sign is not of the text. */
function anchor(state, passage) {
  const params = changed(state.params, { at: passage.id, mark: "", start: "", end: "" });
  return h("a", { class: "anchor", href: address("document", params, state.id), tabindex: -1, "aria-label": "Open this passage" });
}

/** Text of no passage: a heading, or what stands between; only a span of the document can be marked in it. */
function outside(state, { text, at }) {
  const span = spanOf(state);
  return marked(text, span ? clipped([span], at, at + text.length) : []);
}

/** A match that runs through several annotations is still one mark. */
function inside({ passage, start, end }, spans, focusable) {
  const cut = segments(passage.text.slice(start, end), clipped(spans, start, end));
  const matches = cut.map((segment) => segment.spans.some((span) => span.kind === "match"));
  return cut.flatMap((segment, i) => {
    if (!matches[i]) return [annotated(segment, focusable)];
    if (matches[i - 1]) return [];
    const past = matches.indexOf(false, i);
    return [h("mark", { class: "match" }, cut.slice(i, past < 0 ? cut.length : past).map((part) => annotated(part, focusable)))];
  });
}

/** In the current passage the keyboard reaches every annotation, too. */
function annotated(segment, focusable) {
  const read = segment.spans.filter((span) => span.kind !== "match");
  const kinds = [...new Set(read.map((span) => span.kind))];
  return read.length === 0 ? segment.text
    : h("span", { class: ["note", ...kinds].join(" "), "data-told": read.map(described).join("\n"),
      ...(focusable && { tabindex: 0, role: "note", "aria-describedby": "tip" }) }, segment.text);
}

/** Links to the match before and after the current one. */
function steps(state, document, hits, current) {
  const order = document.passages.filter((passage) => hits.has(passage.id));
  if (order.length === 0) return null;
  const now = order.indexOf(current);
  const at = (passage) => address("document", changed(state.params, { at: passage.id, mark: "", start: "", end: "" }), state.id);
  const link = (passage, id, text) => passage
    ? h("a", { class: "step", id, href: at(passage) }, text)
    : h("span", { class: "step", "aria-hidden": "true" }, text);
  return h("nav", { class: "paging", "aria-label": "Matches" },
    link(order[now - 1], "match-before", "Previous"),
    h("span", {}, now < 0 ? `${order.length} matches` : `Match ${now + 1} of ${order.length}`),
    link(order[now + 1], "match-after", "Next"));
}

function hiddenKinds(state) {
  return ["text", ...state.params.getAll("hide").map((kind) => `hide-${kind}`)].join(" ").replaceAll(/[^\w -]/g, "");
}

function toggles(state) {
  const off = state.params.getAll("hide");
  return h("fieldset", { class: "facet legend" }, h("legend", {}, "Show in the text"),
    h("ul", {}, Object.entries(KINDS).map(([kind, name]) => h("li", {}, h("label", {},
      h("input", { type: "checkbox", id: `show-${kind}`, "data-hides": kind, checked: !off.includes(kind) }), " ",
      h("span", { class: `note ${kind}` }, name))))));
}

/** Brings the match into view; who came from another page also reads on from there. */
function scrollToMatch(moved) {
  const current = document.querySelector("#text .current");
  const target = document.querySelector("#text .current mark.match") ?? current ?? document.querySelector("#text mark.match");
  target?.scrollIntoView({ block: "center" });
  if (moved) current?.focus({ preventScroll: true });
}
