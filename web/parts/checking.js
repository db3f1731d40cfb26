/** A list of quotations checked one after another, with progress, and a way to stop and to go on. */

import { Problem } from "../api.js";
import { verdicts } from "../csv.js";
import { h } from "../dom.js";
import { titled, told } from "../quotations.js";
import { verdict } from "./verdict.js";

/**
 * @param check called with a claim and a signal, gives {claim, answer, passage}
 * @param signal ends the checking when another page is asked for
 */
export function checking(claims, check, signal) {
  const rows = claims.map((claim) => h("li", { class: "waiting" }, h("p", { class: "title" }, "Not yet checked"), h("blockquote", { class: "claim-words", dir: "auto" }, claim.quote)));
  const bar = h("progress", { max: claims.length, value: 0, "aria-label": "Quotations checked" });
  const words = h("span", { role: "status" });
  const tally = h("p", { class: "tally", role: "status" });
  const button = h("button", { type: "button", class: "quiet", id: "stop", onclick: () => (running ? running.abort() : run()) });
  const save = h("button", { type: "button", class: "quiet", id: "save", hidden: true, onclick: () => saved(verdicts(all)) }, "Save as CSV");
  const found = new Map();
  const all = [];
  let running = null;
  let next = 0;

  async function run() {
    running = new AbortController();
    const either = AbortSignal.any([signal, running.signal]);
    tell();
    while (next < claims.length && !either.aborted) {
      const claim = claims[next];
      try {
        const checked = await check(claim, either);
        rows[next].replaceWith(rows[next] = done(checked));
        all.push(checked);
        found.set(checked.answer.verdict, (found.get(checked.answer.verdict) ?? 0) + 1);
      } catch (failed) {
        if (either.aborted) break;
        if (!(failed instanceof Problem)) throw failed;
        rows[next].replaceWith(rows[next] = broken(claim, failed));
        if (failed.status === 0) break; // the server is away, and would be for the others
      }
      next += 1;
      bar.value = next;
      tell();
    }
    running = null;
    if (!signal.aborted) tell();
  }

  function tell() {
    const counts = [...found].map(([kind, count]) => `${count} × ${titled(kind).toLowerCase()}`);
    words.textContent = `${next} of ${claims.length} checked`;
    tally.textContent = counts.join(" · ");
    button.textContent = running ? "Stop" : "Go on";
    button.hidden = next === claims.length;
    save.hidden = running !== null || all.length === 0;
  }

  run();
  return [h("div", { class: "progress", "data-testid": "progress" }, bar, words, button, save, tally), h("ol", { class: "checked", "data-testid": "checked" }, rows)];
}

/** Gives the text as a file. */
function saved(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  h("a", { href: address, download: "verdicts.csv" }).click();
  URL.revokeObjectURL(address);
}

function done(checked) {
  const { sign, tone, title } = told(checked.answer, checked.claim);
  return h("li", { "data-testid": "checked-one" }, h("details", { class: tone },
    h("summary", {}, h("span", { class: "sign", "aria-hidden": "true" }, sign),
      h("span", {}, h("span", { class: "title" }, title), h("span", { class: "claim-words", dir: "auto" }, checked.claim.quote))),
    verdict(checked)));
}

function broken(claim, failed) {
  return h("li", {}, h("blockquote", { dir: "auto" }, claim.quote),
    h("ul", { class: "notices" }, failed.problems.map((problem) => h("li", { dir: "auto" }, problem.message))));
}
