/**
 * Accuracy against annotated text ({@link parley.eval.task}), and benchmarks as ratios to raw Lucene. Sees
 * what anybody sees: the rows that are the JSON.
 */
package parley.eval;
