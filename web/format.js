/** How dates and numbers are written on the page. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

const BASES = {
  written: "as written",
  heading: "year from the heading",
  earlier_date: "completed from an earlier date in the text",
  publication: "completed from the publication date",
  sidecar: "given with the file",
  metadata: "from the page's metadata",
  dateline: "from the dateline",
  text: "read in the text",
};

/** "28 February 2022", "3–7 March 2022", "March 2022", "2022"; the empty text for an unknown date. */
export function dates(when) {
  if (!when?.first) return "";
  const [first, last] = [parts(when.first), parts(when.last ?? when.first)];
  if (wholeYears(first, last)) return range(`${first.year}`, `${last.year}`);
  if (first.day === 1 && last.day === lastDay(last)) {
    return first.year === last.year
      ? `${range(MONTHS[first.month - 1], MONTHS[last.month - 1])} ${last.year}`
      : range(month(first), month(last));
  }
  if (first.year !== last.year) return range(day(first), day(last));
  if (first.month !== last.month) return range(`${first.day} ${MONTHS[first.month - 1]}`, day(last));
  return `${range(`${first.day}`, `${last.day}`)} ${month(last)}`;
}

/** A time as the parameters `from` and `to` say it: whole years and months are written as such. */
export function period({ first, last }) {
  const [from, to] = [parts(first), parts(last ?? first)];
  const kept = wholeYears(from, to) ? 4 : from.day === 1 && to.day === lastDay(to) ? 7 : 10;
  return { from: first.slice(0, kept), to: (last ?? first).slice(0, kept) };
}

/** How a date came to be complete, in words. */
export function basis(when) {
  if (!when?.first) return when?.why ? `date unknown: ${when.why}` : "date unknown";
  return BASES[when.basis] ?? "";
}

const GROUPED = new Intl.NumberFormat("en");

/** "1,204 passages", "1 passage". */
export function counted(number, noun) {
  return `${GROUPED.format(number)} ${number === 1 ? noun : `${noun}s`}`;
}

export function grouped(number) {
  return GROUPED.format(number);
}

function parts(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
}

function wholeYears(first, last) {
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

function lastDay({ year, month }) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function month(date) {
  return `${MONTHS[date.month - 1]} ${date.year}`;
}

function day(date) {
  return `${date.day} ${month(date)}`;
}

function range(first, last) {
  if (first === last) return first;
  return first.includes(" ") || last.includes(" ") ? `${first} – ${last}` : `${first}–${last}`;
}
