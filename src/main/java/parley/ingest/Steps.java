package parley.ingest;

import module java.base;
import parley.annotate.Annotations;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;

/** What is done to a file between the disk and the index; each step is safe for several threads. */
public record Steps(
    BiConsumer<SourceFile, Consumer<Outcome>> reader,
    Function<SourceDocument, List<Passage>> passages,
    BiFunction<SourceDocument, List<Passage>, Annotations> annotations) {}
