/** What was read from a passage - dates, actors, statements, mediation - and how it is told to a reader. */

import { bdi, h } from "../dom.js";
import { basis, dates } from "../format.js";
import { address } from "../state.js";
import { actorName } from "./text.js";

export const KINDS = { date: "Dates", actor: "Actors", statement: "Statements", mediation: "Mediation" };

/** Every annotation of a passage with its kind, offsets into the passage's text. */
export function annotationsOf(passage) {
  const kind = (name, list) => (list ?? []).map((annotation) => ({ ...annotation, kind: name, of: annotation.kind }));
  return [...kind("date", passage.dates), ...kind("actor", passage.actors),
    ...kind("statement", passage.statements), ...kind("mediation", passage.mediations)];
}

/**
 * The annotations of every passage by its id. A statement that runs on past the passage where it begins is also
 * among those of the next; all offsets are into the passage's own text.
 */
export function annotationsByPassage(passages) {
  const found = new Map();
  let running = []; // offsets into the document's text
  for (const passage of passages) {
    const { start, end } = passage.span;
    const all = [...moved(running, -start), ...annotationsOf(passage)];
    found.set(passage.id, all);
    running = moved(all, start).filter((annotation) => annotation.end > end);
  }
  return found;
}

function moved(spans, by) {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

/** One annotation in a sentence: what it is and on what grounds. */
export function described(annotation) {
  switch (annotation.kind) {
    case "date": return `Date: ${sentence([dates(annotation), basis(annotation)])}`;
    case "actor": return `Actor: ${sentence([annotation.name, annotation.of, annotation.country])}`;
    case "statement": return `Statement: ${sentence([annotation.speaker?.name ?? "speaker not named",
      `${annotation.form} speech`, annotation.addressee && `to ${annotation.addressee.name}`,
      annotation.cue && `cue “${annotation.cue}”`, grounds(annotation.date)])}`;
    default: return `Mediation: ${sentence([annotation.mediator ?? "mediator not named",
      annotation.country !== annotation.mediator && annotation.country, annotation.stance,
      annotation.cue && `cue “${annotation.cue}”`, grounds(annotation.date)])}`;
  }
}

function grounds(when) {
  return when?.first ? `${dates(when)} (${basis(when)})` : "";
}

function sentence(parts) {
  return parts.filter(Boolean).join(", ");
}

/** What was read from one passage, as a list for those who do not hover. */
export function findings(state, passage) {
  if (!passage) return null;
  const all = annotationsOf(passage).sort((a, b) => a.start - b.start);
  return h("section", { class: "findings", "aria-labelledby": "findings-title", "data-testid": "findings" },
    h("h2", { id: "findings-title" }, "Read from this passage"),
    all.length === 0 ? h("p", {}, "Nothing.") : h("ul", {}, all.map((annotation) => finding(passage, annotation))),
    h("p", {}, h("a", { href: address("search", new URLSearchParams({ document: state.id })) },
      "All passages of this document")));
}

/** Who has a page of their own: all but places and the unnamed. */
function bearerOf(annotation) {
  if (annotation.kind === "actor") return ["place", "unnamed"].includes(annotation.of) ? "" : annotation.name;
  if (annotation.kind === "statement") return annotation.speaker?.kind === "unnamed" ? "" : annotation.speaker?.name ?? "";
  return annotation.mediator ?? "";
}

function finding(passage, annotation) {
  const words = passage.text.slice(annotation.start, annotation.end);
  const [name, ...rest] = described(annotation).split(": ");
  const bearer = bearerOf(annotation);
  const told = rest.join(": ");
  return h("li", {}, h("span", { class: "kind" }, name), " ",
    bearer !== "" && told.startsWith(bearer) ? [actorName(bearer), bdi(told.slice(bearer.length))] : bdi(told),
    annotation.kind === "date" || annotation.kind === "actor" ? [" — ", h("q", {}, bdi(words))] : null);
}
