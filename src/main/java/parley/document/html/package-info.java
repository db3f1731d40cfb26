/**
 * Pages: the main text with its way back to the characters of the page, and what the page says about
 * itself. Start at {@link parley.document.html.HtmlPage}.
 */
package parley.document.html;
