/** Benchmarks, each as a ratio to raw Lucene in the same run. Knows the engine; commands call it. */
package parley.eval;
