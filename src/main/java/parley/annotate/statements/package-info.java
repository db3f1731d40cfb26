/**
 * Finds what is said in a document, by whom, to whom and when: direct, mixed and indirect speech.
 * Knows the actors and dates found before. Start at {@link parley.annotate.statements.StatementFinder}.
 */
package parley.annotate.statements;
