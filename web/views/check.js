/** Is this quotation real? One claim, or a list of claims checked one after another. */

import { get, post, Problem } from "../api.js";
import { h } from "../dom.js";
import { counted } from "../format.js";
import { checking } from "../parts/checking.js";
import { failure } from "../parts/notices.js";
import { verdict } from "../parts/verdict.js";
import { LONGEST, MOST, quotations, titled } from "../quotations.js";
import { changed, here } from "../state.js";

export async function check(state, signal) {
  const text = state.params.get("quote") ?? "";
  const claims = quotations(text, state.params.has("whole")).map((quote) => claimOf(state, quote));
  const { single, problem } = claims.length === 1 ? await answered(claims[0], signal) : {};
  return {
    title: claims.length === 1 ? `“${claims[0].quote}”` : "Check a quotation",
    heading: h("h1", { id: "title", tabindex: -1 }, "Check a quotation"),
    status: single ? titled(single.answer.verdict) : claims.length > 1 ? counted(claims.length, "quotation") : "",
    aside: null,
    wrong: (problem?.problems ?? []).map((p) => [p.parameter, p.message]),
    content: [
      entry(state, text),
      claims.length > 1 && oneInstead(state, claims.length),
      problem && failure(problem),
      single && verdict(single),
      claims.length > 1 && checking(claims.slice(0, MOST), checked, signal),
      claims.length === 0 && explanation(),
    ],
  };
}

function claimOf(state, quote) {
  return { quote, speaker: state.params.get("speaker") ?? "", date: state.params.get("date") ?? "" };
}

/** A mistake in what was claimed leaves the form as it is, to be mended. */
async function answered(claim, signal) {
  try {
    return { single: await checked(claim, signal) };
  } catch (failed) {
    if (!(failed instanceof Problem) || failed.status !== 400) throw failed;
    return { problem: failed };
  }
}

/** The verdict on a claim, and the passage of the best place. */
async function checked(claim, signal) {
  const given = Object.entries(claim).filter(([, value]) => value !== "");
  const answer = await post("/api/verify", Object.fromEntries(given), signal);
  const best = answer.matches[0];
  const passage = best && await get(`/api/passages/${encodeURIComponent(best.passage)}`, undefined, signal);
  return { claim, answer, passage };
}

function entry(state, text) {
  const field = (name, label, help) => h("div", {}, h("label", { for: name }, label, " ", h("span", { class: "optional" }, "if known")),
    h("input", { type: "text", id: name, name, value: state.params.get(name) ?? "", maxlength: 200, autocomplete: "off", "aria-describedby": `${name}-help` }),
    h("p", { class: "help", id: `${name}-help` }, help));
  return h("form", { class: "claim", id: "claim", action: "/check", method: "get", "data-testid": "claim" },
    h("label", { for: "quote" }, "The words that somebody is said to have said"),
    h("textarea", {
      id: "quote", name: "quote", rows: text.length > 300 ? 8 : 4, dir: "auto", required: true, "aria-describedby": "quote-help", onkeydown: sent,
    }, text),
    h("p", { class: "help", id: "quote-help" }, `Up to ${LONGEST.toLocaleString("en")} characters. Several: one a line, or with blank lines between. Ctrl and Enter check.`),
    h("div", { class: "claimed" },
      field("speaker", "Who said it", "In any spelling"),
      field("date", "When", "A day, month or year: 2022-03-29, 2022-03, 2022"),
      h("button", { type: "submit" }, "Check")));
}

function sent(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

function oneInstead(state, count) {
  return h("p", { class: "help" }, `Read as ${counted(Math.min(count, MOST), "quotation")}${count > MOST ? `, the first of ${count}` : ""}. `,
    h("a", { href: here(state, changed(state.params, { whole: "yes" })) }, "Check the text as one quotation"));
}

function explanation() {
  return h("div", { class: "empty" },
    h("p", {}, "Paste a quotation to see whether the documents have it: word for word, shortened, changed, said by somebody else, at another time, or not at all."),
    h("p", {}, "“Not found” speaks of the documents here, and never of the truth."));
}
