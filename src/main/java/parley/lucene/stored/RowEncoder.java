package parley.lucene.stored;

import module java.base;
import org.apache.lucene.store.ByteBuffersDataOutput;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;

/** Writes rows as bytes; {@link RowDecoder} is its mirror, line by line. */
public final class RowEncoder {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  private RowEncoder() {}

  public static byte[] passage(PassageRow row) {
    return bytes(encoder -> encoder.write(row));
  }

  public static byte[] statement(StatementHit hit) {
    return bytes(encoder -> {
      encoder.write(hit.statement());
      encoder.write(hit.document());
      encoder.strings(hit.heading());
    });
  }

  public static byte[] mediation(MediationHit hit) {
    return bytes(encoder -> {
      encoder.write(hit.mediation());
      encoder.write(hit.document());
      encoder.strings(hit.heading());
    });
  }

  public static byte[] document(DocumentRow row) {
    return bytes(encoder -> encoder.write(row));
  }

  /** What lists of documents need, without the text. */
  public static byte[] entry(DocumentRef document, int passages) {
    return bytes(encoder -> {
      encoder.write(document);
      encoder.number(passages);
    });
  }

  public static byte[] actors(List<ActorRow> actors) {
    return bytes(encoder -> encoder.list(actors, encoder::write));
  }

  private void write(PassageRow row) throws IOException {
    string(row.id());
    write(row.document());
    strings(row.heading());
    string(row.text());
    write(row.span());
    list(row.dates(), this::write);
    list(row.actors(), this::write);
    list(row.statements(), this::write);
    list(row.mediations(), this::write);
  }

  private void write(StatementRow row) throws IOException {
    string(row.id());
    string(row.passage());
    number(row.start());
    number(row.end());
    string(row.text());
    string(row.form());
    optional(row.speaker(), this::write);
    optional(row.cue(), this::string);
    optional(row.addressee(), this::write);
    optional(row.date(), this::write);
  }

  private void write(MediationRow row) throws IOException {
    string(row.id());
    string(row.passage());
    number(row.start());
    number(row.end());
    string(row.text());
    optional(row.mediator(), this::string);
    optional(row.mediatorAs(), this::write);
    optional(row.country(), this::string);
    string(row.stance());
    strings(row.parties());
    string(row.cue());
    optional(row.date(), this::write);
  }

  private void write(DateRow row) throws IOException {
    number(row.start());
    number(row.end());
    string(row.text());
    optional(row.first(), this::date);
    optional(row.last(), this::date);
    optional(row.basis(), this::string);
    optional(row.why(), this::string);
  }

  private void write(ActorRow row) throws IOException {
    number(row.start());
    number(row.end());
    string(row.text());
    string(row.name());
    string(row.kind());
    optional(row.country(), this::string);
  }

  private void write(NamedRow row) throws IOException {
    string(row.name());
    string(row.kind());
    optional(row.country(), this::string);
    string(row.asWritten());
    write(row.span());
  }

  private void write(WhenRow row) throws IOException {
    date(row.first());
    date(row.last());
    string(row.basis());
  }

  private void write(DocumentRef row) throws IOException {
    string(row.id());
    string(row.title());
    string(row.path());
    optional(row.published(), published -> {
      date(published.first());
      date(published.last());
      string(published.basis());
    });
    optional(row.publisher(), this::string);
    optional(row.url(), this::string);
  }

  private void write(DocumentRow row) throws IOException {
    write(row.ref());
    string(row.sha256());
    optional(row.language(), this::string);
    string(row.text());
    list(row.sections(), section -> {
      strings(section.heading());
      number(section.level());
      write(section.span());
    });
  }

  private void write(Span span) throws IOException {
    number(span.start());
    number(span.end());
  }

  private void date(LocalDate date) throws IOException {
    out.writeZLong(date.toEpochDay());
  }

  private void number(int number) throws IOException {
    out.writeZInt(number);
  }

  private void string(String string) {
    out.writeString(string);
  }

  private void strings(List<String> strings) throws IOException {
    list(strings, this::string);
  }

  private <T> void list(List<T> items, Act<T> write) throws IOException {
    number(items.size());
    for (T item : items) {
      write.on(item);
    }
  }

  private <T> void optional(Optional<T> item, Act<T> write) throws IOException {
    out.writeByte((byte) (item.isPresent() ? 1 : 0));
    if (item.isPresent()) {
      write.on(item.get());
    }
  }

  private static byte[] bytes(Act<RowEncoder> write) {
    RowEncoder encoder = new RowEncoder();
    try {
      write.on(encoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoder.out.toArrayCopy();
  }

  /** Writes one thing. */
  private interface Act<T> {
    void on(T item) throws IOException;
  }
}
