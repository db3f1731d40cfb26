/** The index on disk: generations, which one is live, who may write, and what each was made from. */
package parley.lucene.folder;
