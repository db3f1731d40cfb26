/** Which country mediates with what stance: a bar for each pair, which leads to its mediations. */

import { get } from "../api.js";
import { bdi, h } from "../dom.js";
import { counted } from "../format.js";
import { here } from "../state.js";
import { actorName } from "./text.js";

const COUNTRIES = 8; // more start folded
const LAYOUT = ["sort", "offset", "size", "timeline", "by"];

/** Counts as rows {country, total, counts}, the most first; `given` holds for each stance the facet of the countries. */
export function matrix(given) {
  const rows = new Map();
  for (const [stance, values] of Object.entries(given)) {
    for (const { value, count } of values.filter((v) => v.count > 0)) {
      const row = rows.get(value) ?? { country: value, total: 0, counts: {} };
      row.counts[stance] = count;
      row.total += count;
      rows.set(value, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.total - a.total || a.country.localeCompare(b.country, "en"));
}

/** The address that asks for one pair, all else as it is. */
export function pair(state, country, stance) {
  const kept = [...state.params].filter(([name]) => !["mediator_country", "stance", "offset"].includes(name));
  return here(state, new URLSearchParams([...kept, ["mediator_country", country], ["stance", stance]]));
}

/** The chart for an answer; nothing where there is but one country. */
export async function stances(state, answer, signal) {
  const present = (answer.facets?.stance ?? []).filter((facet) => facet.count > 0);
  const chosen = present.filter((facet) => facet.selected);
  const shown = (chosen.length > 0 ? chosen : present).map((facet) => facet.value);
  const found = await Promise.all(shown.map((stance) => countries(state, stance, signal)));
  const rows = matrix(Object.fromEntries(shown.map((stance, i) => [stance, found[i]])));
  return rows.length < 2 ? null : chart(state, rows, shown);
}

async function countries(state, stance, signal) {
  const kept = [...state.params].filter(([name]) => name !== "stance" && name !== "mediator_country" && !LAYOUT.includes(name));
  const answer = await get("/api/mediations", new URLSearchParams([...kept, ["stance", stance], ["size", "0"]]), signal);
  return answer.facets?.mediator_country ?? [];
}

function chart(state, rows, names) {
  const most = Math.max(...rows.flatMap((row) => Object.values(row.counts)));
  const table = (some) => h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Country"), names.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, some.map((row) => h("tr", {}, h("th", { scope: "row" }, actorName(row.country)),
      names.map((name) => h("td", { "data-label": name, class: row.counts[name] ? null : "blank" }, cell(state, row, name, most)))))));
  const rest = rows.slice(COUNTRIES);
  return h("details", { class: "stances", id: "stances", open: matchMedia("(min-width: 48rem)").matches, "data-testid": "stances" },
    h("summary", {}, "Mediating countries by stance"),
    table(rows.slice(0, COUNTRIES)),
    rest.length > 0 && h("details", { class: "more", id: "more-stances" },
      h("summary", {}, rest.length === 1 ? "One more country" : `${rest.length} more countries`), table(rest)));
}

function cell(state, { country, counts }, stance, most) {
  if (!counts[stance]) return null;
  const bar = h("span", { class: "bar", "aria-hidden": "true" });
  bar.style.width = `calc((100% - 2em) * ${Math.max(0.06, counts[stance] / most)})`;
  return h("a", { href: pair(state, country, stance), "aria-label": `${country}, ${stance}: ${counted(counts[stance], "mediation")}` },
    bar, bdi(String(counts[stance])));
}
