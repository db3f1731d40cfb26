/**
 * Files become documents: the format and the charset are told by content, plain text, HTML and JSON Lines
 * are read, a sidecar has the last word. Whatever cannot be read is refused with a plain reason. Start at
 * {@link parley.document.read.DocumentReader}.
 */
package parley.document.read;
