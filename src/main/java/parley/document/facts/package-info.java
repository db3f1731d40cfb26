/**
 * What a source says about its document beside the text, as JSON or otherwise. Start at {@link
 * parley.document.facts.Facts}.
 */
package parley.document.facts;
