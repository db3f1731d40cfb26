package parley.search.row;

import module java.base;

/**
 * Something said, in the passage where it begins. {@code start} and {@code end} are offsets into that
 * passage's text; {@code end} may lie behind it where the statement runs on; {@code text} is the whole.
 *
 * @param id passage id, "-s" and a count from 1
 */
public record StatementRow(
    String id, String passage, int start, int end, String text, String form, Optional<NamedRow> speaker,
    Optional<String> cue, Optional<NamedRow> addressee, Optional<WhenRow> date) {}
