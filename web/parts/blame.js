/** Which word or filter is to blame when nothing, or not everything, was found: each is tried on its own. */

import { get } from "../api.js";
import { bdi, h } from "../dom.js";
import { counted } from "../format.js";
import { changed, filters, here, removed } from "../state.js";

const MOST = 10; // searches for one answer
const PLAIN = /^[\p{L}\p{M}\p{N}'’\s-]+$/u; // of a query with operators no word can be taken out

/** What is tried: {without} one filter or the period, or only the {word}; with the parameters to search for. */
export function attempts(params) {
  const narrowing = filters(params).map(([name, value]) => ({ without: { name, value }, params: removed(params, name, value) }));
  const period = params.has("from") || params.has("to") ? [{ without: { name: "", value: "" }, params: changed(params, { from: "", to: "" }) }] : [];
  return [...narrowing, ...period, ...words(params)].slice(0, MOST);
}

function words(params) {
  const q = params.get("q") ?? "";
  const all = [...new Set(q.trim().split(/\s+/))];
  if (!PLAIN.test(q) || all.length < 2) return [];
  return all.filter((word) => !word.startsWith("-")).map((word) => ({ word, params: new URLSearchParams({ q: word }) }));
}

async function tried(kind, all, signal) {
  return Promise.all(all.map(async (attempt) => {
    const asked = new URLSearchParams([...changed(attempt.params, { size: "0", by: "" })]);
    const { total } = await get(kind.path, asked, signal);
    return { ...attempt, total };
  }));
}

/** Nothing found: what would give something. */
export async function blame(kind, state, names, signal) {
  const found = await tried(kind, attempts(state.params), signal);
  return found.length === 0 ? null : h("ul", { class: "blame", "data-testid": "blame" }, found.map((one) => h("li", {}, told(kind, state, names, one))));
}

function told(kind, state, { labelOf, valueLabel }, { word, without, total, params }) {
  const link = (content) => (total > 0 ? h("a", { href: here(state, params) }, content) : content);
  if (word) return total > 0 ? [link([bdi(`“${word}”`), " alone"]), `: ${counted(total, kind.noun)}`] : [bdi(`“${word}”`), ` stands in no ${kind.noun}`];
  const excluded = without.value.startsWith("!");
  const what = without.name === "" ? "the period" : `${labelOf(without.name)}: ${excluded ? "not " : ""}${valueLabel(without.name, excluded ? without.value.slice(1) : without.value)}`;
  return [link(["Without ", bdi(what)]), `: ${total === 0 ? `still no ${kind.noun}s` : counted(total, kind.noun)}`];
}

/** Some words were not found together with the others: those that are nowhere at all. */
export async function absent(kind, answer, params, signal) {
  if (!(answer.notices ?? []).some((notice) => notice.code === "fallback_or")) return null;
  const nowhere = (await tried(kind, words(params).slice(0, MOST), signal)).filter((one) => one.total === 0);
  return nowhere.length === 0 ? null : h("p", { class: "understood", "data-testid": "absent" },
    nowhere.map(({ word }, i) => [i > 0 && ", ", bdi(`“${word}”`)]), ` ${nowhere.length === 1 ? "stands" : "stand"} in no ${kind.noun}.`);
}
