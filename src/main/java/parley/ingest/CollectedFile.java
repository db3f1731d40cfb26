package parley.ingest;

import module java.base;

/** A file of the collection, and the path under which it is known there, with "/" between its parts. */
public record CollectedFile(Path file, String path, long bytes) {}
