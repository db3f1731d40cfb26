/** Suggestions under a box: an ARIA combobox with a list box. Arrows choose, Enter takes, Escape closes. */

import { get } from "../api.js";
import { bdi, h } from "../dom.js";

const PAUSE = 120; // milliseconds of quiet before the server is asked

/** What makes a box one that suggests; its list is the one with this id. */
export function combobox(list) {
  return { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list, autocomplete: "off", spellcheck: "false" };
}

/** The empty list of suggestions. */
export function suggestions(id, name) {
  return h("ul", { class: "suggestions", id, role: "listbox", "aria-label": name, hidden: true });
}

/**
 * Makes a box suggest.
 * @param wanted says whether a suggestion {text, kind} fits the box
 * @param taken called with the suggestion that was taken, whose text the box then has
 */
export function suggesting(input, list, { wanted = () => true, taken = () => {} }) {
  let request = new AbortController();
  let timer = 0;
  let found = [];
  let active = -1;

  function close() {
    clearTimeout(timer);
    request.abort();
    found = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function open(suggestions) {
    found = suggestions;
    active = -1;
    list.replaceChildren(...found.map((suggestion, i) => option(suggestion, `${list.id}-${i}`)));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((o, i) => o.setAttribute("aria-selected", String(i === active)));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  }

  function take(suggestion) {
    close();
    input.value = suggestion.text;
    taken(suggestion);
  }

  async function ask() {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    try {
      const answer = await get("/api/suggest", new URLSearchParams({ q: input.value }), signal);
      if (!signal.aborted) open(answer.suggestions.filter(wanted));
    } catch {
      if (!signal.aborted) close(); // a box without suggestions still searches, so this failure is not reported
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    request.abort();
    if (input.value.trim() === "") close();
    else timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    const last = found.length - 1;
    if (event.key === "ArrowDown") choose(active === last ? -1 : active + 1);
    else if (event.key === "ArrowUp") choose(active === -1 ? last : active - 1);
    else if (event.key === "Enter" && active >= 0) take(found[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const index = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (index >= 0) take(found[index]);
  });
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
}

function option(suggestion, id) {
  return h("li", { role: "option", id, "aria-selected": "false" },
    bdi(suggestion.text), " ", h("span", { class: "kind" }, suggestion.kind));
}
