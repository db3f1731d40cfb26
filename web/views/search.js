/** Passages that answer the words and filters. */

import { bdi, h } from "../dom.js";
import { dates } from "../format.js";
import { dated, label, marked, mediatorName, passageAddress, speakerName, titleOf, trail } from "../parts/text.js";
import { listing } from "./listing.js";

const DATES = 3; // more would crowd the line; the reader shows all

export const search = listing({
  path: "/api/search", name: "passages", noun: "passage", heading: "Search",
  rows: (state, answer, labelOf) => h("ol", { class: "results", "data-testid": "results" },
    answer.results.map((passage) => result(state, passage, labelOf))),
});

function result(state, passage, labelOf) {
  const href = passageAddress(passage.document.id, passage.id, state.params.get("q"));
  return h("li", {}, h("article", { "data-testid": "result", "data-passage": passage.id },
    h("h2", {}, h("a", { href, dir: "auto" }, titleOf(passage.document))),
    trail(passage.heading),
    labels(passage, labelOf),
    h("p", { class: "source", dir: "auto" }, marked(passage.text, passage.highlights))));
}

function labels(passage, labelOf) {
  const all = [...when(passage.dates), ...speakers(passage.statements, labelOf("speaker")),
    ...mediators(passage.mediations, labelOf("mediator"))];
  return all.length === 0 ? null : h("ul", { class: "labels" }, all);
}

function when(mentions = []) {
  const known = distinct(mentions.filter((mention) => mention.first), dates);
  const shown = known.slice(0, DATES).map((mention) => h("li", { class: "label date", "data-testid": "date" }, dated(mention)));
  if (known.length > DATES) shown.push(h("li", { class: "label date" }, `and ${known.length - DATES} more`));
  return shown;
}

function speakers(statements = [], name) {
  const named = statements.filter((statement) => statement.speaker);
  return distinct(named, (statement) => statement.speaker.name)
    .map((statement) => label("speaker", name, speakerName(statement.speaker)));
}

function mediators(mediations = [], name) {
  return distinct(mediations, (m) => `${m.mediator} ${m.country} ${m.stance}`)
    .map((m) => label("mediator", name, mediatorName(m), " ", h("span", { class: "stance" }, bdi(m.stance))));
}

function distinct(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
