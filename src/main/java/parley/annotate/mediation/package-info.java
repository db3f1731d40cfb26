/**
 * Finds who stands between parties, and with what stance, sentence by sentence. Which words speak of
 * mediation, and which of an offer, a request or a refusal, stands in {@code mediation-cues.tsv} and
 * {@code mediation-stances.tsv}. Start at {@link parley.annotate.mediation.MediationFinder}.
 */
package parley.annotate.mediation;
