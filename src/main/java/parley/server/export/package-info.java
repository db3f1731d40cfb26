/** All rows of a search as a file, CSV or JSON Lines, each with its citation. Start at {@link parley.server.export.Export}. */
package parley.server.export;
