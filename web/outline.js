/** Lays a document out as headings and paragraphs. A paragraph may hold several passages, a passage several paragraphs. */

/**
 * Blocks in reading order: {level, text} is a heading (level from 2), {pieces} a paragraph. A piece
 * {passage, start, end} is a stretch of a passage's text; text outside all passages is a piece {text}.
 */
export function outline({ title = "", text = "", passages = [] }) {
  const blocks = [];
  let open = null; // the paragraph that the next piece may continue
  let at = 0;
  let trail = [];
  const paragraph = (piece) => {
    if (open === null) blocks.push(open = { pieces: [] });
    open.pieces.push(piece);
  };
  const between = (start, headings) => {
    const gap = text.slice(at, start);
    if (gap.includes("\n")) open = null;
    for (const line of lines(gap)) {
      const words = line.text.trim();
      if (words === "" && open !== null && line.text !== "") paragraph({ text: line.text });
      if (words !== "" && words !== title && !headings.includes(words)) paragraph({ text: line.text });
      if (gap.includes("\n")) open = null;
    }
  };
  for (const passage of passages) {
    const heading = passage.heading ?? [];
    between(passage.span.start, heading);
    for (let level = 0; level < heading.length; level++) {
      if (heading.slice(0, level + 1).join("\n") === trail.slice(0, level + 1).join("\n")) continue;
      blocks.push({ level: level + 2, text: heading[level] });
      open = null;
    }
    trail = heading;
    for (const line of lines(passage.text)) {
      if (line.start > 0) open = null;
      if (line.text.trim() !== "") paragraph({ passage, start: line.start, end: line.start + line.text.length });
    }
    at = passage.span.end;
  }
  between(text.length, []);
  return blocks;
}

/** The lines of a text with their starts. */
function lines(text) {
  const found = [];
  let start = 0;
  for (const line of text.split("\n")) {
    found.push({ text: line, start });
    start += line.length + 1;
  }
  return found;
}
