/** Passages that answer the words and filters. */

import { bdi, h } from "../dom.js";
import { dates } from "../format.js";
import { datedLink, label, marked, mediatorName, narrowing, passageAddress, speakerName, titleOf, trail } from "../parts/text.js";
import { listing } from "./listing.js";

const DATES = 3; // more would crowd the line; the reader shows all

export const search = listing({
  path: "/api/search", name: "passages", noun: "passage", heading: "Search",
  rows: (state, answer, labelOf) => h("ol", { class: "results", "data-testid": "results" },
    byDocument(answer.results, ["newest", "oldest"].includes(state.params.get("sort")))
      .map((passages) => h("li", {}, passages.map((passage, i) => result(state, passage, labelOf, i === 0))))),
});

/** The passages in groups of one document each; in the order of time only neighbours make a group. */
export function byDocument(passages, neighbours) {
  const groups = [];
  for (const passage of passages) {
    const candidates = neighbours ? groups.slice(-1) : groups;
    const group = candidates.find(([first]) => first.document.id === passage.document.id);
    if (group) group.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/** The first passage of a document stands below its title, the others below where in it they are. */
function result(state, passage, labelOf, first) {
  const href = passageAddress(passage.document.id, passage.id, state.params.get("q"));
  return h("article", { "data-testid": "result", "data-passage": passage.id },
    first
      ? [h("h2", {}, h("a", { href, dir: "auto", "data-testid": "open" }, titleOf(passage.document))), trail(passage.heading)]
      : h("h3", { class: "trail" }, h("a", { href, dir: "auto", "data-testid": "open" },
        passage.heading.length > 0 ? passage.heading.join(" › ") : "Another passage of this document")),
    labels(state, passage, labelOf),
    h("p", { class: "source", dir: "auto" }, marked(passage.text, passage.highlights)));
}

function labels(state, passage, labelOf) {
  const all = [...when(state, passage.dates), ...speakers(state, passage.statements, labelOf("speaker")),
    ...mediators(state, passage.mediations, labelOf("mediator"))];
  return all.length === 0 ? null : h("ul", { class: "labels" }, all);
}

function when(state, mentions = []) {
  const known = distinct(mentions.filter((mention) => mention.first), dates);
  const shown = known.slice(0, DATES).map((mention) => h("li", { class: "label date", "data-testid": "date" }, datedLink(state, mention)));
  if (known.length > DATES) shown.push(h("li", { class: "label date" }, `and ${known.length - DATES} more`));
  return shown;
}

function speakers(state, statements = [], name) {
  const named = statements.filter((statement) => statement.speaker);
  return distinct(named, (statement) => statement.speaker.name)
    .map(({ speaker }) => label(state, "speaker", name, speaker.kind === "unnamed" ? "" : speaker.name, speakerName(speaker)));
}

function mediators(state, mediations = [], name) {
  return distinct(mediations, (m) => `${m.mediator} ${m.country} ${m.stance}`)
    .map((m) => label(state, "mediator", name, m.mediator, mediatorName(m), " ", narrowing(state, "stance", m.stance, h("span", { class: "stance" }, bdi(m.stance)))));
}

function distinct(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
