/** A citation of a passage: title, publisher, day, heading, address - as the server writes them in its exports. */

export function citation(document, passage, origin) {
  const parts = [`“${document.title || document.path || document.id}”`];
  if (document.publisher) parts.push(document.publisher);
  const { first, last } = document.published ?? {};
  if (first) parts.push(first === last ? first : `${first} to ${last}`);
  if (passage.heading?.length > 0) parts.push(`under “${passage.heading.join(" › ")}”`);
  if (document.url) parts.push(document.url);
  return [...parts, addressOf(document, passage, origin)].join(", ");
}

export function addressOf(document, passage, origin) {
  return `${origin}/document/${document.id}?at=${passage.id}`;
}
