package parley.eval;

import module java.base;
import java.lang.management.ManagementFactory;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.facts.Facts;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.ingest.Steps;

/**
 * Times the reading of sources on one thread, step by step: decoding and cleaning, splitting into passages,
 * annotating. The same texts as one long document show whether time grows with length alone.
 */
public final class ReadingBench {
  private static final double MEGA = 1e6;
  private static final double WARM_UP_SECONDS = 8;
  private final Steps steps;

  public ReadingBench(Steps steps) {
    this.steps = steps;
  }

  /** Millions of characters of clean text, and the seconds of processor time that each step took for them. */
  public record Result(String what, double megaCharacters, double clean, double split, double annotate) {
    /** Millions of characters a second through all steps. */
    public double rate() {
      return megaCharacters / (clean + split + annotate);
    }

    private Result plus(Result other) {
      return new Result(what, megaCharacters + other.megaCharacters, clean + other.clean, split + other.split, annotate + other.annotate);
    }
  }

  // of this thread alone, for others work on the same machine
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The sources as they are, then as one document, then that document {@code times} over. */
  public List<Result> run(List<SourceFile> files, int times) {
    for (long start = cpu(); (cpu() - start) / 1e9 < WARM_UP_SECONDS; ) {
      files.forEach(this::read);
    }
    Result sources = files.stream().map(this::read).reduce(Result::plus).orElseThrow();
    String all = files.stream().flatMap(file -> documents(file).stream()).map(document -> document.text().value())
        .collect(Collectors.joining("\n\n"));
    List<Result> results = new ArrayList<>(List.of(sources));
    for (int length = 1; length <= times; length *= 2) {
      results.add(read("one document, x" + length, (all + "\n\n").repeat(length)));
    }
    return results;
  }

  private Result read(SourceFile file) {
    long start = cpu();
    List<SourceDocument> documents = documents(file);
    double clean = (cpu() - start) / 1e9;
    Result sum = new Result("sources", 0, clean, 0, 0);
    for (SourceDocument document : documents) {
      sum = sum.plus(annotated("sources", 0, document));
    }
    return sum;
  }

  private Result read(String what, String text) {
    long start = cpu();
    Outcome outcome = steps.texts().read("document", text, Facts.NONE);
    double clean = (cpu() - start) / 1e9;
    return switch (outcome) {
      case Outcome.Read(SourceDocument document) -> annotated(what, clean, document);
      case Outcome.Refused(String _, String reason) -> throw new IllegalArgumentException("the sources as one document: " + reason);
    };
  }

  private Result annotated(String what, double clean, SourceDocument document) {
    long start = cpu();
    List<Passage> passages = steps.passages().apply(document);
    long split = cpu();
    steps.annotations().apply(document, passages);
    long end = cpu();
    return new Result(what, document.text().value().length() / MEGA, clean, (split - start) / 1e9, (end - split) / 1e9);
  }

  private List<SourceDocument> documents(SourceFile file) {
    List<SourceDocument> documents = new ArrayList<>();
    steps.files().accept(file, outcome -> {
      if (outcome instanceof Outcome.Read(SourceDocument document)) {
        documents.add(document);
      }
    });
    return documents;
  }
}
