/** Tells about the annotation under the pointer or the focus; Escape sends it away. */

import { h } from "../dom.js";

const APART = 6; // pixels between the words and what is told of them

/** Makes every `[data-told]` within `text` tell its text; `box` is where it is told. */
export function telling(text) {
  const box = h("div", { class: "tip", id: "tip", role: "tooltip", hidden: true });

  function tell(event) {
    const note = event.target.closest?.("[data-told]");
    if (!note) return hide();
    box.textContent = note.dataset.told;
    box.hidden = false;
    const words = note.getClientRects()[0] ?? note.getBoundingClientRect();
    const frame = text.getBoundingClientRect();
    const left = Math.max(0, Math.min(words.left - frame.left, frame.width - box.offsetWidth));
    box.style.left = `${left}px`;
    box.style.top = `${words.bottom - frame.top + APART}px`;
  }

  function hide() {
    box.hidden = true;
  }

  text.addEventListener("pointerover", tell);
  text.addEventListener("pointerleave", hide);
  text.addEventListener("focusin", tell);
  text.addEventListener("focusout", hide);
  text.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  return box;
}
