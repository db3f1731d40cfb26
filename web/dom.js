/** Builds elements. Text becomes text nodes; there is no way to put markup into the page from here. */

const SVG = "http://www.w3.org/2000/svg";

/** An element: h("a", { href, class: "brand" }, "Parley"). A child is a node, a text, an array or nothing. */
export function h(tag, props, ...children) {
  return filled(document.createElement(tag), props, children);
}

/** The same in the SVG namespace. */
export function s(tag, props, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

function filled(element, props, children) {
  element.append(...nodes(children)); // first, because whatever comes to an element with dir="auto" has it look through its text again
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  return element;
}

function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false);
}

/** Text from a source: its direction is its own and does not spill over. */
export function bdi(text) {
  return h("bdi", {}, text);
}

/** Puts a separator between the items. */
export function joined(items, separator) {
  return items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

/** Fills a part of the page anew; what had the focus and what was folded open stays so, by its id. */
export function replace(container, ...children) {
  const focused = container.contains(document.activeElement) ? document.activeElement.id : "";
  const open = new Map([...container.querySelectorAll("details[id]")].map((d) => [d.id, d.open]));
  container.replaceChildren(...nodes(children));
  for (const details of container.querySelectorAll("details[id]")) {
    if (open.has(details.id)) details.open = open.get(details.id);
  }
  if (focused !== "") document.getElementById(focused)?.focus({ preventScroll: true });
}
