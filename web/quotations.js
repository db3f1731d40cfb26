/** Claimed quotations: taken from what somebody pasted, and what is to be said of the verdict on each, in plain words. */

import { counted, dates } from "./format.js";

/** The most quotations of one list that are checked. */
export const MOST = 500;

const BULLET = /^\s*(?:[-–—*•·]\s+|\(?\d{1,3}[.)]\s+)/;

/**
 * The quotations of a pasted text: parted by blank lines, or where there are none, one a line.
 * @param whole that the text is one quotation, however many lines it has
 */
export function quotations(text, whole = false) {
  const clean = text.replaceAll("\r\n", "\n").trim();
  if (clean === "") return [];
  const parts = whole ? [clean] : clean.split(/\n\s*\n/.test(clean) ? /\n\s*\n/ : "\n");
  return parts.map((part) => (parts.length > 1 ? part.replace(BULLET, "") : part).replaceAll(/\s*\n\s*/g, " ").trim())
    .filter((part) => part !== "");
}

/** What a change of words is called, and its sign. */
export const CHANGES = { replace: ["≠", "changed"], insert: ["+", "added"], delete: ["−", "left out"] };

/**
 * What was claimed and what the source has, each as pieces {text, op}; `op` is empty where both agree, else a key of
 * CHANGES. Where the claim left words out, its side has a piece without text.
 */
export function sides(differences) {
  const piece = (text, op) => ({ text, op: op in CHANGES ? op : "" });
  return {
    claimed: differences.map((d) => piece(d.claimed, d.op)).filter(({ text, op }) => text !== "" || op === "delete"),
    source: differences.map((d) => piece(d.source, d.op)).filter(({ text }) => text !== ""),
  };
}

/** Every difference as a sentence, for those who do not see the marks. */
export function changes(differences) {
  return differences.flatMap(({ op, claimed, source }) => {
    if (op === "insert") return [`“${claimed}” was added`];
    if (op === "delete") return [`“${source}” was left out`];
    if (op === "replace") return [`“${claimed}” stands for “${source}”`];
    return [];
  });
}

/** Of each verdict its sign, its tone, its title, and what it means. */
export const VERDICTS = {
  verbatim: ["✓", "right", "Word for word", "A document has exactly these words."],
  abridged: ["…", "caution", "Shortened", "The words are there, with some left out."],
  altered: ["≠", "wrong", "Words changed", "A document has something close to it; what differs is marked."],
  misattributed: ["!", "wrong", "Another speaker", "The words are somebody else’s."],
  misdated: ["!", "caution", "Another date", "The words were said at another time."],
  narration: ["¶", "caution", "Not a quotation", "The words are there, but the writer’s own: nobody says them."],
  not_found: ["?", "none", "Not found here", "The documents here do not have the words. That says nothing about the truth."],
};

/** "Word for word", "Not found here". */
export function titled(verdict) {
  return VERDICTS[verdict]?.[2] ?? verdict;
}

/** A verdict as people read it: {sign, tone, title, sentence}. */
export function told(answer, claim) {
  const [sign, tone, title] = VERDICTS[answer.verdict] ?? ["?", "none", answer.verdict];
  return { sign, tone, title, sentence: sentence(answer, claim) };
}

function sentence({ verdict, matches, coverage }, claim) {
  const match = matches[0];
  const who = match?.speaker?.name ?? match?.speaker?.as_written ?? "somebody else";
  switch (verdict) {
    case "verbatim": return "The documents have exactly these words.";
    case "abridged": return match?.cut?.length > 0
      ? "The words are there, but words that govern them were cut off."
      : "The words are there, with some left out.";
    case "altered": return "The documents have something close to it; the marked words differ.";
    case "misattributed": return `The words are there, but they are those of ${who}, not of ${claim.speaker}.`;
    case "misdated": return `The words are there, but from ${dates(match?.date) || "another time"}, not from ${claim.date}.`;
    case "narration": return "The words are there, but told by the writer of the document; nobody is quoted with them.";
    default: return `The words are not in ${these(coverage.documents)}. That does not show that nobody ever said them.`;
  }
}

function these(documents) {
  return documents === 1 ? "the one document here" : `these ${counted(documents, "document")}`;
}

/** "5 documents, 80 passages, with dates from 1991 to 2023" */
export function searched({ documents, passages, first, last }) {
  const years = first ? [first.slice(0, 4), last.slice(0, 4)] : [];
  const period = years.length === 0 ? "" : years[0] === years[1] ? `, with dates of ${years[0]}` : `, with dates from ${years[0]} to ${years[1]}`;
  return `${counted(documents, "document")}, ${counted(passages, "passage")}${period}`;
}

const WARNINGS = {
  negation: "A negation is different",
  number: "A number is different",
  name: "A name is different",
  modal: "A may, must or will is different",
  context: "Cut out of what governs it",
};

/** The warnings of a match in words, with what was cut where that is the warning. */
export function warned({ warnings = [], cut = [] }) {
  return warnings.map((kind) => (WARNINGS[kind] ?? kind) + (kind === "context" && cut.length > 0 ? `: ${cut.map((c) => `“${c}”`).join(", ")}` : ""));
}

const FORMS = {
  direct: "in quotation marks, or in a speech",
  mixed: "partly in quotation marks",
  indirect: "reported, not quoted",
  narration: "told by the writer",
};

/** What was compared, each {name, agrees, text}; `agrees` is yes, no or unknown. */
export function compared({ axes, matches }, claim) {
  const match = matches[0];
  if (!match) return [];
  const words = { verbatim: "the same", abridged: "the same, some left out", altered: "changed" }[axes.wording] ?? axes.wording;
  const speaker = match.speaker?.name ?? match.speaker?.as_written ?? "";
  return [
    { name: "Words", agrees: axes.wording === "altered" ? "no" : "yes", text: words },
    against("Speaker", axes.speaker, speaker, claim.speaker),
    against("Date", axes.date, dates(match.date), claim.date),
    { name: "Form", agrees: axes.form === "narration" ? "no" : "yes", text: FORMS[axes.form] ?? "" },
  ];
}

function against(name, agreement, there, claimed) {
  const source = there === "" ? "the source does not say" : there;
  switch (agreement) {
    case "confirmed": return { name, agrees: "yes", text: source };
    case "different": return { name, agrees: "no", text: `${source}; claimed: ${claimed}` };
    case "unknown": return { name, agrees: "unknown", text: there === "" ? source : `${source}; whether that is “${claimed}” is not known` };
    default: return { name, agrees: "", text: source };
  }
}
