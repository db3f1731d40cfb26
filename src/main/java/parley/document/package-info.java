/**
 * A file becomes clean text, title, headings, publication date and passages. Knows knowledge tables
 * (abbreviations, page furniture) and nothing of annotations or the index. Start at {@link
 * parley.document.SourceDocument}.
 */
package parley.document;
