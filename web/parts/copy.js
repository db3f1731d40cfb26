/** A button that copies a text, and says that it did. */

import { h } from "../dom.js";

const SAID = 2000; // milliseconds

export function copying(name, text) {
  const button = h("button", { type: "button", class: "quiet copy", onclick: () => copy(button, name, text) }, name);
  return button;
}

async function copy(button, name, text) {
  const done = await copied(text);
  button.textContent = done ? "Copied" : "Not copied; the browser forbids it";
  document.getElementById("status").textContent = button.textContent;
  setTimeout(() => { button.textContent = name; }, SAID);
}

/** A page that was not reached safely has no clipboard; then a selection is copied, as by hand. */
async function copied(text) {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // refused; the other way is still open
  }
  const area = h("textarea", { class: "visually-hidden", readonly: true }, text);
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
