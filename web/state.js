/** The state of the page is its address: a view, perhaps a document's id, and parameters named as in the API. */

export const PATHS = { search: "/", statements: "/statements", mediation: "/mediation", check: "/check", documents: "/documents" };

const THING = /^\/(document|actor)\/([^/]+)$/; // what has a page of its own
const CARRIED = ["q", "from", "to", "document"];
const LONGEST = 4000; // a server may refuse longer addresses
const DEFAULTS = { sort: "relevance", offset: "0", timeline: "auto" };

/**
 * What an address asks for; an address that the page does not know has the view "unknown". Parameters may also stand
 * behind a "#", which no server sees: there is room for a list of quotations.
 */
export function read(href) {
  const url = new URL(href, "http://page");
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, "") : "/";
  const params = new URLSearchParams([...url.searchParams, ...new URLSearchParams(url.hash.slice(1))]);
  const found = THING.exec(path);
  if (found) return { view: found[1], id: decoded(found[2]), params };
  const view = Object.keys(PATHS).find((name) => PATHS[name] === path) ?? "unknown";
  return { view, id: "", params };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no reason to fail; the server will say that there is no such document
  }
}

export function address(view, params = new URLSearchParams(), id = "") {
  const path = PATHS[view] ?? `/${view}/${encodeURIComponent(id)}`;
  const query = params.toString();
  return query === "" ? path : `${path}${query.length > LONGEST ? "#" : "?"}${query}`;
}

/** The address of the same view, and the same document or actor, with other parameters. */
export function here(state, params) {
  return address(state.view, params, state.id);
}

/** The parameters without one value of a name; the first page is shown again, as after every change. */
export function removed(params, name, value) {
  const kept = [...params].filter(([n, v]) => n !== "offset" && !(n === name && v === value));
  return new URLSearchParams(kept);
}

/** The parameters with a value excluded instead of chosen. */
export function excluded(params, name, value) {
  const next = removed(removed(params, name, value), name, `!${value}`);
  next.append(name, `!${value}`);
  return next;
}

/** The parameters with each name in `values` set to that one value; an empty value takes it away. */
export function changed(params, values) {
  const next = new URLSearchParams([...params].filter(([name]) => name !== "offset"));
  for (const [name, value] of Object.entries(values)) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The address of a reader with one kind of annotation shown or hidden. */
export function hiding(href, kind, shown) {
  const url = new URL(href, "http://page");
  const kept = [...url.searchParams].filter(([name, value]) => name !== "hide" || value !== kind);
  const query = new URLSearchParams(shown ? kept : [...kept, ["hide", kind]]).toString();
  return `${url.pathname}${query === "" ? "" : `?${query}`}`;
}

/** What a form holds, as parameters: no blanks, and no value that is the default anyway. */
export function submitted(entries) {
  const next = new URLSearchParams();
  for (const [name, value] of entries) {
    const text = value.trim();
    if (text !== "" && DEFAULTS[name] !== text) next.append(name, text);
  }
  return next;
}

/** What another view understands as well. */
export function carried(params) {
  return new URLSearchParams([...params].filter(([name]) => CARRIED.includes(name)));
}

/** The parameters that narrow the result: all but the words and how the answer is laid out. */
export function filters(params) {
  const layout = ["q", "sort", "offset", "size", "timeline", "from", "to", "by"];
  return [...params].filter(([name]) => !layout.includes(name));
}

/** The page of rows that the parameters ask for. Nonsense is left to the server, which explains it. */
export function rows(params, standard = 20) {
  const number = (name, other) => (/^\d+$/.test(params.get(name) ?? "") ? Number(params.get(name)) : other);
  return { offset: number("offset", 0), size: number("size", standard) };
}
