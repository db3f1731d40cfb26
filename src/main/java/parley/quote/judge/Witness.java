package parley.quote.judge;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.knowledge.names.Name;
import parley.quote.Verdict.Form;
import parley.quote.align.Lexicon;
import parley.search.Surroundings;
import parley.search.Surroundings.Said;
import parley.search.row.DocumentRow;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Span;
import parley.text.Words;

/** A stretch of a document that is asked who says what in it, when, and in what form. */
public final class Witness {
  private static final double NEARLY_ALL = 0.9;
  private static final int READ_FOR_SPEECH = 8_000;
  // the share of "I", "we", "our" outside quotation marks; the title may say that it is a speech
  private static final double SPEECH = 0.012;
  private static final double SPEECH_BY_TITLE = 0.004;

  private final DocumentRow document;
  private final Surroundings around;
  private final Lexicon lexicon;

  public Witness(DocumentRow document, Surroundings around, Lexicon lexicon) {
    this.document = document;
    this.around = around;
    this.lexicon = lexicon;
  }

  public DocumentRow document() {
    return document;
  }

  /** The passage in which {@code offset} lies, or the nearest before it. */
  public PassageRow passage(int offset) {
    PassageRow found = around.passages().getFirst();
    for (PassageRow passage : around.passages()) {
      if (passage.span().start() <= offset) {
        found = passage;
      }
    }
    return found;
  }

  /** How the words under {@code spans} stand here. */
  public Setting setting(List<Span> spans) {
    List<Said> touched = around.statements().stream().filter(said -> spans.stream().anyMatch(said.span()::overlaps)).toList();
    List<Said> own = touched.stream().filter(said -> said.row().form().equals("direct") || quoted(said, spans))
        .sorted(Comparator.comparingInt(said -> said.span().length())).toList();
    boolean inMarks = spans.stream().allMatch(span -> new QuotationMarks(document.text()).enclose(span));
    Optional<Said> best = own.stream().max(Comparator.comparingDouble((Said said) -> Math.rint(covered(List.of(said), spans) * 10)));
    boolean direct = covered(own, spans) >= NEARLY_ALL;
    List<NamedRow> others = new ArrayList<>(own.stream().flatMap(said -> said.row().speaker().stream()).toList());
    Optional<WhenRow> date = best.filter(_ -> direct).flatMap(said -> said.row().date());
    if (direct) {
      Form form = best.filter(said -> said.row().form().equals("direct")).isPresent() ? Form.DIRECT : Form.MIXED;
      boolean turn = best.filter(said -> isTurn(said.row())).isPresent();
      return new Setting(form, best.flatMap(said -> said.row().speaker()), others, date.or(() -> turn || isSpeech() ? published() : Optional.empty()));
    }
    if (isSpeech()) {
      return new Setting(Form.DIRECT, titleSpeaker(), others, published());
    }
    if (inMarks) {
      return new Setting(Form.DIRECT, Optional.empty(), List.of(), Optional.empty());
    }
    List<Said> reported = touched.stream().filter(said -> covered(List.of(said), spans) >= 0.5).toList();
    return reported.isEmpty()
        ? new Setting(Form.NARRATION, Optional.empty(), List.of(), Optional.empty())
        : new Setting(Form.INDIRECT, reported.getFirst().row().speaker(), List.of(), reported.getFirst().row().date());
  }

  /** Whether {@code offset} belongs to the same utterance as the words that begin at {@code start}. */
  public boolean isSameUtterance(int offset, int start) {
    List<Span> own = around.statements().stream().filter(said -> !said.row().form().equals("indirect") && said.span().contains(start)).map(Said::span).toList();
    return own.stream().anyMatch(span -> span.contains(offset)) || isSpeech();
  }

  private static boolean isTurn(StatementRow row) {
    return row.cue().isEmpty() && row.form().equals("direct");
  }

  private boolean quoted(Said said, List<Span> spans) {
    return said.row().form().equals("mixed")
        && spans.stream().filter(said.span()::overlaps).allMatch(span -> new QuotationMarks(document.text()).enclose(span));
  }

  private static double covered(List<Said> statements, List<Span> spans) {
    int all = spans.stream().mapToInt(Span::length).sum();
    int inside = 0;
    for (Span span : spans) {
      int longest = 0;
      for (Said said : statements) {
        longest = Math.max(longest, Math.min(said.span().end(), span.end()) - Math.max(said.span().start(), span.start()));
      }
      inside += longest;
    }
    return all == 0 ? 0 : (double) inside / all;
  }

  private Optional<WhenRow> published() {
    return document.ref().published().map(day -> new WhenRow(day.first(), day.last(), "publication"));
  }

  private boolean isSpeech() {
    return lexicon.speeches().computeIfAbsent(document.sha256() + document.ref().title(), _ -> isInFirstPerson());
  }

  private boolean isInFirstPerson() {
    String text = document.text();
    Words words = Words.of(text.substring(0, Math.min(text.length(), READ_FOR_SPEECH)));
    QuotationMarks marks = new QuotationMarks(words.text());
    int own = 0;
    int counted = 0;
    boolean[] quoted = marks.quoted();
    for (int word = 0; word < words.size(); word++) {
      if (!quoted[words.start(word)]) {
        counted++;
        own += lexicon.is(Kind.FIRST_PERSON, words, word) && !words.written(word).equals("US") ? 1 : 0;
      }
    }
    Words title = Words.of(document.ref().title());
    boolean titled = IntStream.range(0, title.size()).anyMatch(word -> lexicon.is(Kind.SPEECH, title, word));
    return counted > 0 && (double) own / counted >= (titled ? SPEECH_BY_TITLE : SPEECH);
  }

  /** "Remarks by President Biden on …". */
  private Optional<NamedRow> titleSpeaker() {
    Words title = Words.of(document.ref().title());
    for (int word = 1; word < title.size(); word++) {
      if (Set.of("by", "from", "of").contains(title.folded(word - 1))) {
        for (int at = word; at < Math.min(title.size(), word + 6); at++) {
          Optional<NamedRow> person = lexicon.names().longestAt(title, at)
              .filter(match -> match.names().size() == 1 && match.names().getFirst().isPerson())
              .map(match -> named(match.names().getFirst(), title.span(match.first(), match.last()).of(title.text())));
          if (person.isPresent()) {
            return person;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static NamedRow named(Name name, String written) {
    return new NamedRow(name.canonical(), name.kind().name().toLowerCase(Locale.ROOT), name.country(), written, new Span(0, 0));
  }
}
