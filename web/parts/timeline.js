/** The passages over time as bars, each a link that narrows the period to it; the same as a table for listeners. */

import { h, s } from "../dom.js";
import { counted, dates, grouped } from "../format.js";
import { changed, here } from "../state.js";

const HEIGHT = 60;
const LONG = 12; // more empty units in a row than this are drawn as one gap
const KEPT = { year: 4, month: 7, day: 10 }; // of 2022-03-29

/** The buckets in order with the empty ones between them; null stands for a long gap. */
export function bars(timeline) {
  const given = timeline.buckets.filter((bucket) => bucket.count > 0);
  return given.flatMap((bucket, i) =>
    i === 0 ? [bucket] : [...between(given[i - 1], bucket, timeline.unit), bucket]);
}

function between(before, after, unit) {
  const empty = [];
  let first = dayAfter(before.last);
  while (first < after.first) {
    if (empty.length === LONG) return [null];
    const last = lastOf(first, unit);
    empty.push({ first, last, count: 0 });
    first = dayAfter(last);
  }
  return empty;
}

function dayAfter(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function lastOf(first, unit) {
  const date = new Date(`${first}T00:00:00Z`);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The timeline of an answer, or nothing where no row has a date. */
export function timeline(state, answer, noun) {
  const shown = answer.timeline ? bars(answer.timeline) : [];
  const buckets = shown.filter((bar) => bar?.count > 0);
  if (buckets.length === 0) return null;
  return h("div", { class: "timeline", "data-testid": "timeline" },
    drawing(state, shown, answer.timeline.unit, noun),
    h("p", { class: "ends", "aria-hidden": "true" },
      h("span", {}, dates(buckets[0])), buckets.length > 1 && h("span", {}, dates(buckets.at(-1)))),
    table(state, buckets, answer.timeline.unit));
}

function drawing(state, shown, unit, noun) {
  const most = Math.max(...shown.map((bar) => bar?.count ?? 0));
  const svg = s("svg", {
    viewBox: `0 0 ${shown.length * 10} ${HEIGHT}`, preserveAspectRatio: "none", role: "group",
    "aria-label": "Timeline; arrow keys move between the bars", onkeydown: moved,
  });
  let tabindex = 0; // one stop for the whole drawing; the arrow keys do the rest
  shown.forEach((bar, i) => {
    if (bar === null) svg.append(s("line", { class: "gap", x1: i * 10 + 5, x2: i * 10 + 5, y1: 0, y2: HEIGHT }));
    if (bar === null || bar.count === 0) return;
    const height = Math.max(3, (bar.count / most) * HEIGHT);
    const name = `${dates(bar)}: ${counted(bar.count, noun)}`;
    svg.append(s("a", { href: narrowed(state, bar, unit), class: "bucket", id: `bucket-${bar.first}`, "aria-label": name, tabindex },
      s("title", {}, name),
      s("rect", { class: "area", x: i * 10, y: 0, width: 10, height: HEIGHT }),
      s("rect", { class: "bar", x: i * 10 + 1, y: HEIGHT - height, width: 8, height })));
    tabindex = -1;
  });
  svg.style.maxWidth = `${shown.length * 2}rem`;
  return svg;
}

function moved(event) {
  const all = [...event.currentTarget.querySelectorAll("a")];
  const now = all.indexOf(event.target);
  const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: all.length - 1 }[event.key];
  if (now < 0 || to === undefined || !all[to]) return;
  event.preventDefault();
  all[now].setAttribute("tabindex", -1);
  all[to].setAttribute("tabindex", 0);
  all[to].focus();
}

function narrowed(state, bar, unit) {
  const kept = KEPT[unit] ?? KEPT.day;
  return here(state, changed(state.params, { from: bar.first.slice(0, kept), to: bar.last.slice(0, kept) }));
}

function table(state, buckets, unit) {
  return h("details", { class: "more", id: "timeline-table" }, h("summary", {}, "As a table"),
    h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Period"), h("th", { scope: "col" }, "Count"))),
      h("tbody", {}, buckets.map((bar) => h("tr", {},
        h("td", {}, h("a", { href: narrowed(state, bar, unit) }, dates(bar))), h("td", {}, grouped(bar.count)))))));
}
