/**
 * Checks what somebody is claimed to have said against the documents, through the engine: {@code align}
 * lays the claim along a document, {@code judge} decides what that means. Knows nothing of any index, and
 * speaks of the documents, never of the truth. Start at {@link parley.quote.Verifier}.
 */
package parley.quote;
