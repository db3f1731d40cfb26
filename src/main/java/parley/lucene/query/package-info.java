/** From the words of a request to a Lucene query, with what has to be told about it. */
package parley.lucene.query;
