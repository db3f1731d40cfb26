package parley.lucene.stored;

import module java.base;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import parley.search.Engine.DocumentList;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.PublishedRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;

/** Reads the bytes that {@link RowEncoder} wrote. */
public final class RowDecoder {
  private final ByteArrayDataInput in;

  private RowDecoder(BytesRef bytes) {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  public static PassageRow passage(BytesRef bytes) {
    return read(bytes, RowDecoder::passage);
  }

  public static StatementHit statement(BytesRef bytes) {
    return read(bytes, in -> new StatementHit(in.statement(), in.reference(), in.strings()));
  }

  public static MediationHit mediation(BytesRef bytes) {
    return read(bytes, in -> new MediationHit(in.mediation(), in.reference(), in.strings()));
  }

  public static DocumentRow document(BytesRef bytes) {
    return read(bytes, in -> new DocumentRow(in.reference(), in.string(), in.optional(in::string), in.string(), in.list(in::section)));
  }

  public static DocumentList.Entry entry(BytesRef bytes) {
    return read(bytes, in -> new DocumentList.Entry(in.reference(), in.number()));
  }

  public static List<ActorRow> actors(BytesRef bytes) {
    return read(bytes, in -> in.list(in::actor));
  }

  private PassageRow passage() throws IOException {
    return new PassageRow(string(), reference(), strings(), string(), span(), list(this::dateRow), list(this::actor),
        list(this::statement), list(this::mediation));
  }

  private StatementRow statement() throws IOException {
    return new StatementRow(string(), string(), number(), number(), string(), string(), optional(this::named),
        optional(this::string), optional(this::named), optional(this::when));
  }

  private MediationRow mediation() throws IOException {
    return new MediationRow(string(), string(), number(), number(), string(), optional(this::string),
        optional(this::named), optional(this::string), string(), strings(), string(), optional(this::when));
  }

  private DateRow dateRow() throws IOException {
    return new DateRow(number(), number(), string(), optional(this::date), optional(this::date), optional(this::string),
        optional(this::string));
  }

  private ActorRow actor() throws IOException {
    return new ActorRow(number(), number(), string(), string(), string(), optional(this::string));
  }

  private NamedRow named() throws IOException {
    return new NamedRow(string(), string(), optional(this::string), string(), span());
  }

  private WhenRow when() throws IOException {
    return new WhenRow(date(), date(), string());
  }

  private DocumentRef reference() throws IOException {
    return new DocumentRef(string(), string(), string(),
        optional(() -> new PublishedRow(date(), date(), string())), optional(this::string), optional(this::string));
  }

  private DocumentRow.SectionRow section() throws IOException {
    return new DocumentRow.SectionRow(strings(), number(), span());
  }

  private Span span() throws IOException {
    return new Span(number(), number());
  }

  private LocalDate date() throws IOException {
    return LocalDate.ofEpochDay(in.readZLong());
  }

  private int number() throws IOException {
    return in.readZInt();
  }

  private String string() throws IOException {
    return in.readString();
  }

  private List<String> strings() throws IOException {
    return list(this::string);
  }

  private <T> List<T> list(Source<T> source) throws IOException {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(source.next());
    }
    return Collections.unmodifiableList(items);
  }

  private <T> Optional<T> optional(Source<T> source) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(source.next());
  }

  private static <T> T read(BytesRef bytes, Part<T> part) {
    try {
      return part.of(new RowDecoder(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one thing from where the decoder stands. */
  private interface Source<T> {
    T next() throws IOException;
  }

  /** What a decoder reads from its bytes. */
  private interface Part<T> {
    T of(RowDecoder in) throws IOException;
  }
}
