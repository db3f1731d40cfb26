/** Who mediated: one table row for each mediation. */

import { h, joined } from "../dom.js";
import { actorName, dated, marked, passageAddress, titleOf } from "../parts/text.js";
import { listing } from "./listing.js";

export const mediation = listing({
  path: "/api/mediations", name: "mediations", noun: "mediation", heading: "Mediation",
  rows: (state, answer, labelOf) => table(state, answer.results, columns(state, labelOf)),
});

/** The columns: a heading and what stands below it. The roles keep it a table where a narrow screen stacks the cells. */
function columns(state, labelOf) {
  return [
    [labelOf("mediator"), (m) => m.mediator && actorName(m.mediator)],
    [labelOf("mediator_country"), (m) => m.country && actorName(m.country)],
    [labelOf("stance"), (m) => h("span", { class: "stance" }, m.stance)],
    [labelOf("party"), (m) => joined((m.parties ?? []).map((party) => actorName(party)), ", ")],
    ["When", (m) => dated(m.date)],
    ["Evidence", (m) => h("span", { class: "source", dir: "auto" }, marked(m.text, m.highlights))],
    ["Document", (m) => h("a", {
      href: passageAddress(m.document.id, m.passage, state.params.get("q"), m.id), dir: "auto",
    }, titleOf(m.document))],
  ];
}

function table(state, rows, cells) {
  return h("table", { class: "rows", role: "table", "data-testid": "results" },
    h("caption", { class: "visually-hidden" }, "Mediations"),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" },
      cells.map(([name]) => h("th", { scope: "col", role: "columnheader" }, name)))),
    h("tbody", { role: "rowgroup" }, rows.map((row) => h("tr", { role: "row", "data-testid": "mediation" },
      cells.map(([name, cell]) => filledCell(name, cell(row)))))));
}

function filledCell(name, content) {
  const empty = content === null || content === undefined || content.length === 0;
  return h("td", { role: "cell", "data-label": name, class: empty && "blank" }, empty ? "–" : content);
}
