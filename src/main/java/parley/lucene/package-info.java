/**
 * The embedded engine: {@link parley.lucene.Index} opens what is on disk, {@link parley.lucene.LuceneEngine}
 * answers from it, {@link parley.lucene.LuceneWriter} makes the next generation. Knows rows and requests;
 * never documents, annotators or the knowledge tables. Reading starts at {@code Search}.
 */
package parley.lucene;
