/**
 * Finds dates, actors, statements and mediation in a document, in that order, each with its span and
 * what it was read from. Works on the whole document: a year stands in a heading, a surname after a
 * full name. Knows nothing of the index. Start at {@link parley.annotate.Annotator}.
 */
package parley.annotate;
