/** Many claims at once, as a table: reading RFC 4180, and the table of verdicts. Start at {@link parley.cli.batch.Batch}. */
package parley.cli.batch;
