package parley.ingest;

import module java.base;
import parley.annotate.Annotations;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.document.read.Outcome;
import parley.document.read.SourceFile;
import parley.search.Engine;
import parley.search.row.PassageRow;

/**
 * Brings one collection into a writer: one thread reads files, two make rows of documents. The index
 * holds the same whatever the threads do; memory stays bounded by the text that waits between them.
 */
public final class Ingest {
  private static final int WORKERS = 2;
  private static final int MOST_WAITING_KILOCHARS = 16_000;
  private final Steps steps;
  private final Engine.Writer writer;
  private final Consumer<Progress> progress;
  private final Semaphore room = new Semaphore(MOST_WAITING_KILOCHARS);
  private final Queue<Skipped> skipped = new ConcurrentLinkedQueue<>();
  private final Set<String> ids = new HashSet<>();
  private final LongAdder documents = new LongAdder();
  private final LongAdder passages = new LongAdder();
  private final LongAdder statements = new LongAdder();
  private final LongAdder mediations = new LongAdder();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  /** @param progress is told after every file and document, from several threads, one at a time */
  public Ingest(Steps steps, Engine.Writer writer, Consumer<Progress> progress) {
    this.steps = steps;
    this.writer = writer;
    this.progress = progress;
  }

  /** Puts everything found into the writer, without committing it. What the writer throws ends the work. */
  public Summary run(SourceWalk.Found found) {
    Instant start = Instant.now();
    skipped.addAll(found.skipped());
    Tally tally = new Tally(found.files());
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      for (SourceWalk.Sized file : found.files()) {
        read(file.file(), new Intake(workers, tally, file));
        if (failure.get() != null) {
          break;
        }
        tally.fileDone(file);
      }
    }
    Optional.ofNullable(failure.get()).ifPresent(cause -> {
      throw cause;
    });
    return new Summary(documents.sum(), passages.sum(), statements.sum(), mediations.sum(), List.copyOf(skipped),
        Duration.between(start, Instant.now()));
  }

  private void read(SourceFile file, Intake intake) {
    // One document that breaks the program must not cost the others: the boundary of a file, and below of
    // a document, is the only place where whatever is thrown is turned into a line of the summary.
    try {
      steps.files().accept(file, intake);
    } catch (RuntimeException | StackOverflowError e) {
      if (failure.get() == null) {
        skipped.add(new Skipped(file.path(), internal(e)));
      }
    }
  }

  private static String internal(Throwable e) {
    return "broke the program (" + e.getClass().getSimpleName() + "); please report it";
  }

  private void document(SourceDocument document, Tally tally) {
    List<PassageRow> rows;
    RowMaker maker;
    try {
      List<Passage> split = steps.passages().apply(document);
      Annotations read = steps.annotations().apply(document, split);
      maker = new RowMaker(document);
      rows = maker.passages(split, read);
    } catch (RuntimeException | StackOverflowError e) {
      skipped.add(new Skipped(document.path(), internal(e)));
      return;
    }
    writer.replace(maker.document(), rows);
    documents.increment();
    passages.add(rows.size());
    rows.forEach(row -> {
      statements.add(row.statements().size());
      mediations.add(row.mediations().size());
    });
    tally.tell();
  }

  /** Takes the documents of one file and hands them to the workers as far as there is room. */
  private final class Intake implements Consumer<Outcome> {
    private final ExecutorService workers;
    private final Tally tally;
    private final SourceWalk.Sized file;

    Intake(ExecutorService workers, Tally tally, SourceWalk.Sized file) {
      this.workers = workers;
      this.tally = tally;
      this.file = file;
    }

    @Override
    public void accept(Outcome outcome) {
      switch (outcome) {
        case Outcome.Read(SourceDocument document) -> hand(document);
        case Outcome.Refused(String path, String reason) -> skipped.add(new Skipped(path, reason));
      }
    }

    private void hand(SourceDocument document) {
      if (failure.get() != null) {
        throw failure.get();
      }
      if (!ids.add(document.id())) {
        skipped.add(new Skipped(document.path(), "has the id of an earlier document, " + document.id() + "; rename it"));
        return;
      }
      tally.read(file, document.text().value().length());
      int size = Math.min(MOST_WAITING_KILOCHARS, 1 + document.text().value().length() / 1_000);
      room.acquireUninterruptibly(size);
      workers.submit(() -> {
        try {
          Ingest.this.document(document, tally);
        } catch (RuntimeException e) {
          failure.compareAndSet(null, e);
        } catch (Error e) {
          // nobody looks at the Future: an error kept there would be a document missing without a word
          failure.compareAndSet(null, new IllegalStateException(e.toString(), e));
        } finally {
          room.release(size);
        }
      });
    }
  }

  /** Counts files and bytes and tells the progress. */
  private final class Tally {
    private final long files;
    private final long bytes;
    private long filesDone;
    private long bytesDone;
    private long charsOfFile;
    private long partOfFile;

    Tally(List<SourceWalk.Sized> all) {
      files = all.size();
      bytes = all.stream().mapToLong(SourceWalk.Sized::bytes).sum();
    }

    /** Guesses how much of a file of many documents is read, from the text that came out of it so far. */
    synchronized void read(SourceWalk.Sized file, int chars) {
      charsOfFile += chars;
      partOfFile = Math.min(file.bytes(), file.file().path().endsWith(".gz") ? charsOfFile / 3 : charsOfFile);
    }

    synchronized void fileDone(SourceWalk.Sized file) {
      charsOfFile = 0;
      partOfFile = 0;
      filesDone++;
      bytesDone += file.bytes();
      tell();
    }

    synchronized void tell() {
      progress.accept(new Progress(filesDone, files, bytesDone + partOfFile, bytes, passages.sum()));
    }
  }
}
