package parley.search.row;

import module java.base;

/** The document that a row stands in, with what a citation needs. */
public record DocumentRef(
    String id, String title, String path, Optional<PublishedRow> published, Optional<String> publisher, Optional<String> url) {}
