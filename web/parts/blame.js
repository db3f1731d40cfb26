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

/** Nothing has all of the words, so any of them is enough: each of them, with a link that does without it. */
export async function fallenBack(kind, answer, state, signal) {
  if (!(answer.notices ?? []).some((notice) => notice.code === "fallback_or")) return null;
  const found = await tried(kind, words(state.params).slice(0, MOST), signal);
  return found.length === 0 ? null : h("div", { class: "notices understood", "data-testid": "fallback" },
    h("p", {}, `No ${kind.noun} has all of these words. Shown is what has any of them, the best first:`),
    h("ul", { class: "chips", "aria-label": "Any of these words" }, found.map(({ word, total }) => h("li", {}, dispensable(kind, state, word, total)))));
}

function dispensable({ noun }, state, word, total) {
  const nowhere = total === 0 ? `in no ${noun}` : "";
  return h("a", { class: "chip", href: here(state, changed(state.params, { q: without(state.params.get("q"), word) })),
    "aria-label": `Search without “${word}”${nowhere && `, which is ${nowhere}`}` },
  bdi(word), nowhere && h("span", { class: "kind" }, ` ${nowhere}`), h("span", { class: "cross", "aria-hidden": "true" }, " ×"));
}

/** The words of a plain query without one of them. */
export function without(q, word) {
  return q.trim().split(/\s+/).filter((other) => other !== word).join(" ");
}
