/** What counts as the same words, and how a claim is laid along a source at the least cost. Start at {@link parley.quote.align.Aligner}. */
package parley.quote.align;
