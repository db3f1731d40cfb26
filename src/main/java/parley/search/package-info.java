/**
 * What is asked and what is answered, whatever engine does the work: request, query tree, rows,
 * response, problems, and the {@link parley.search.Engine} interface, where reading starts. The records
 * in {@code row} are the JSON.
 */
package parley.search;
