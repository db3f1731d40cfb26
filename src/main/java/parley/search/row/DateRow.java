package parley.search.row;

import module java.base;

/** A date in a passage; offsets into the passage's text. Without days it says {@code why}. */
public record DateRow(
    int start, int end, String text, Optional<LocalDate> first, Optional<LocalDate> last, Optional<String> basis,
    Optional<String> why) {}
