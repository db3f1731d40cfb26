/** Pages of rows, their order, and the same rows as a file. */

import { h } from "../dom.js";
import { grouped } from "../format.js";
import { changed, here, rows } from "../state.js";

const SORTS = { relevance: "Best match", newest: "Newest first", oldest: "Oldest first" };

/**
 * Links to the pages before and after; nothing where there is one page only.
 * @param limits as the server declares them
 */
export function paging(state, total, limits, standard) {
  const { offset, size } = rows(state.params, standard);
  if (size === 0 || total <= size && offset === 0) return null;
  const page = Math.floor(offset / size) + 1;
  const pages = Math.ceil(total / size);
  const next = offset + size;
  return h("nav", { class: "paging", "aria-label": "Pages" },
    step(state, offset - size, "prev", "Previous", offset > 0),
    h("span", {}, `Page ${grouped(page)} of ${grouped(pages)}`),
    step(state, next, "next", "Next", next < total && next <= limits.offset),
    next < total && next > limits.offset && h("span", {}, "Narrow the search to see more."));
}

function step(state, offset, rel, text, there) {
  if (!there) return h("span", { class: "step", "aria-hidden": "true" }, text);
  const to = offset > 0 ? String(offset) : "";
  const params = changed(state.params, {});
  if (to !== "") params.set("offset", to);
  return h("a", { class: "step", rel, href: here(state, params) }, text);
}

/** "21–40 of 123" */
export function range(state, total, shown) {
  const { offset } = rows(state.params);
  return shown === 0 || shown === total ? "" : `${grouped(offset + 1)}–${grouped(offset + shown)} of ${grouped(total)}`;
}

/** The order of the rows, part of the search form. */
export function order(state) {
  const now = state.params.get("sort") ?? "relevance";
  return h("label", { class: "order" }, "Order ",
    h("select", { name: "sort", id: "sort", form: "search", "data-submits": true },
      Object.entries(SORTS).map(([value, text]) => h("option", { value, selected: value === now }, text))));
}

/** Links to what is shown, all pages of it, as a file. */
export function exports(state, kind) {
  const link = (format, text) => {
    const params = changed(state.params, { size: "", timeline: "", by: "" });
    params.set("format", format);
    return h("a", { href: `/api/export/${kind}?${params}`, download: true, "data-testid": `export-${format}` }, text);
  };
  return h("p", { class: "exports" }, "Save all as ", link("csv", "CSV"), " or ", link("jsonl", "JSON Lines"));
}
