package parley.ingest;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.Annotation;
import parley.annotate.Annotations;
import parley.annotate.DateMention;
import parley.annotate.Mediation;
import parley.annotate.Statement;
import parley.document.About;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.search.row.AnnotatedRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.DocumentRow.SectionRow;
import parley.search.row.MediationRow;
import parley.search.row.PassageRow;
import parley.search.row.PublishedRow;
import parley.search.row.StatementRow;

/**
 * Makes the rows of one document. Every annotation goes to the passage that its span starts in, with
 * offsets into that passage's text; dates and actors that run over its end, or stand in a heading, are
 * left out.
 */
public final class RowMaker {
  private final SourceDocument document;
  private final DocumentRef ref;
  private final String text;

  public RowMaker(SourceDocument document) {
    this.document = document;
    this.text = document.text().value();
    About about = document.about();
    Optional<PublishedRow> published =
        about.published().map(p -> new PublishedRow(p.first(), p.last(), lower(p.basis())));
    this.ref = new DocumentRef(document.id(), about.title(), document.path(), published, about.publisher(), about.url());
  }

  public DocumentRow document() {
    List<SectionRow> sections = document.sections().stream()
        .map(s -> new SectionRow(s.trail(), s.level(), s.headingSpan().isEmpty() ? s.body() : s.headingSpan().through(s.body())))
        .toList();
    return new DocumentRow(ref, document.sha256(), document.about().language(), text, sections);
  }

  /**
   * The annotations with offsets into the source that the document's text was made from. Those in
   * headings are among them.
   */
  public AnnotatedRow annotated(List<Passage> passages, Annotations read) {
    AnnotationRows row = new AnnotationRows(text, document.text()::source, document.text()::source);
    Map<Integer, List<Statement>> statements = byPassage(passages, read.statements());
    Map<Integer, List<Mediation>> mediations = byPassage(passages, read.mediations());
    List<StatementRow> said = new ArrayList<>();
    List<MediationRow> mediated = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      String passage = passages.get(i).id();
      said.addAll(numbered(statements.getOrDefault(i, List.of()), (n, statement) -> row.statement(passage, n, statement)));
      mediated.addAll(numbered(mediations.getOrDefault(i, List.of()), (n, mediation) -> row.mediation(passage, n, mediation)));
    }
    return new AnnotatedRow(document.id(), read.dates().stream().map(row::timex).toList(), read.actors().stream().map(row::actor).toList(),
        said, mediated);
  }

  public List<PassageRow> passages(List<Passage> passages, Annotations read) {
    Map<Integer, List<DateMention>> dates = byPassage(passages, read.dates());
    Map<Integer, List<ActorMention>> actors = byPassage(passages, read.actors());
    Map<Integer, List<Statement>> statements = byPassage(passages, read.statements());
    Map<Integer, List<Mediation>> mediations = byPassage(passages, read.mediations());
    List<PassageRow> rows = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      AnnotationRows row = new AnnotationRows(text, span -> span.shifted(-passage.span().start()), span -> span);
      rows.add(new PassageRow(passage.id(), ref, passage.heading(), passage.text(), passage.span(),
          inside(passage, dates.getOrDefault(i, List.of())).map(row::date).toList(),
          inside(passage, actors.getOrDefault(i, List.of())).map(row::actor).toList(),
          numbered(statements.getOrDefault(i, List.of()), (n, statement) -> row.statement(passage.id(), n, statement)),
          numbered(mediations.getOrDefault(i, List.of()), (n, mediation) -> row.mediation(passage.id(), n, mediation))));
    }
    return rows;
  }

  /** Annotations by the index of the passage that they start in, in the order of their spans. */
  private static <A extends Annotation> Map<Integer, List<A>> byPassage(List<Passage> passages, List<A> annotations) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      starts.put(passages.get(i).span().start(), i);
    }
    Map<Integer, List<A>> found = new HashMap<>();
    for (A annotation : annotations.stream().sorted(Comparator.comparing(Annotation::span)).toList()) {
      Map.Entry<Integer, Integer> at = starts.floorEntry(annotation.span().start());
      if (at != null && passages.get(at.getValue()).span().contains(annotation.span().start())) {
        found.computeIfAbsent(at.getValue(), key -> new ArrayList<>()).add(annotation);
      }
    }
    return found;
  }

  private static <A extends Annotation> Stream<A> inside(Passage passage, List<A> annotations) {
    return annotations.stream().filter(annotation -> passage.span().contains(annotation.span()));
  }

  private static <A, R> List<R> numbered(List<A> annotations, BiFunction<Integer, A, R> row) {
    return IntStream.range(0, annotations.size()).mapToObj(i -> row.apply(i + 1, annotations.get(i))).toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
