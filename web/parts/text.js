/** Source text with its marks, and the small labels that go with it. */

import { bdi, h } from "../dom.js";
import { basis, dates, period } from "../format.js";
import { segments } from "../highlight.js";
import { address, changed, here, removed } from "../state.js";

/** The text with every highlight as a <mark class="match">. */
export function marked(text, highlights = []) {
  return segments(text, highlights).map((piece) =>
    piece.spans.length > 0 ? h("mark", { class: "match" }, piece.text) : piece.text);
}

/** "Background › Minsk agreements" */
export function trail(heading = []) {
  if (heading.length === 0) return null;
  return h("p", { class: "trail", "data-testid": "heading" },
    heading.map((part, i) => [i > 0 ? " › " : null, bdi(part)]));
}

/** The address of a passage in the reader; `mark` is the id of one statement or mediation in it. */
export function passageAddress(document, passage, q, mark = "") {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  params.set("at", passage);
  if (mark !== "") params.set("mark", mark);
  return address("document", params, document);
}

/** A date with the way it was completed; nothing where none is known. */
export function dated(when) {
  const text = dates(when);
  return text === "" ? null : h("time", { datetime: when.first, title: basis(when) }, text);
}

/** A date that narrows the rows to its time. */
export function datedLink(state, when) {
  const text = dated(when);
  return text && h("a", { class: "only", href: here(state, changed(state.params, period(when))), title: "Only this time" }, text);
}

/** A link that keeps only the rows with one value of a field. */
export function narrowing(state, field, value, ...shown) {
  const params = removed(state.params, field, value);
  params.append(field, value);
  return h("a", { class: "only", href: here(state, params), title: `Only ${value}` }, shown);
}

/** One label of a row, "Speaker Sergey Lavrov": its first word narrows to the value, the names in it lead to their pages. */
export function label(state, field, name, value, ...shown) {
  const kind = h("span", { class: "kind" }, name);
  return h("li", { class: `label ${field}`, "data-testid": field }, value ? narrowing(state, field, value, kind, h("span", { class: "visually-hidden" }, `: only ${value}`)) : kind, " ", shown);
}

/** "Mevlüt Çavuşoğlu (Turkey)": the mediator, and the country where it is not the same. */
export function mediatorName(mediation) {
  const country = mediation.country && mediation.country !== mediation.mediator ? mediation.country : "";
  return [mediation.mediator ? actorName(mediation.mediator) : "not named", country === "" ? null : [" (", actorName(country), ")"]];
}

/** A speaker as a person reads it; a speaker without a name is shown as the source calls them. */
export function speakerName(speaker) {
  if (!speaker) return "not named";
  return speaker.name && speaker.kind !== "unnamed" ? actorName(speaker.name) : bdi(speaker.as_written ?? speaker.name ?? "unnamed");
}

/** A name that leads to the page of whoever bears it; what has no name stays as it is. */
export function actorName(name, shown = bdi(name)) {
  return name ? h("a", { class: "name", href: address("actor", undefined, name) }, shown) : shown;
}

export function titleOf(document) {
  return document.title || document.path || document.id;
}
