/** Keys that do what is done most, and the sheet that lists them. They can be switched off, for those who speak to their machine. */

import { h } from "../dom.js";

const KEYS = {
  "/": ["Go to the search box, or to the quotation", () => (visible("#quote") ?? visible("#q"))?.focus()],
  j: ["Next result or passage", () => step(1)],
  k: ["Result or passage before", () => step(-1)],
  n: ["Next match, or next page", () => visible("#match-after, [rel=next]")?.click()],
  p: ["Match or page before", () => visible("#match-before, [rel=prev]")?.click()],
  "?": ["This list", () => sheet().showModal()],
};
const OFF = "shortcuts off";
const STOPS = "[data-testid=open], [data-testid=statement] .from a, [data-testid=mediation] td:last-child a, .said .from a:last-child, .documents h2 a, .checked summary, #text .anchor";

/** The place to go to from the place at `now` of `count`, where -1 is none; it stays within. */
export function stepped(now, by, count) {
  if (now < 0) return by > 0 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, now + by));
}

function step(by) {
  const stops = [...document.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
  const here = stops.indexOf(document.activeElement);
  const stop = stops[stepped(here < 0 ? nearest(stops) : here, by, stops.length)];
  stop?.focus();
  stop?.scrollIntoView({ block: "center" });
}

/** Of a document that is opened in its middle, the stop of the passage where it is open. */
function nearest(stops) {
  return stops.findIndex((stop) => stop.closest(".current"));
}

function visible(selector) {
  return [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
}

function sheet() {
  document.getElementById("shortcuts")?.remove();
  const off = localStorage.getItem(OFF) !== null;
  const dialog = h("dialog", { id: "shortcuts", "aria-labelledby": "shortcuts-title" },
    h("h2", { id: "shortcuts-title" }, "Shortcuts"),
    h("dl", {}, Object.entries(KEYS).map(([key, [what]]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, what)))),
    h("label", {}, h("input", { type: "checkbox", id: "shortcuts-on", checked: !off, onchange: (event) => remember(event.target.checked) }), " Listen to these keys"),
    h("form", { method: "dialog" }, h("button", { class: "quiet" }, "Close")));
  document.body.append(dialog);
  return dialog;
}

function remember(on) {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "yes");
}

/** Listens; what is typed into a field stays what it is. */
export function listening() {
  document.getElementById("show-shortcuts").addEventListener("click", () => sheet().showModal());
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, dialog");
    if (event.defaultPrevented || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!Object.hasOwn(KEYS, event.key) || localStorage.getItem(OFF) !== null) return;
    event.preventDefault();
    KEYS[event.key][1]();
  });
}
