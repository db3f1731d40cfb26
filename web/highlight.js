/** Cuts a text at the edges of spans, which may nest and overlap. Offsets are UTF-16 units, as in the API. */

/** Pieces {text, start, spans} in order: joined, their texts are the text; `spans` are those that cover the piece. */
export function segments(text, spans) {
  const inside = spans
    .map((span) => ({ span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({
    text: text.slice(edges[i], end),
    start: edges[i],
    spans: inside.filter((s) => s.start <= edges[i] && end <= s.end).map((s) => s.span),
  }));
}

/** The parts of the spans that lie in [start, end), counted from `start`. */
export function clipped(spans, start, end) {
  return spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
}
