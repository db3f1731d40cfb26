/** Who mediated: one table row for each mediation, and the countries by stance. */

import { next, ordered, sorting } from "../columns.js";
import { h, joined } from "../dom.js";
import { stances } from "../parts/stances.js";
import { actorName, datedLink, marked, narrowing, passageAddress, titleOf } from "../parts/text.js";
import { changed, here } from "../state.js";
import { listing } from "./listing.js";

/** What each column is sorted by. */
const KEYS = {
  mediator: (m) => m.mediator,
  mediator_country: (m) => m.country,
  stance: (m) => m.stance,
  party: (m) => (m.parties ?? []).join(", "),
  date: (m) => m.date?.first,
  document: (m) => titleOf(m.document),
};

export const mediation = listing({
  path: "/api/mediations", name: "mediations", noun: "mediation", heading: "Mediation", size: 100,
  above: stances,
  rows: (state, answer, labelOf) => table(state, answer, columns(state, labelOf)),
});

/** The columns {key, name, cell}. The roles keep it a table where a narrow screen stacks the cells. */
function columns(state, labelOf) {
  return [
    { key: "mediator", name: labelOf("mediator"), cell: (m) => m.mediator && actorName(m.mediator) },
    { key: "mediator_country", name: labelOf("mediator_country"), cell: (m) => m.country && actorName(m.country) },
    { key: "stance", name: labelOf("stance"), cell: (m) => narrowing(state, "stance", m.stance, h("span", { class: "stance" }, m.stance)) },
    { key: "party", name: labelOf("party"), cell: (m) => joined((m.parties ?? []).map((party) => actorName(party)), ", ") },
    { key: "date", name: "When", cell: (m) => datedLink(state, m.date) },
    { key: "", name: "Evidence", cell: (m) => h("span", { class: "source", dir: "auto" }, marked(m.text, m.highlights)) },
    { key: "document", name: labelOf("document"), cell: (m) => h("a", {
      href: passageAddress(m.document.id, m.passage, state.params.get("q"), m.id), dir: "auto",
    }, titleOf(m.document)) },
  ];
}

/** Only a table that is whole can be sorted here; else the order is the server's. */
function table(state, answer, cells) {
  const whole = answer.results.length === answer.total;
  const by = whole ? state.params.get("by") : "";
  return h("table", { class: "rows", role: "table", "data-testid": "results" },
    h("caption", { class: "visually-hidden" }, "Mediations"),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, cells.map(({ key, name }) => headCell(state, key, name, whole)))),
    h("tbody", { role: "rowgroup" }, ordered(answer.results, by, KEYS).map((row) => h("tr", { role: "row", "data-testid": "mediation" },
      cells.map(({ name, cell }) => filledCell(name, cell(row)))))));
}

function headCell(state, key, name, whole) {
  if (!whole || key === "") return h("th", { scope: "col", role: "columnheader" }, name);
  const by = state.params.get("by");
  const now = sorting(by, KEYS);
  const way = now.name !== key ? null : now.down ? "descending" : "ascending";
  return h("th", { scope: "col", role: "columnheader", "aria-sort": way },
    h("a", { href: here(state, changed(state.params, { by: next(by, key, KEYS) })), id: `by-${key}`, title: "Sort by this column" }, name,
      way && h("span", { "aria-hidden": "true" }, way === "ascending" ? " ↑" : " ↓")));
}

function filledCell(name, content) {
  const empty = content === null || content === undefined || content.length === 0;
  return h("td", { role: "cell", "data-label": name, class: empty && "blank" }, empty ? "–" : content);
}
