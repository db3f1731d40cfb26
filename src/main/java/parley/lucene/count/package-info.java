/** Sets of rows, and what is counted in them: values, things, days. */
package parley.lucene.count;
