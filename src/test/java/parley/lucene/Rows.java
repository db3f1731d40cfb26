package parley.lucene;

import module java.base;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.PublishedRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;

/** Rows for tests, built up bit by bit. */
final class Rows {
  private Rows() {}

  static DocumentRow document(String id, String title) {
    return new DocumentRow(new DocumentRef(id, title, id + ".txt", Optional.empty(), Optional.empty(), Optional.empty()), "00",
        Optional.of("en"), "the text of " + title, List.of());
  }

  /** A passage of document "d" that only has words. */
  static PassageRow passage(String id, String text) {
    return passage(document("d", "A document"), id, text);
  }

  static PassageRow passage(DocumentRow document, String id, String text) {
    return new PassageRow(id, document.ref(), List.of(), text, new Span(0, text.length()), List.of(), List.of(), List.of(), List.of());
  }

  static PassageRow with(PassageRow row, List<DateRow> dates, List<ActorRow> actors, List<StatementRow> said, List<MediationRow> mediated) {
    return new PassageRow(row.id(), row.document(), row.heading(), row.text(), row.span(), dates, actors, said, mediated);
  }

  static PassageRow dated(PassageRow row, String first, String last) {
    return with(row, List.of(date(first, last)), row.actors(), row.statements(), row.mediations());
  }

  static PassageRow naming(PassageRow row, String written, String name, String kind) {
    int start = row.text().indexOf(written);
    ActorRow actor = new ActorRow(start, start + written.length(), written, name, kind, Optional.empty());
    return with(row, row.dates(), append(row.actors(), actor), row.statements(), row.mediations());
  }

  static PassageRow saying(PassageRow row, String speaker, String form) {
    NamedRow by = new NamedRow(speaker, "person", Optional.empty(), speaker, new Span(0, 1));
    StatementRow said = new StatementRow(row.id() + "-s" + (row.statements().size() + 1), row.id(), 0, row.text().length(), row.text(), form,
        Optional.of(by), Optional.of("said"), Optional.empty(), Optional.empty());
    return with(row, row.dates(), row.actors(), append(row.statements(), said), row.mediations());
  }

  static PassageRow mediating(PassageRow row, String country, String stance, String... parties) {
    MediationRow mediated = new MediationRow(row.id() + "-m" + (row.mediations().size() + 1), row.id(), 0, row.text().length(), row.text(),
        Optional.empty(), Optional.empty(), Optional.of(country), stance, List.of(parties), "mediate", Optional.empty());
    return with(row, row.dates(), row.actors(), row.statements(), append(row.mediations(), mediated));
  }

  static DateRow date(String first, String last) {
    return new DateRow(0, 1, "x", Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), Optional.of("written"), Optional.empty());
  }

  private static <T> List<T> append(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  /** Collections by chance, small in vocabulary so that things meet. */
  static final class Random {
    // every word is its own stem, so that the naive engine needs none
    static final List<String> WORDS = List.of("peace", "grain", "ankara", "missile", "border", "treaty", "envoy", "prisoner", "corridor");
    static final List<String> PEOPLE = List.of("Ann Lee", "Bo Ek", "Çem Öz", "Dag Ås", "Eva Paz");
    static final List<String> COUNTRIES = List.of("Turkey", "Qatar", "Norway", "Kenya");
    static final List<String> FORMS = List.of("direct", "mixed", "indirect");
    static final List<String> STANCES = List.of("acting", "offered", "rejected");

    private final RandomGenerator random;

    Random(RandomGenerator random) {
      this.random = random;
    }

    <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    <T> List<T> some(int most, Supplier<T> item) {
      return Stream.generate(item).limit(random.nextInt(most + 1)).toList();
    }

    <T> Optional<T> maybe(Supplier<T> item) {
      return random.nextInt(4) > 0 ? Optional.of(item.get()) : Optional.empty();
    }

    String text(int most) {
      return Stream.generate(() -> one(WORDS)).limit(1 + random.nextInt(most)).collect(Collectors.joining(" "));
    }

    LocalDate day() {
      return LocalDate.of(2021, 11, 1).plusDays(random.nextInt(500));
    }

    PublishedRow published() {
      LocalDate day = day();
      return new PublishedRow(day, day.plusDays(random.nextInt(3)), one(List.of("sidecar", "text")));
    }

    DocumentRow document(int number) {
      DocumentRef ref = new DocumentRef("doc-" + number, one(WORDS) + " — " + number, "a/" + number + ".txt", maybe(this::published),
          maybe(() -> "Agency"), maybe(() -> "https://example.org/" + number));
      List<DocumentRow.SectionRow> sections = some(3, () -> new DocumentRow.SectionRow(some(2, () -> one(WORDS)), random.nextInt(4), span()));
      return new DocumentRow(ref, "abc" + number, maybe(() -> "en"), text(40), sections);
    }

    List<PassageRow> passages(DocumentRow document) {
      int count = random.nextInt(6);
      return IntStream.range(0, count).mapToObj(i -> passage(document, document.ref().id() + "-" + i)).toList();
    }

    PassageRow passage(DocumentRow document, String id) {
      String text = text(12);
      AtomicInteger number = new AtomicInteger(1);
      return new PassageRow(id, document.ref(), some(2, () -> one(WORDS)), text, new Span(0, text.length()), some(3, this::date),
          some(4, this::actor), some(3, () -> statement(id, number.getAndIncrement())), some(3, () -> mediation(id, number.getAndIncrement())));
    }

    DateRow date() {
      LocalDate first = day();
      return random.nextInt(5) == 0
          ? new DateRow(0, 1, "Monday", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("no date in reach"))
          : new DateRow(0, 1, "x", Optional.of(first), Optional.of(first.plusDays(random.nextInt(40))), Optional.of("written"), Optional.empty());
    }

    ActorRow actor() {
      return switch (random.nextInt(5)) {
        case 0 -> new ActorRow(0, 1, "an official", "an official", "unnamed", Optional.empty());
        case 1, 2 -> new ActorRow(0, 1, "x", one(COUNTRIES), "country", Optional.empty());
        default -> new ActorRow(0, 1, "x", one(PEOPLE), "person", maybe(() -> one(COUNTRIES)));
      };
    }

    NamedRow named() {
      return random.nextInt(4) == 0
          ? new NamedRow("a senior official", "unnamed", maybe(() -> one(COUNTRIES)), "a senior official", span())
          : new NamedRow(one(PEOPLE), "person", maybe(() -> one(COUNTRIES)), "he", span());
    }

    StatementRow statement(String passage, int number) {
      return new StatementRow(passage + "-s" + number, passage, 0, 5, text(6), one(FORMS), maybe(this::named), maybe(() -> "said"),
          maybe(this::named), maybe(this::when));
    }

    MediationRow mediation(String passage, int number) {
      return new MediationRow(passage + "-m" + number, passage, 0, 5, text(6), maybe(() -> one(PEOPLE)), maybe(this::named),
          maybe(() -> one(COUNTRIES)), one(STANCES), some(2, () -> one(COUNTRIES)), "mediate", maybe(this::when));
    }

    WhenRow when() {
      LocalDate first = day();
      return new WhenRow(first, first.plusDays(random.nextInt(40)), "written");
    }

    Span span() {
      int start = random.nextInt(1000);
      return new Span(start, start + random.nextInt(50));
    }
  }

  /** The seed of random tests: printed, and taken back with -Dseed=N. */
  static long seed() {
    long seed = Long.getLong("seed", System.nanoTime() & 0xFFFFFF);
    System.out.println("seed " + seed);
    return seed;
  }
}
