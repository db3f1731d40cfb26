/** What the three lists (passages, statements, mediations) have in common: rows, filters, timeline, pages, export. */

import { get, schema } from "../api.js";
import { h } from "../dom.js";
import { counted } from "../format.js";
import { blame, fallenBack } from "../parts/blame.js";
import { exports, order, paging, range } from "../parts/paging.js";
import { facets } from "../parts/facets.js";
import { narrowings, notices, nothing } from "../parts/notices.js";
import { timeline } from "../parts/timeline.js";

/**
 * A view that lists rows.
 * @param kind {path, name, noun, heading, rows}: where the rows come from, the name of their export, one of them in
 *   words, the heading, and a function (state, answer, labelOf) that renders them; perhaps also `size`, how many rows a
 *   page has, and `above`, a function (state, answer, signal) that gives what stands above the rows
 */
export function listing(kind) {
  return async (state, signal) => {
    const [answer, declared] = await Promise.all([get(kind.path, asked(state.params, kind), signal), schema()]);
    const labelOf = (name) => declared.fields.find((field) => field.name === name)?.label ?? name;
    const valueLabel = (name, value) => answer.facets?.[name]?.find((facet) => facet.value === value)?.label ?? value;
    const [above, loosened] = answer.total === 0
      ? [await blame(kind, state, { labelOf, valueLabel }, signal)]
      : await Promise.all([kind.above?.(state, answer, signal), fallenBack(kind, answer, state, signal)]);
    return {
      title: state.params.get("q") || kind.heading,
      heading: h("h1", { class: "visually-hidden", id: "title", tabindex: -1 }, kind.heading),
      status: status(state, answer, kind.noun),
      aside: facets(state, kind.name, answer, declared, timeline(state, answer, kind.noun)),
      content: [
        narrowings(state, labelOf, valueLabel),
        loosened,
        notices(state, answer, loosened ? ["fallback_or"] : []),
        answer.results.length === 0 ? nothing(state, kind.noun, above) : [
          above,
          h("div", { class: "above" }, order(state), exports(state, kind.name)),
          kind.rows(state, answer, labelOf),
          paging(state, answer.total, declared.limits, kind.size),
        ],
      ],
    };
  };
}

/** What the server is asked: how the page sorts its own table is nothing to it. */
function asked(params, { size }) {
  const kept = new URLSearchParams([...params].filter(([name]) => name !== "by"));
  if (size && !kept.has("size")) kept.set("size", size);
  return kept;
}

function status(state, answer, noun) {
  const part = range(state, answer.total, answer.results.length);
  return part === "" ? counted(answer.total, noun) : `${counted(answer.total, noun)}, ${part.replace(/ of .*/, "")} shown`;
}
