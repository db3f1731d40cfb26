/** Shows the view that the address asks for, and turns clicks and submissions into new addresses. */

import { Problem } from "./api.js";
import { h, replace } from "./dom.js";
import { facets } from "./parts/facets.js";
import { failure } from "./parts/notices.js";
import { listening } from "./parts/shortcuts.js";
import { suggesting } from "./parts/suggest.js";
import { address, carried, hiding, PATHS, read, submitted } from "./state.js";
import { actor } from "./views/actor.js";
import { check } from "./views/check.js";
import { documents } from "./views/documents.js";
import { mediation } from "./views/mediation.js";
import { reader } from "./views/reader.js";
import { search } from "./views/search.js";
import { statements } from "./views/statements.js";

const VIEWS = { search, statements, mediation, check, documents, document: reader, actor, unknown: noSuchPage };
const BOXES = { search: "Search the passages", statements: "Search the statements", mediation: "Search the mediations" };
const PATIENCE = 400; // milliseconds after which waiting is worth a word
const WIDE = matchMedia("(min-width: 60rem)");

const part = (id) => document.getElementById(id);
const form = part("search");
let running = new AbortController();
let shownView = "";

/** Shows the present address. Whatever was still on its way is given up, so an older answer never comes last. */
async function show({ scroll = 0 } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const state = read(location.href);
  prepare(state);
  part("page").setAttribute("aria-busy", "true");
  const waiting = setTimeout(() => { part("status").textContent = "Searching…"; }, PATIENCE);
  signal.addEventListener("abort", () => clearTimeout(waiting));
  try {
    const page = await VIEWS[state.view](state, signal);
    if (!signal.aborted) place(state, page, scroll);
  } catch (failed) {
    if (signal.aborted) return;
    place(state, failedPage(state, failed), 0);
    if (!(failed instanceof Problem)) throw failed;
  } finally {
    clearTimeout(waiting);
  }
}

/** What is known before the answer: the words in the box, where it leads, which view is current. */
function prepare(state) {
  document.body.dataset.view = state.view;
  const view = BOXES[state.view] ? state.view : "search";
  form.setAttribute("action", PATHS[view]);
  part("q").value = state.params.get("q") ?? "";
  part("q-label").textContent = BOXES[view];
  document.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  for (const link of part("views").querySelectorAll("a")) {
    link.setAttribute("href", address(link.dataset.view, BOXES[link.dataset.view] ? carried(state.params) : undefined));
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  part("aside").hidden = !BOXES[state.view]; // its room is kept, so that nothing moves when the answer comes
  if (shownView !== viewKey(state)) return replace(part("aside"));
  for (const field of part("aside").querySelectorAll("input")) {
    if (field.type === "checkbox") field.checked = state.params.getAll(field.name).includes(field.value);
    else if (field.type === "text") field.value = state.params.get(field.name) ?? "";
  }
}

function place(state, page, scroll) {
  const moved = shownView !== "" && shownView !== viewKey(state);
  const focused = document.activeElement !== document.body;
  const kept = !moved && part("aside").contains(document.activeElement) ? scrollY : scroll;
  shownView = viewKey(state);
  document.title = page.title === "Parley" ? "Parley" : `${page.title} – Parley`;
  replace(part("heading"), page.heading);
  replace(part("aside"), page.aside);
  replace(part("content"), page.content);
  part("aside").hidden = !page.aside;
  part("status").textContent = page.status;
  for (const [name, message] of page.wrong ?? []) mistaken(name, message);
  fold();
  part("page").removeAttribute("aria-busy");
  scrollTo(0, kept);
  if (moved || (focused && document.activeElement === document.body)) part("title").focus({ preventScroll: true });
  if (kept === 0) page.shown?.(moved);
}

function viewKey(state) {
  return `${state.view} ${state.id}`;
}

function failedPage(state, failed) {
  const problem = failed instanceof Problem ? failed : new Problem("the page has a mistake; see the browser's console", -1, []);
  return {
    title: "Parley", heading: h("h1", { class: "visually-hidden", id: "title", tabindex: -1 }, "Parley"), status: "",
    aside: asideOf(state), content: failure(problem, () => show()),
    wrong: problem.problems.filter((p) => p.parameter).map((p) => [p.parameter, p.message]),
  };
}

/** A list keeps its filters when it fails, or gets the bare ones, so that a wrong one can be mended. */
function asideOf(state) {
  if (!BOXES[state.view]) return null;
  return part("aside").hasChildNodes() ? [...part("aside").childNodes] : facets(state, "", {}, { fields: [], limits: {} }, null);
}

/** Marks the field that a problem is about. */
function mistaken(name, message) {
  const field = document.querySelector(`input[type=text][name="${CSS.escape(name)}"], textarea[name="${CSS.escape(name)}"], #q[name="${CSS.escape(name)}"]`);
  field?.setAttribute("aria-invalid", "true");
  field?.setAttribute("title", message);
  field?.closest("details")?.setAttribute("open", "");
}

async function noSuchPage() {
  throw new Problem("there is no such page", 404, []);
}

/** The filters always stand open beside a wide page; on a narrow one they start folded. */
function fold() {
  if (WIDE.matches && part("filters")) part("filters").open = true;
}

function go(href) {
  if (new URL(href, location.href).href === location.href) return show();
  history.replaceState({ scroll: scrollY }, "");
  history.pushState({ scroll: 0 }, "", href);
  return show();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return; // the reader wants a tab or a file
  const href = link.getAttribute("href");
  if (href.startsWith("#")) { // a jump within the page is no step to go back from
    event.preventDefault();
    part(href.slice(1))?.focus();
    return;
  }
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || link.hasAttribute("download") || read(url.href).view === "unknown") return;
  event.preventDefault();
  go(url.href);
});

document.addEventListener("submit", (event) => {
  if (event.target.method === "dialog") return;
  event.preventDefault();
  go(address(read(event.target.getAttribute("action")).view, submitted(new FormData(event.target))));
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) form.requestSubmit();
  else if (event.target.matches("[data-hides]")) hide(event.target);
});

/** Switches one kind of annotation in the reader; how the text looks is no step of its own, but goes along to other passages. */
function hide({ dataset: { hides: kind }, checked }) {
  part("text").classList.toggle(`hide-${kind}`, !checked);
  history.replaceState(history.state, "", hiding(location.href, kind, checked));
  for (const link of part("content").querySelectorAll("a.step, a.anchor")) link.setAttribute("href", hiding(link.href, kind, checked));
}

history.scrollRestoration = "manual";
addEventListener("popstate", (event) => show({ scroll: event.state?.scroll ?? 0 }));
addEventListener("scrollend", () => history.replaceState({ scroll: scrollY }, ""));
WIDE.addEventListener("change", fold);
suggesting(part("q"), part("suggestions"), { taken: ({ kind, id }) => (kind === "document" ? go(address("document", undefined, id)) : form.requestSubmit()) });
listening();
show({ scroll: history.state?.scroll ?? 0 });
