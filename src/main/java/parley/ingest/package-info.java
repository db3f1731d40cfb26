/**
 * Brings files into an index: finds them, has them read and annotated, writes their rows, and tells what
 * came of it. Knows no engine beyond {@link parley.search.Engine.Writer}. Start at {@link
 * parley.ingest.Ingest}.
 */
package parley.ingest;
