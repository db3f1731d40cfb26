/** One person, body or country: names, offices, what was said in order of date, where they mediated, the documents. */

import { get, Problem, schema } from "../api.js";
import { bdi, h, joined } from "../dom.js";
import { counted, grouped } from "../format.js";
import { offices } from "../offices.js";
import { paging } from "../parts/paging.js";
import { actorName, dated, mediatorName, passageAddress, speakerName, titleOf } from "../parts/text.js";
import { timeline } from "../parts/timeline.js";
import { address, changed, here } from "../state.js";

const MEDIATIONS = 20; // the table has the rest

export async function actor(state, signal) {
  const card = await cardOf(state.id, signal);
  if (!card) return nobody(state.id);
  const country = card.kind === "country";
  const rows = (path, params) => get(path, new URLSearchParams(params), signal);
  const speaking = { [country ? "country" : "speaker"]: card.name };
  const mediating = { [country ? "mediator_country" : "mediator"]: card.name };
  const [statements, mediations, passages, { limits }] = await Promise.all([
    rows("/api/statements", { ...speaking, ...shown(state.params), sort: "oldest" }),
    rows("/api/mediations", { ...mediating, sort: "oldest", size: MEDIATIONS }),
    rows("/api/search", { actor: card.name, size: 0 }),
    schema(),
  ]);
  return {
    title: card.name,
    heading: head(card),
    status: [[statements, "statement"], [mediations, "mediation"], [passages, "passage"]].filter(([answer]) => answer.total > 0)
      .map(([answer, noun]) => counted(answer.total, noun)).join(", "),
    aside: null,
    content: h("div", { class: "actor-page" },
      spellings(card), held(card),
      said(state, statements, address("statements", new URLSearchParams(speaking)), country, limits),
      mediated(card, mediations, address("mediation", new URLSearchParams(mediating))),
      documents(card, passages, !spread(statements))),
  };
}

async function cardOf(name, signal) {
  try {
    return await get(`/api/actors/${encodeURIComponent(name)}`, undefined, signal);
  } catch (failed) {
    if (!(failed instanceof Problem) || failed.status !== 404) throw failed;
    return undefined;
  }
}

/** Of the address, what narrows the statements. */
function shown(params) {
  return Object.fromEntries([...params].filter(([name]) => ["from", "to", "offset", "size"].includes(name)));
}

function nobody(name) {
  return {
    title: name, heading: h("h1", { id: "title", tabindex: -1 }, bdi(name)), status: "", aside: null,
    content: h("div", { class: "empty", "data-testid": "empty" }, h("p", {}, "No document here names ", bdi(name), " as a person, body or country."),
      h("p", {}, h("a", { href: address("search", new URLSearchParams({ q: name })) }, "Search the passages for these words"))),
  };
}

/** Whether there is more than one time to tell apart. */
function spread({ timeline }) {
  return (timeline?.buckets ?? []).length > 1;
}

const KINDS = { person: "Person", body: "Body", country: "Country", group: "Group" };

function head(card) {
  const own = card.country && card.country !== card.name;
  return h("div", { class: "document-head" }, h("h1", { id: "title", tabindex: -1, dir: "auto" }, card.name),
    h("p", { class: "circumstances" }, KINDS[card.kind] ?? card.kind, own && [" · ", actorName(card.country)]));
}

function spellings({ name, spellings: all }) {
  const others = all.filter((spelling) => spelling !== name);
  return others.length > 0 && h("p", { "data-testid": "spellings" }, h("span", { class: "kind" }, "Also written "), joined(others.map(bdi), ", "));
}

function held(card) {
  return card.offices.length > 0 && h("section", { "aria-labelledby": "offices" }, h("h2", { id: "offices" }, "Offices"),
    h("ul", { class: "plain", "data-testid": "offices" }, offices(card.offices).map(({ office, of, years }) =>
      h("li", {}, bdi(office), of && of !== office && [" of ", actorName(of)], years && [", ", years]))));
}

function said(state, answer, all, country, limits) {
  const narrowed = state.params.has("from") || state.params.has("to");
  if (answer.total === 0 && !narrowed) return null;
  return h("section", { "aria-labelledby": "said" }, h("h2", { id: "said" }, country ? "What its people and bodies said" : "Statements"),
    spread(answer) && timeline(state, answer, "statement"),
    h("p", { class: "help" }, narrowed && [h("a", { href: here(state, changed(state.params, { from: "", to: "" })) }, "Show all times"), " · "],
      h("a", { href: all }, "Search these statements")),
    h("ol", { class: "said", "data-testid": "said" }, answer.results.map((statement) => h("li", {},
      h("p", { class: "when" }, dated(statement.date) ?? "no date"),
      h("div", {},
        country && h("p", { class: "who" }, speakerName(statement.speaker)),
        h("blockquote", { class: "source", dir: "auto" }, statement.text),
        h("p", { class: "from" }, `${statement.form} speech`, statement.cue && [": ", h("q", {}, bdi(statement.cue))], statement.addressee && [" to ", actorName(statement.addressee.name)], " · ",
          h("a", { href: passageAddress(statement.document.id, statement.passage, "", statement.id), dir: "auto" }, titleOf(statement.document))))))),
    paging(state, answer.total, limits));
}

function mediated(card, answer, all) {
  return answer.total > 0 && h("section", { "aria-labelledby": "mediated" }, h("h2", { id: "mediated" }, "Mediation"),
    h("ol", { class: "said", "data-testid": "mediated" }, answer.results.map((mediation) => h("li", {},
      h("p", { class: "when" }, dated(mediation.date) ?? "no date"),
      h("div", {},
        h("p", { class: "who" }, mediation.mediator !== card.name && [mediatorName(mediation), ", "], h("span", { class: "stance" }, mediation.stance),
          mediation.parties.length > 0 && [" · between ", joined(mediation.parties.map((party) => actorName(party)), " and ")]),
        h("p", { class: "source", dir: "auto" }, mediation.text),
        h("p", { class: "from" }, h("a", { href: passageAddress(mediation.document.id, mediation.passage, "", mediation.id), dir: "auto" }, titleOf(mediation.document))))))),
    h("p", { class: "help" }, h("a", { href: all }, `See ${counted(answer.total, "mediation")} in the table`)));
}

/** Where statements make no timeline, all passages do. */
function documents(card, answer, drawn) {
  const found = answer.facets?.document ?? [];
  const passages = { view: "search", id: "", params: new URLSearchParams({ actor: card.name }) };
  return found.length > 0 && h("section", { "aria-labelledby": "documents" }, h("h2", { id: "documents" }, "Documents"),
    drawn && spread(answer) && [h("p", { class: "help" }, "Passages with the name, over time"), timeline(passages, answer, "passage")],
    h("ul", { class: "plain", "data-testid": "documents" }, found.map(({ value, label, count }) => h("li", {},
      h("a", { href: address("search", new URLSearchParams({ actor: card.name, document: value })), dir: "auto" }, label ?? value),
      " ", h("span", { class: "count" }, `(${grouped(count)})`)))));
}
