package parley.document;

import module java.base;

/** What is known about a document beside its text. {@code language} is a BCP 47 tag. */
public record About(
    String title,
    Optional<Published> published,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language) {}
