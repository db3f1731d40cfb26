package parley.search.row;

import module java.base;

/** An actor named in a passage; offsets into the passage's text; kind in lower case. */
public record ActorRow(int start, int end, String text, String name, String kind, Optional<String> country) {}
