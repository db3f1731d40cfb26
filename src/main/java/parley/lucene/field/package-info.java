/** What stands in the index: names of fields, the terms of a text, how things and days are written. */
package parley.lucene.field;
