/** What the page says about an answer: notices, other spellings, nothing found, failures. */

import { bdi, h } from "../dom.js";
import { changed, filters, here, removed } from "../state.js";

/**
 * How the words were read where that is not plain, notices of the server, its proposal for another spelling.
 * @param told codes of notices that are told elsewhere
 */
export function notices(state, answer, told = []) {
  const { text = "", understood = [] } = answer.query ?? {};
  const list = (answer.notices ?? []).filter(({ code }) => !told.includes(code) && (answer.total !== 0 || code !== "fallback_or")); // of none there is no best
  if (answer.partial && !list.some((notice) => notice.code.includes("partial"))) {
    list.push({ code: "partial", message: "the search was stopped because it took too long; there may be more" });
  }
  return [
    understood.length > 0 && understood.join(" ") !== text.trim() && h("div", { class: "understood", "data-testid": "understood" },
      h("p", {}, "Read as: "), h("ul", { class: "chips" }, understood.map((reading) => h("li", {}, readingOf(state, reading))))),
    list.length > 0 && h("ul", { class: "notices", "data-testid": "notices" },
      list.map((notice) => h("li", { "data-code": notice.code, dir: "auto" }, notice.message))),
    answer.did_you_mean && h("p", { class: "spelling", "data-testid": "did-you-mean" }, "Did you mean ",
      h("a", { href: here(state, changed(state.params, { q: answer.did_you_mean })) }, bdi(answer.did_you_mean)),
      "?"),
  ];
}

/** How one word was read; where it stands for other spellings, a link that takes them away. */
function readingOf(state, reading) {
  const written = asWritten(state.params.get("q") ?? "", reading);
  return written === undefined ? bdi(reading)
    : h("a", { class: "chip", href: here(state, changed(state.params, { q: written })), "aria-label": `Only as written: ${reading}` },
      bdi(reading), h("span", { class: "cross", "aria-hidden": "true" }, " ×"));
}

/** The query with a name in quotation marks, where a reading has other spellings for it: "Lavrov: also ... spellings". */
export function asWritten(q, reading) {
  const name = /^(.+): also .+ under other spellings$/.exec(reading)?.[1];
  const at = name === undefined ? -1 : q.indexOf(name);
  const quoted = at > 0 && q[at - 1] === '"' || at > 0 && q[at - 1] === ":";
  return at < 0 || quoted ? undefined : `${q.slice(0, at)}"${name}"${q.slice(at + name.length)}`;
}

/**
 * Every narrowing in force, each with a link that takes it away.
 * @param titleFor gives a value as people read it: documents are filtered by id but known by title
 */
export function narrowings(state, labelOf, titleFor) {
  const chips = filters(state.params).map(([name, value]) => {
    const excluded = value.startsWith("!");
    const kind = `${labelOf(name)}: ${excluded ? "not " : ""}`;
    return chip(kind, titleFor(name, excluded ? value.slice(1) : value), here(state, removed(state.params, name, value)));
  });
  for (const [name, text] of [["from", "From "], ["to", "To "]]) {
    const value = state.params.get(name);
    if (value) chips.push(chip(text, value, here(state, changed(state.params, { [name]: "" }))));
  }
  if (chips.length === 0) return null;
  return h("ul", { class: "chips", "aria-label": "Filters in force", "data-testid": "filters-in-force" }, chips,
    chips.length > 1 && h("li", {}, h("a", { href: withoutFilters(state) }, "Clear all")));
}

function chip(kind, value, href) {
  return h("li", {}, h("a", { class: "chip", href, "aria-label": `Remove the filter ${kind}${value}` },
    h("span", { class: "kind" }, kind), bdi(value), h("span", { class: "cross", "aria-hidden": "true" }, " ×")));
}

function withoutFilters(state) {
  const kept = [...state.params].filter(([name]) => name === "q" || name === "sort");
  return here(state, new URLSearchParams(kept));
}

/** Nothing found: what was asked, and the ways out of it; `reasons` tell which word or filter is to blame. */
export function nothing(state, noun, reasons) {
  const q = state.params.get("q");
  const narrowed = withoutFilters(state) !== here(state, changed(state.params, {}));
  return h("div", { class: "empty", "data-testid": "empty" },
    h("p", {}, `No ${noun}s `, q ? ["for ", h("q", {}, bdi(q))] : "here", narrowed ? " with these filters." : "."),
    reasons,
    h("ul", {},
      narrowed && h("li", {}, h("a", { href: withoutFilters(state) }, "Search without the filters")),
      q && h("li", {}, "Write fewer words, or a near spelling: ", h("code", {}, "word~")),
      h("li", {}, h("a", { href: "/documents" }, "See which documents there are"))));
}

/** A failed request: every problem the server named, and another try where that may help. */
export function failure(problem, retry) {
  return h("div", { class: "failure", role: "alert", "data-testid": "failure" },
    h("h2", {}, problem.status === 404 ? "Not found" : problem.status === 400 ? "This cannot be read" : "No answer"),
    h("ul", {}, problem.problems.map((p) => h("li", { "data-code": p.code },
      p.parameter ? [h("code", {}, p.parameter), ": "] : null, h("span", { dir: "auto" }, p.message)))),
    // a mistake in the address stays one however often it is tried
    (problem.status === 0 || problem.status >= 500) && h("p", {}, h("button", { type: "button", id: "retry", onclick: retry }, "Try again")));
}
