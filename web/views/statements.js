/** Who said what: one row for each statement. */

import { bdi, h, joined } from "../dom.js";
import { actorName, datedLink, marked, narrowing, passageAddress, speakerName, titleOf } from "../parts/text.js";
import { listing } from "./listing.js";

export const statements = listing({
  path: "/api/statements", name: "statements", noun: "statement", heading: "Statements",
  rows: (state, answer) => h("ol", { class: "results statements", "data-testid": "results" },
    answer.results.map((statement) => row(state, statement))),
});

function row(state, statement) {
  return h("li", {}, h("article", { "data-testid": "statement" },
    h("h2", { class: "speaker", "data-testid": "speaker" }, speakerName(statement.speaker),
      country(statement.speaker)),
    h("p", { class: "circumstances" }, joined(circumstances(state, statement), " · ")),
    h("blockquote", { class: "source", dir: "auto" }, marked(statement.text, statement.highlights)),
    h("p", { class: "from" }, h("a", {
      href: passageAddress(statement.document.id, statement.passage, state.params.get("q"), statement.id), dir: "auto",
    }, titleOf(statement.document)),
    (statement.heading ?? []).map((part) => [" › ", bdi(part)]))));
}

function country(speaker) {
  return speaker?.country && speaker.country !== speaker.name ? [", ", h("span", { class: "country" }, actorName(speaker.country))] : null;
}

function circumstances(state, statement) {
  return [
    datedLink(state, statement.date) ?? "no date",
    h("span", { "data-testid": "form" }, narrowing(state, "form", statement.form, `${statement.form} speech`), statement.cue && [": ", h("q", {}, bdi(statement.cue))]),
    statement.speaker?.name && statement.speaker.kind !== "unnamed" && narrowing(state, "speaker", statement.speaker.name, "only this speaker"),
    statement.addressee && h("span", {}, "to ", actorName(statement.addressee.name)),
  ].filter(Boolean);
}
