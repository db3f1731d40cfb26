package parley.annotate;

import module java.base;
import parley.annotate.When.Known;
import parley.annotate.When.Unknown;
import parley.document.Section;
import parley.text.Span;

/**
 * The date that governs a place in a document: the nearest date of its sentence, else the one carried on
 * from the sentence before within the section.
 */
public final class GoverningDate {
  private static final When NONE = new Unknown("no date before it in its section");
  private final Reading reading;
  private final List<List<DateMention>> bySentence;
  private final List<When> carried;

  public GoverningDate(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.bySentence = new ArrayList<>(Collections.nCopies(reading.sentences().size(), List.of()));
    for (DateMention date : dates) {
      int sentence = reading.sentenceAt(date.span().start());
      if (sentence >= 0 && reading.sentences().get(sentence).contains(date.span())) {
        if (bySentence.get(sentence).isEmpty()) {
          bySentence.set(sentence, new ArrayList<>());
        }
        bySentence.get(sentence).add(date);
      }
    }
    this.carried = carriedOn();
  }

  /** The date governing {@code place}; dates inside {@code place} itself are what is spoken of, not when. */
  public When at(Span place) {
    int sentence = reading.sentenceAt(place.start());
    if (sentence < 0) {
      return NONE;
    }
    Optional<DateMention> own = bySentence.get(sentence).stream().filter(date -> !place.overlaps(date.span()))
        .min(Comparator.comparingInt((DateMention date) -> distance(date.span(), place)).thenComparing(DateMention::span));
    if (own.isPresent()) {
      return own.get().when();
    }
    return carried.get(sentence);
  }

  /** For every sentence, the first date of the nearest dated sentence before it in its section. */
  private List<When> carriedOn() {
    List<When> result = new ArrayList<>();
    List<Section> sections = reading.document().sections();
    When last = NONE;
    int section = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      while (section + 1 < sections.size() && sections.get(section + 1).body().start() <= reading.sentences().get(i).start()) {
        section++;
        last = NONE;
      }
      result.add(last);
      last = bySentence.get(i).stream().map(DateMention::when).filter(Known.class::isInstance).map(GoverningDate::carried)
          .findFirst().orElse(last);
    }
    return result;
  }

  private static When carried(When when) {
    return switch (when) {
      case Known(LocalDate first, LocalDate last, var _) -> new Known(first, last, When.Basis.EARLIER_DATE);
      case Unknown unknown -> unknown;
    };
  }

  private static int distance(Span a, Span b) {
    return a.start() >= b.end() ? a.start() - b.end() : b.start() - a.end();
  }
}
