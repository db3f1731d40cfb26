package parley.lucene.field;

import module java.base;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import parley.lucene.stored.RowEncoder;
import parley.schema.Field;
import parley.schema.Field.Use;
import parley.search.SearchRequest.View;
import parley.search.row.ActorRow;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;
import parley.text.Words;

/** The Lucene documents of one source document: itself, its passages, their statements and mediations. */
public final class RowDocuments {
  private static final FieldType WITH_PLACES = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  // phrases are never stemmed
  private static final FieldType WITHOUT_PLACES = words(IndexOptions.DOCS_AND_FREQS);

  private final DocumentRow source;
  private final List<PassageRow> passages;
  private int statements;
  private int mediations;

  private RowDocuments(DocumentRow source, List<PassageRow> passages) {
    this.source = source;
    this.passages = passages;
  }

  /** Made one by one while they are taken, so that a long document is never held twice. */
  public static Iterable<Document> of(DocumentRow source, List<PassageRow> passages) {
    return () -> new RowDocuments(source, passages).all().iterator();
  }

  private Stream<Document> all() {
    return Stream.concat(Stream.of(document()), IntStream.range(0, passages.size()).boxed().flatMap(this::rows));
  }

  private Stream<Document> rows(int at) {
    PassageRow row = passages.get(at);
    return Stream.of(
            Stream.of(passage(row, at)),
            row.statements().stream().map(said -> statement(at, said)),
            row.mediations().stream().map(mediated -> mediation(at, mediated)))
        .flatMap(documents -> documents);
  }

  private Document document() {
    Document document = start(Names.KIND_DOCUMENT, 0);
    // apart, so that lists need not read through the texts
    document.add(new BinaryDocValuesField(Names.REFERENCE, new BytesRef(RowEncoder.entry(source.ref(), passages.size()))));
    document.add(new StoredField(Names.ROW, RowEncoder.document(source)));
    return document;
  }

  private Document passage(PassageRow row, int at) {
    Names names = Names.of(View.PASSAGES);
    Document document = start(names.kind(), at);
    document.add(new StringField(names.id(), row.id(), Store.NO));
    document.add(new StoredField(Names.ROW, RowEncoder.passage(row)));
    addPlace(document, names, row.span());
    addWords(document, names, row.text());
    addValues(document, Use.PASSAGES, names, field -> RowValues.of(row, field));
    for (Group group : Group.values()) {
      for (String thing : RowValues.things(row, group)) {
        document.add(new SortedSetDocValuesField(names.things(group), new BytesRef(thing)));
      }
    }
    addDays(document, names, RowValues.days(row));
    RowValues.named(row.actors()).map(Spelling::of).distinct()
        .forEach(spelling -> document.add(new SortedSetDocValuesField(names.spelling(), new BytesRef(spelling.written()))));
    return document;
  }

  private Document statement(int at, StatementRow said) {
    Names names = Names.of(View.STATEMENTS);
    StatementHit hit = new StatementHit(said, passages.get(at).document(), passages.get(at).heading());
    Document document = start(names.kind(), statements++);
    document.add(new StringField(names.id(), said.id(), Store.NO));
    document.add(new StoredField(Names.ROW, RowEncoder.statement(hit)));
    addPlace(document, names, new Span(said.start(), said.end()).shifted(passages.get(at).span().start()));
    addWords(document, names, said.text());
    addValues(document, Use.STATEMENTS, names, field -> RowValues.of(hit, field));
    addDays(document, names, days(said.date()));
    addMentions(document, names, mentions(at, said.start(), said.end()));
    return document;
  }

  private Document mediation(int at, MediationRow mediated) {
    Names names = Names.of(View.MEDIATIONS);
    MediationHit hit = new MediationHit(mediated, passages.get(at).document(), passages.get(at).heading());
    Document document = start(names.kind(), mediations++);
    document.add(new StringField(names.id(), mediated.id(), Store.NO));
    document.add(new StoredField(Names.ROW, RowEncoder.mediation(hit)));
    addWords(document, names, mediated.text());
    addValues(document, Use.MEDIATIONS, names,
        field -> field == Field.DOCUMENT ? List.of(hit.document().id()) : RowValues.of(mediated, field));
    addDays(document, names, days(mediated.date()));
    addMentions(document, names, mentions(at, mediated.start(), mediated.end()));
    return document;
  }

  private Document start(String kind, int ordinal) {
    Document document = new Document();
    document.add(new StringField(Names.KIND, kind, Store.NO));
    document.add(new StringField(Names.OWNER, source.ref().id(), Store.NO));
    document.add(new SortedDocValuesField(Names.DOCUMENT, new BytesRef(source.ref().id())));
    document.add(new NumericDocValuesField(Names.ORDINAL, ordinal));
    return document;
  }

  private static void addPlace(Document document, Names names, Span span) {
    document.add(new NumericDocValuesField(names.start(), span.start()));
    document.add(new NumericDocValuesField(names.end(), span.end()));
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static void addWords(Document document, Names names, String text) {
    Words words = Words.of(text);
    document.add(new org.apache.lucene.document.Field(names.exact(), new WordStream(words, Terms.EXACT), WITH_PLACES));
    document.add(new org.apache.lucene.document.Field(names.stem(), new WordStream(words, Terms.STEM), WITHOUT_PLACES));
  }

  private static void addValues(Document document, Use view, Names names, Function<Field, List<String>> values) {
    for (Field field : Field.values()) {
      if (field.serves(view)) {
        boolean grouped = view == Use.PASSAGES && Group.of(View.PASSAGES, field).isPresent();
        for (String value : values.apply(field)) {
          String kept = Names.kept(value);
          // the values of a group are counted through its things
          document.add(grouped
              ? new StringField(names.value(field), kept, Store.NO)
              : new KeywordField(names.value(field), kept, Store.NO));
        }
      }
    }
  }

  private static void addDays(Document document, Names names, List<Days> days) {
    if (days.isEmpty()) {
      return;
    }
    for (Days stretch : days) {
      document.add(new IntRange(names.range(), new int[] {stretch.first()}, new int[] {stretch.last()}));
      document.add(new SortedNumericDocValuesField(names.days(), stretch.packed()));
    }
    document.add(new NumericDocValuesField(names.first(), days.stream().mapToInt(Days::first).min().orElseThrow()));
    document.add(new NumericDocValuesField(names.last(), days.stream().mapToInt(Days::last).max().orElseThrow()));
  }

  private static List<Days> days(Optional<WhenRow> date) {
    return date.map(when -> Days.of(when.first(), when.last())).stream().toList();
  }

  private static void addMentions(Document document, Names names, List<ActorRow> actors) {
    actors.stream().map(actor -> Names.kept(actor.name())).distinct()
        .forEach(name -> document.add(new StringField(names.mentioned(), name, Store.NO)));
    if (!actors.isEmpty()) {
      document.add(new StoredField(Names.MENTIONS, RowEncoder.actors(actors)));
    }
  }

  /** The named actors between two offsets of a passage, as offsets from the first; a statement may run on into later passages. */
  private List<ActorRow> mentions(int at, int start, int end) {
    List<ActorRow> found = new ArrayList<>();
    int from = passages.get(at).span().start() + start;
    int to = passages.get(at).span().start() + end;
    for (int i = at; i < passages.size() && passages.get(i).span().start() < to; i++) {
      int shift = passages.get(i).span().start() - from;
      RowValues.named(passages.get(i).actors())
          .filter(actor -> actor.start() + shift >= 0 && actor.end() + shift <= to - from)
          .map(actor -> new ActorRow(actor.start() + shift, actor.end() + shift, actor.text(), actor.name(), actor.kind(), actor.country()))
          .forEach(found::add);
    }
    return found;
  }
}
