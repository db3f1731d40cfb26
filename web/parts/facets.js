/** The filters beside the rows: checkboxes with counts, and the period. All of them belong to the search form. */

import { bdi, h, joined } from "../dom.js";
import { grouped } from "../format.js";
import { excluded, filters, here } from "../state.js";
import { within } from "./within.js";

const SHOWN = 8;
const UNITS = { auto: "what fits", day: "day", month: "month", year: "year" };

/**
 * The filters of an answer.
 * @param view what the rows are called in the API: passages, statements, mediations
 * @param declared {fields, limits}, as the server declares them
 */
export function facets(state, view, answer, { fields, limits }, timeline) {
  const shown = fields.filter((field) => (answer.facets?.[field.name] ?? []).length > 0);
  return h("details", { class: "filters", id: "filters" },
    h("summary", {}, "Filters"),
    period(state.params, timeline),
    shown.map((field) => facet(state, view, field, answer.facets[field.name], answer.facets[field.name].length < limits.facet_values)),
    unshown(state.params, answer.facets ?? {}).map(([name, value]) =>
      h("input", { type: "hidden", form: "search", name, value })));
}

function facet(state, view, field, values, whole) {
  const chosen = state.params.getAll(field.name);
  const item = (one) => value(state, field, one);
  // a chosen value is never folded away
  const first = values.filter((v, i) => i < SHOWN || v.selected || chosen.includes(v.value));
  const rest = values.filter((v) => !first.includes(v));
  return h("fieldset", { class: "facet", "data-field": field.name },
    h("legend", { title: field.help }, field.label),
    h("ul", {}, first.map(item)),
    rest.length > 0 && h("details", { class: "more", id: `more-${field.name}` },
      h("summary", {}, whole ? `${grouped(rest.length)} more` : "More"),
      field.kind !== "choice" && within(state, view, field, item),
      h("ul", {}, rest.map(item))));
}

/** One value of a facet: a checkbox to choose it, a link to be rid of it. */
function value(state, field, { value: one, count, selected, label }) {
  const name = label ?? one;
  return h("li", {}, h("label", {},
    h("input", {
      type: "checkbox", form: "search", name: field.name, value: one, checked: selected || state.params.getAll(field.name).includes(one),
      id: `facet-${field.name}-${encodeURIComponent(one)}`, "data-submits": true,
    }), " ",
    bdi(name), " ", h("span", { class: "count" }, `(${grouped(count)})`)),
  h("a", { class: "not", href: here(state, excluded(state.params, field.name, one)), "aria-label": `Not ${name}`, title: `Not ${name}` }, "not"));
}

function period(params, timeline) {
  const input = (name, text) => h("label", { for: name }, text, " ",
    h("input", {
      type: "text", form: "search", name, id: name, value: params.get(name) ?? "", size: 10, maxlength: 40,
      autocomplete: "off", "aria-describedby": "period-help",
    }));
  return h("fieldset", { class: "facet period" },
    h("legend", {}, "Period"),
    timeline,
    h("div", { class: "pair" }, input("from", "From"), input("to", "To"),
      h("button", { type: "submit", form: "search", class: "quiet" }, "Apply")),
    h("p", { class: "help", id: "period-help" }, "A day, month or year: ",
      joined(["2022-03-29", "2022-03", "2022"].map((date) => h("span", { class: "whole" }, date)), ", ")),
    timeline && h("label", { class: "order", for: "timeline" }, "Bars by ", h("select", { name: "timeline", id: "timeline", form: "search", "data-submits": true },
      Object.entries(UNITS).map(([unit, text]) => h("option", { value: unit, selected: unit === (params.get("timeline") ?? "auto") }, text)))));
}

/**
 * Parameters that no checkbox stands for, kept so that the next submission does not lose them: exclusions, values
 * without rows, fields without a facet. A value that the server knows by another name is not one of them: its
 * checkbox is the one marked `selected`.
 */
export function unshown(params, given) {
  const kept = filters(params).filter(([name, value]) => !hasBox(given[name] ?? [], value, params.getAll(name)));
  const layout = ["size", "by"].flatMap((name) => params.getAll(name).map((value) => [name, value]));
  return [...kept, ...layout];
}

function hasBox(values, value, chosen) {
  if (values.some((v) => v.value === value)) return true;
  if (value.startsWith("!")) return false;
  const renamed = values.filter((v) => v.selected && !chosen.includes(v.value)).length;
  const strangers = chosen.filter((c) => !c.startsWith("!") && !values.some((v) => v.value === c)).length;
  return strangers <= renamed;
}
