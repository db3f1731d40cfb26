/** Lays a document out as headings and paragraphs. A paragraph may hold several passages, a passage several paragraphs. */

/**
 * Blocks in reading order: {level, text, at} is a heading (level from 2), {pieces} a paragraph. A piece
 * {passage, start, end} is a stretch of a passage's text; text outside all passages is a piece {text, at},
 * where `at` is an offset into the document's text.
 * The title at the top is left out; nothing else is.
 */
export function outline({ title = "", text = "", sections = [], passages = [] }) {
  const headings = headingsAt(text, sections);
  const blocks = [];
  let open = null; // the paragraph that the next piece may continue
  const add = (piece) => {
    if (open === null) blocks.push(open = { pieces: [] });
    open.pieces.push(piece);
  };
  const outside = (start, end) => {
    for (const line of lines(text.slice(start, end))) {
      if (line.start > 0) open = null;
      const words = line.text.trim();
      const at = start + line.start + line.text.indexOf(words);
      const section = headings.get(at);
      if (words === "" && (line.text === "" || open === null)) continue;
      if (words === title && blocks.length === 0) continue;
      if (section && words !== "") {
        blocks.push({ level: Math.max(2, section.level), text: words, at });
        open = null;
      } else {
        add({ text: line.text, at: start + line.start });
      }
    }
  };
  let done = 0;
  for (const passage of passages) {
    outside(done, passage.span.start);
    for (const line of lines(passage.text)) {
      if (line.start > 0) open = null;
      if (line.text.trim() !== "") add({ passage, start: line.start, end: line.start + line.text.length });
    }
    done = passage.span.end;
  }
  outside(done, text.length);
  return blocks;
}

/** The sections that have a heading, by the offset of its first letter. */
function headingsAt(text, sections) {
  return new Map(sections.filter((section) => section.level > 0).map((section) => {
    const lead = /^\s*/.exec(text.slice(section.span.start, section.span.end))[0].length;
    return [section.span.start + lead, section];
  }));
}

/** The lines of a text with their starts. */
function lines(text) {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}
