/** Is this quotation real? One claim, or a list of claims checked one after another. */

import { get, post, Problem, schema } from "../api.js";
import { h } from "../dom.js";
import { counted, grouped } from "../format.js";
import { checking } from "../parts/checking.js";
import { failure } from "../parts/notices.js";
import { combobox, suggesting, suggestions } from "../parts/suggest.js";
import { verdict } from "../parts/verdict.js";
import { MOST, quotations, titled, VERDICTS } from "../quotations.js";
import { changed, here } from "../state.js";

const SPEAKERS = ["person", "body", "country", "group"];

export async function check(state, signal) {
  const text = state.params.get("quote") ?? "";
  const claims = quotations(text, state.params.has("whole")).map((quote) => claimOf(state, quote));
  const [{ single, problem }, { limits }] = await Promise.all([claims.length === 1 ? answered(claims[0], signal) : {}, schema()]);
  return {
    title: claims.length === 1 ? `“${claims[0].quote}”` : "Check a quotation",
    heading: h("h1", { id: "title", tabindex: -1 }, "Check a quotation"),
    status: single ? titled(single.answer.verdict) : claims.length > 1 ? counted(claims.length, "quotation") : "",
    aside: null,
    shown: () => single && requestAnimationFrame(() => setTimeout(reveal)), // when it has been laid out
    wrong: (problem?.problems ?? []).map((p) => [p.parameter, p.message]),
    content: [
      entry(state, text, limits),
      claims.length > 1 && oneInstead(state, claims.length),
      problem && failure(problem),
      single && verdict(single),
      claims.length > 1 && checking(claims.slice(0, MOST), checked, signal),
      claims.length === 0 && explanation(),
    ],
  };
}

/** On a small screen the verdict would stand below what is seen. */
function reveal() {
  const ruling = document.querySelector(".ruling");
  if (ruling?.getBoundingClientRect().bottom > innerHeight) ruling.scrollIntoView();
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

function entry(state, text, limits) {
  const input = (name, more) => h("input", {
    type: "text", id: name, name, value: state.params.get(name) ?? "", maxlength: 200, autocomplete: "off", "aria-describedby": `${name}-help`, ...more,
  });
  const field = (name, label, help, ...box) => h("div", {}, h("label", { for: name }, label, " ", h("span", { class: "optional" }, "if known")),
    h("div", { class: "box" }, box), h("p", { class: "help", id: `${name}-help` }, help));
  const speaker = input("speaker", combobox("speakers"));
  const speakers = suggestions("speakers", "Names in the documents");
  const form = h("form", { class: "claim", id: "claim", action: "/check", method: "get", "data-testid": "claim" },
    h("label", { for: "quote" }, "The words that somebody is said to have said"),
    h("textarea", {
      id: "quote", name: "quote", rows: text.length > 300 ? 8 : 4, dir: "auto", required: true, "aria-describedby": "quote-help", onkeydown: sent,
    }, text),
    h("p", { class: "help", id: "quote-help" }, `Up to ${grouped(limits.quote_chars)} characters. Several: one a line, or with blank lines between. Ctrl and Enter check.`),
    h("div", { class: "claimed" },
      field("speaker", "Who said it", "In any spelling", speaker, speakers),
      field("date", "When", "A day, month or year: 2022-03-29, 2022-03, 2022", input("date")),
      h("button", { type: "submit", id: "check" }, "Check")));
  suggesting(speaker, speakers, { wanted: ({ kind }) => SPEAKERS.includes(kind) });
  return form;
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
    h("p", {}, "Paste a quotation to see whether the documents have it. The answer is one of these:"),
    h("dl", { class: "verdicts" }, Object.values(VERDICTS).map(([sign, tone, title, meaning]) => h("div", { class: tone },
      h("dt", {}, h("span", { class: "sign", "aria-hidden": "true" }, sign), " ", title), h("dd", {}, meaning)))));
}
