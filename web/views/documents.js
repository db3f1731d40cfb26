/** Which documents there are. */

import { get, schema } from "../api.js";
import { bdi, h } from "../dom.js";
import { counted } from "../format.js";
import { paging } from "../parts/paging.js";
import { dated, titleOf } from "../parts/text.js";
import { address } from "../state.js";

export async function documents(state, signal) {
  const layout = [...state.params].filter(([name]) => name === "offset" || name === "size");
  const [answer, { limits }] = await Promise.all([get("/api/documents", new URLSearchParams(layout), signal), schema()]);
  return {
    title: "Documents",
    heading: h("h1", { id: "title", tabindex: -1 }, "Documents"),
    status: counted(answer.total, "document"),
    aside: null,
    content: answer.results.length === 0
      ? h("p", { class: "empty", "data-testid": "empty" }, "There are no documents yet. Index some: ",
        h("code", {}, "./parley index FOLDER"))
      : [h("ol", { class: "results documents", "data-testid": "results" }, answer.results.map(row)),
        answer.results.length < answer.total && paging(state, answer.total, limits)],
  };
}

function row(document) {
  const within = new URLSearchParams({ document: document.id });
  return h("li", {}, h("article", { "data-testid": "document" },
    h("h2", {}, h("a", { href: address("document", new URLSearchParams(), document.id), dir: "auto" }, titleOf(document))),
    h("p", { class: "circumstances" },
      document.published?.first ? [dated(document.published), " · "] : "no publication date · ",
      h("a", { href: address("search", within) }, counted(document.passages, "passage")),
      document.path && [" · ", h("code", {}, bdi(document.path))])));
}
