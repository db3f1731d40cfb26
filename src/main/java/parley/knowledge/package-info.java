/**
 * What is known of the world, as data: {@code knowledge/*.tsv} on the class path, loaded once into
 * immutable look-ups. Knows text, and nothing of documents or annotations. A bad row is refused by
 * file and line. Start at {@link parley.knowledge.Knowledge}.
 */
package parley.knowledge;
