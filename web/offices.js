/** The offices of a person, put together for reading. */

/** One entry {office, of, years} for each office, in the order of its first year: "foreign minister", "Turkey", "2014–2023". */
export function offices(given) {
  const found = new Map();
  for (const { office, of, first, last } of [...given].sort((a, b) => (a.first ?? "").localeCompare(b.first ?? ""))) {
    const key = `${office}\n${of}`;
    const known = found.get(key) ?? { office, of, terms: [] };
    const before = known.terms.at(-1);
    if (before && before.last !== null && before.last === first) before.last = last ?? null; // one term goes over into the next
    else known.terms.push({ first: first ?? null, last: last ?? null });
    found.set(key, known);
  }
  return [...found.values()].map(({ office, of, terms }) => ({ office, of, years: terms.map(years).filter(Boolean).join(", ") }));
}

function years({ first, last }) {
  if (first === null && last === null) return "";
  if (first === last) return first;
  if (first === null) return `until ${last}`;
  return last === null ? `since ${first}` : `${first}–${last}`;
}
