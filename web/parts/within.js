/** A box that looks for a value of a long facet. */

import { get, Problem } from "../api.js";
import { bdi, h } from "../dom.js";

const PAUSE = 150; // milliseconds of quiet before the server is asked

/** What the server is asked for the values of a facet that contain a text. */
export function question(params, view, text) {
  const kept = [...params].filter(([name]) => !["q", "sort", "offset", "size", "timeline", "by"].includes(name));
  const words = params.get("q") ?? "";
  return new URLSearchParams([...kept, ...(words === "" ? [] : [["words", words]]), ["view", view], ["q", text]]);
}

/** @param item makes one row of the list below the box */
export function within(state, view, field, item) {
  let request = new AbortController();
  let timer = 0;
  let before; // what stands in the list while nothing is looked for

  async function look(box) {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const list = box.nextElementSibling;
    before ??= [...list.children];
    if (box.value.trim() === "") return list.replaceChildren(...before);
    try {
      const answer = await get(`/api/facets/${field.name}`, question(state.params, view, box.value.trim()), signal);
      if (signal.aborted) return;
      const above = new Set([...box.closest("fieldset").querySelectorAll(":scope > ul input")].map((input) => input.value));
      const row = (one) => (above.has(one.value) ? h("li", { class: "help" }, bdi(one.label ?? one.value), " stands above.") : item(one));
      list.replaceChildren(...(answer.values.length > 0 ? answer.values.map(row) : [h("li", { class: "help" }, "None.")]));
    } catch (failed) {
      if (signal.aborted) return;
      list.replaceChildren(h("li", { class: "help" }, failed instanceof Problem ? failed.message : "This did not work."));
    }
  }

  return h("input", {
    type: "search", class: "within", id: `within-${field.name}`, "aria-label": `Look for a value of ${field.label}`, placeholder: "Look for …",
    autocomplete: "off", spellcheck: "false",
    oninput: (event) => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE, event.target);
    },
    onkeydown: (event) => { if (event.key === "Enter") event.preventDefault(); },
  });
}
