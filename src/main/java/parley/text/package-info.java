/**
 * Characters and where they came from: spans, clean text with its way back to the source, words,
 * sentences, and the one folding that everything compares with. Knows nothing of documents or
 * languages beyond what it is handed. Start at {@link parley.text.CleanText} and {@link
 * parley.text.Words}.
 */
package parley.text;
