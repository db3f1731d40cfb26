package parley.ingest;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Annotation;
import parley.annotate.Annotations;
import parley.annotate.DateMention;
import parley.annotate.Mediation;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.document.About;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.DocumentRow.SectionRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.PublishedRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;

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

  public List<PassageRow> passages(List<Passage> passages, Annotations read) {
    Map<Integer, List<DateMention>> dates = byPassage(passages, read.dates());
    Map<Integer, List<ActorMention>> actors = byPassage(passages, read.actors());
    Map<Integer, List<Statement>> statements = byPassage(passages, read.statements());
    Map<Integer, List<Mediation>> mediations = byPassage(passages, read.mediations());
    List<PassageRow> rows = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      rows.add(new PassageRow(passage.id(), ref, passage.heading(), passage.text(), passage.span(),
          inside(passage, dates.getOrDefault(i, List.of())).map(date -> date(passage, date)).toList(),
          inside(passage, actors.getOrDefault(i, List.of())).map(actor -> actor(passage, actor)).toList(),
          numbered(statements.getOrDefault(i, List.of()), (n, statement) -> statement(passage, n, statement)),
          numbered(mediations.getOrDefault(i, List.of()), (n, mediation) -> mediation(passage, n, mediation))));
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

  private DateRow date(Passage passage, DateMention mention) {
    Span at = mention.span().shifted(-passage.span().start());
    String written = mention.span().of(text);
    return switch (mention.when()) {
      case When.Known(var first, var last, var basis) -> new DateRow(
          at.start(), at.end(), written, Optional.of(first), Optional.of(last), Optional.of(lower(basis)), Optional.empty());
      case When.Unknown(var why) -> new DateRow(
          at.start(), at.end(), written, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    };
  }

  private ActorRow actor(Passage passage, ActorMention mention) {
    Span at = mention.span().shifted(-passage.span().start());
    Actor actor = mention.actor();
    return new ActorRow(at.start(), at.end(), mention.span().of(text), actor.name(), lower(actor.kind()), actor.country());
  }

  private StatementRow statement(Passage passage, int number, Statement statement) {
    Span at = statement.span().shifted(-passage.span().start());
    return new StatementRow(passage.id() + "-s" + number, passage.id(), at.start(), at.end(), statement.span().of(text),
        lower(statement.form()), statement.speaker().map(this::named), statement.cue().map(cue -> cue.of(text)),
        statement.addressee().map(this::named), when(statement.when()));
  }

  private MediationRow mediation(Passage passage, int number, Mediation mediation) {
    Span at = mediation.span().shifted(-passage.span().start());
    return new MediationRow(passage.id() + "-m" + number, passage.id(), at.start(), at.end(), mediation.span().of(text),
        mediation.mediator().map(mention -> mention.actor().name()), mediation.mediator().map(this::named),
        mediation.country(), lower(mediation.stance()),
        mediation.parties().stream().map(party -> party.actor().name()).distinct().toList(), mediation.cue().of(text),
        when(mediation.when()));
  }

  private NamedRow named(ActorMention mention) {
    Actor actor = mention.actor();
    return new NamedRow(actor.name(), lower(actor.kind()), actor.country(), mention.span().of(text), mention.span());
  }

  private static Optional<WhenRow> when(When when) {
    return switch (when) {
      case When.Known(var first, var last, var basis) -> Optional.of(new WhenRow(first, last, lower(basis)));
      case When.Unknown _ -> Optional.empty();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
