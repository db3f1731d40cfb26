/** Rows as bytes and back, field by field in the order of the records; nothing here knows how they are searched. */
package parley.lucene.stored;
