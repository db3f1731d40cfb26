/** Rows as RFC 4180 has them; a cell that a spreadsheet would take for a formula is led by an apostrophe. */

export function csv(rows) {
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = ["quote", "speaker", "date", "verdict", "similarity", "warnings", "cut", "source_text", "source_speaker", "source_date",
  "document", "passage", "citation"];

/** What was found about a list of claims, under columns named as in the table of the command line. */
export function verdicts(checked) {
  return csv([COLUMNS, ...checked.map(({ claim, answer }) => {
    const match = answer.matches[0];
    return [claim.quote, claim.speaker, claim.date, answer.verdict, ...(match ? [match.similarity, match.warnings.join("; "), match.cut.join("; "),
      match.source_text, match.speaker?.name, days(match.date), match.document.id, match.passage, match.citation] : Array(9).fill(""))];
  })]);
}

function days(date) {
  if (!date?.first) return "";
  return date.first === date.last ? date.first : `${date.first} to ${date.last}`;
}
