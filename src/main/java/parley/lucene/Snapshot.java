package parley.lucene;

import module java.base;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import parley.lucene.count.DayCounts;
import parley.lucene.count.Deadline;
import parley.lucene.count.Dictionary;
import parley.lucene.count.DocSet;
import parley.lucene.count.GroupCounts;
import parley.lucene.count.PlainCounts;
import parley.lucene.count.TimelineCounts;
import parley.lucene.field.Days;
import parley.lucene.field.Group;
import parley.lucene.field.Names;
import parley.lucene.folder.IndexFolder;
import parley.lucene.folder.Stamp;
import parley.schema.Field;
import parley.search.Engine.DocumentList;
import parley.search.Engine.Info;
import parley.search.SearchRequest.View;
import parley.search.row.DocumentRef;

/** One complete generation, open for reading, with what is worked out from it once and only when needed. */
final class Snapshot {
  private static final Days EVER = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private final String generation;
  private final Stamp stamp;
  private final DirectoryReader reader;
  private final Map<String, PlainCounts> plain = new ConcurrentHashMap<>();
  private final Map<Group, GroupCounts> groups = new ConcurrentHashMap<>();
  private final Map<View, DayCounts> days = new ConcurrentHashMap<>();
  private final Once<Actors> actors = new Once<>(() -> Actors.read(this));
  private final Once<List<DocumentList.Entry>> documents = new Once<>(() -> StoredRows.entries(this));
  private final Once<Map<String, String>> titles = new Once<>(this::readTitles);
  private final Once<Info> info = new Once<>(this::readInfo);

  private Snapshot(String generation, Stamp stamp, DirectoryReader reader) {
    this.generation = generation;
    this.stamp = stamp;
    this.reader = reader;
  }

  static Snapshot open(IndexFolder folder, String generation) throws IOException {
    Stamp stamp = folder.stamp(generation);
    FSDirectory directory = FSDirectory.open(folder.generation(generation));
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      reader.getReaderCacheHelper().addClosedListener(_ -> directory.close());
      return new Snapshot(generation, stamp, reader);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  String generation() {
    return generation;
  }

  Stamp stamp() {
    return stamp;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher(Deadline deadline) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setTimeout(deadline);
    return searcher;
  }

  /** False where it was closed already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  /** Gives back what {@link #hold} or opening took. */
  void release() throws IOException {
    reader.decRef();
  }

  PlainCounts plain(String field) {
    return plain.computeIfAbsent(field, name -> reading(() -> PlainCounts.read(reader, name)));
  }

  GroupCounts group(Group group) {
    return groups.computeIfAbsent(group,
        wanted -> reading(() -> GroupCounts.read(reader, Names.of(View.PASSAGES).things(wanted), wanted)));
  }

  DayCounts days(View view) {
    return days.computeIfAbsent(view, wanted -> reading(() -> DayCounts.read(reader, Names.of(wanted).days())));
  }

  Dictionary dictionary(View view, Field field) {
    return Group.of(view, field).map(group -> group(group).dictionary(field))
        .orElseGet(() -> plain(Names.of(view).value(field)).dictionary());
  }

  Actors actors() {
    return actors.get();
  }

  /** All documents, by title then id. */
  List<DocumentList.Entry> documents() {
    return documents.get();
  }

  /** The title of the document with this id. */
  Optional<String> title(String document) {
    return Optional.ofNullable(titles.get().get(document));
  }

  private Map<String, String> readTitles() {
    return documents().stream().map(DocumentList.Entry::document).collect(Collectors.toUnmodifiableMap(DocumentRef::id, DocumentRef::title));
  }

  Info info() {
    return info.get();
  }

  private Info readInfo() throws IOException {
    Optional<Days> extent = Optional.empty();
    for (View view : View.values()) {
      Optional<Days> more = new TimelineCounts(days(view), EVER, Deadline.never()).extent(everything(Names.of(view).kind()));
      extent = extent.isEmpty() || more.isEmpty() ? extent.or(() -> more) : Optional.of(extent.get().through(more.get()));
    }
    return new Info(count(Names.KIND_DOCUMENT), count(Names.of(View.PASSAGES).kind()), count(Names.of(View.STATEMENTS).kind()),
        count(Names.of(View.MEDIATIONS).kind()), extent.map(days -> LocalDate.ofEpochDay(days.first())),
        extent.map(days -> LocalDate.ofEpochDay(days.last())), stamp.fingerprint(), stamp.sources());
  }

  DocSet everything(String kind) throws IOException {
    return DocSet.matching(new IndexSearcher(reader), new TermQuery(new Term(Names.KIND, kind)));
  }

  private long count(String kind) throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(new Term(Names.KIND, kind)));
  }

  static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads something from the index. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Something read the first time that it is asked for. */
  private static final class Once<T> {
    private final Reading<T> reading;
    private volatile Optional<T> value = Optional.empty();

    Once(Reading<T> reading) {
      this.reading = reading;
    }

    T get() {
      if (value.isEmpty()) {
        synchronized (this) {
          if (value.isEmpty()) {
            value = Optional.of(reading(reading));
          }
        }
      }
      return value.get();
    }
  }
}
