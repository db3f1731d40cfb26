/** What the three lists (passages, statements, mediations) have in common: rows, filters, timeline, pages, export. */

import { get, Problem, schema } from "../api.js";
import { h } from "../dom.js";
import { counted } from "../format.js";
import { exports, order, paging, range } from "../parts/paging.js";
import { facets } from "../parts/facets.js";
import { narrowings, notices, nothing } from "../parts/notices.js";
import { titleOf } from "../parts/text.js";
import { timeline } from "../parts/timeline.js";

const titles = new Map(); // of documents by id, as far as answers have told them

/**
 * A view that lists rows.
 * @param kind {path, name, noun, heading, rows}: where the rows come from, the name of their export, one of them in
 *   words, the heading, and a function (state, answer, labelOf) that renders them
 */
export function listing(kind) {
  return async (state, signal) => {
    const [answer, fields] = await Promise.all([get(kind.path, state.params, signal), schema()]);
    await learnTitles(state, answer, signal);
    const labelOf = (name) => fields.find((field) => field.name === name)?.label ?? name;
    return {
      title: state.params.get("q") || kind.heading,
      heading: h("h1", { class: "visually-hidden", id: "title", tabindex: -1 }, kind.heading),
      status: status(state, answer, kind.noun),
      aside: facets(state, answer, fields, valueLabel, timeline(state, answer, kind.noun)),
      content: [
        narrowings(state, labelOf, valueLabel),
        notices(state, answer),
        answer.results.length === 0 ? nothing(state, kind.noun) : [
          h("div", { class: "above" }, order(state), exports(state, kind.name)),
          kind.rows(state, answer, labelOf),
          paging(state, answer.total),
        ],
      ],
    };
  };
}

function status(state, answer, noun) {
  const part = range(state, answer.total, answer.results.length);
  return part === "" ? counted(answer.total, noun) : `${counted(answer.total, noun)}, ${part.replace(/ of .*/, "")} shown`;
}

function valueLabel(name, value) {
  return name === "document" ? titles.get(value) ?? value : value;
}

/** Documents are filtered by id and read by title; a title that no answer gave yet is looked up once. */
async function learnTitles(state, answer, signal) {
  answer.results.forEach((row) => titles.set(row.document.id, titleOf(row.document)));
  const ids = [...(answer.facets?.document ?? []).filter((v) => !v.label).map((v) => v.value),
    ...state.params.getAll("document").map((id) => id.replace(/^!/, ""))];
  if (ids.every((id) => titles.has(id))) return;
  try {
    const all = await get("/api/documents", new URLSearchParams({ size: 100 }), signal);
    all.results.forEach((document) => titles.set(document.id, titleOf(document)));
  } catch (failed) {
    if (!(failed instanceof Problem)) throw failed; // without titles the ids have to do
  }
  ids.filter((id) => !titles.has(id)).forEach((id) => titles.set(id, id));
}
