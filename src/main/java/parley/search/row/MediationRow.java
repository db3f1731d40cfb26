package parley.search.row;

import module java.base;

/**
 * A sentence about mediation; offsets into its passage's text.
 *
 * @param id passage id, "-m" and a count from 1
 * @param mediator canonical name; empty where the sentence names nobody
 * @param mediatorAs where and how the mediator is written
 * @param parties canonical names
 */
public record MediationRow(
    String id, String passage, int start, int end, String text, Optional<String> mediator, Optional<NamedRow> mediatorAs,
    Optional<String> country, String stance, List<String> parties, String cue, Optional<WhenRow> date) {}
