/** The rows over time as bars, each a link that narrows the period to it; the same as a table for listeners. */

import { h } from "../dom.js";
import { counted, dates, grouped } from "../format.js";
import { changed, here } from "../state.js";
import { brushing } from "./brush.js";
import { plotted } from "./plot.js";

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
  const { unit } = answer.timeline;
  return h("div", { class: "timeline", "data-testid": "timeline" },
    drawing(state, shown, buckets, unit, noun),
    h("p", { class: "ends", "aria-hidden": "true" },
      h("span", {}, dates(buckets[0])), buckets.length > 1 && h("span", {}, dates(buckets.at(-1)))),
    table(state, buckets, unit));
}

/** The drawing, and over every bar the link that it is. A stretch of bars can be chosen as well. */
function drawing(state, shown, buckets, unit, noun) {
  const links = h("div", { class: "buckets", role: "group", "aria-label": "Timeline; arrow keys move between the bars, with Shift they choose a period, Enter takes it" });
  const place = (element, first, last) => {
    element.style.left = `${(first / shown.length) * 100}%`;
    element.style.width = `${((last - first + 1) / shown.length) * 100}%`;
  };
  buckets.forEach((bar, i) => {
    const name = `${dates(bar)}: ${counted(bar.count, noun)}`;
    const href = narrowed(state, bar, bar, unit);
    links.append(h("a", { href, class: "bucket", id: `bucket-${bar.first}`, "aria-label": name, title: name, tabindex: i === 0 ? 0 : -1 }));
    place(links.lastChild, shown.indexOf(bar), shown.indexOf(bar));
  });
  const brush = h("div", { class: "brush", hidden: true });
  const told = h("p", { class: "visually-hidden", role: "status" });
  brushing(links, {
    shown: (first, last) => {
      brush.hidden = first === undefined;
      if (brush.hidden) return;
      place(brush, shown.indexOf(buckets[first]), shown.indexOf(buckets[last]));
      told.textContent = dates({ first: buckets[first].first, last: buckets[last].last });
    },
    chosen: (first, last) => follow(links, narrowed(state, buckets[first], buckets[last], unit)),
  });
  links.append(brush);
  const box = h("div", { class: "chart" }, links, told);
  plotted(box, shown.map((bar) => bar && bar.count));
  return box;
}

/** Goes where a link would lead, by the one way that all links go. */
function follow(links, href) {
  const link = h("a", { href, hidden: true });
  links.append(link);
  link.click();
  link.remove();
}

/** The address that asks for the time from one bar to another. */
export function narrowed(state, first, last, unit) {
  const kept = KEPT[unit] ?? KEPT.day;
  return here(state, changed(state.params, { from: first.first.slice(0, kept), to: last.last.slice(0, kept) }));
}

function table(state, buckets, unit) {
  return h("details", { class: "more", id: "timeline-table" }, h("summary", {}, "As a table"),
    h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Period"), h("th", { scope: "col" }, "Count"))),
      h("tbody", {}, buckets.map((bar) => h("tr", {},
        h("td", {}, h("a", { href: narrowed(state, bar, bar, unit) }, dates(bar))), h("td", {}, grouped(bar.count)))))));
}
