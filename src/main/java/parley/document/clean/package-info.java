/**
 * The blocks of a decoded text become clean text and sections: headings are recognised, page furniture,
 * repeated titles and empty closing sections go, white space is normalised. Knows the furniture table
 * and nothing of files or formats. Start at {@link parley.document.clean.Cleaner}.
 */
package parley.document.clean;
