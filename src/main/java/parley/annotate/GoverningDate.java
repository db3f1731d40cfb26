package parley.annotate;

import module java.base;
import parley.annotate.When.Known;
import parley.annotate.When.Unknown;
import parley.document.Section;
import parley.text.Span;
import parley.text.WordSet;

/**
 * The date that governs a place in a document: the nearest date of its sentence, else the one carried on
 * from the sentence before within the section.
 */
public final class GoverningDate {
  /** A date that begins this near to the start of its sentence opens it. */
  private static final int OPENING_CHARS = 12;

  /** A date this near to a verb belongs to it: "said in 2023 that". */
  private static final int NEAR_CHARS = 12;

  private static final int LONGEST_DAYS = 31;

  /** Words that put what is told at another time than what was told before. */
  private static final WordSet ELSEWHEN = WordSet.of(
      "later", "afterwards", "subsequently", "eventually", "earlier", "previously", "formerly");

  private static final When NONE = new Unknown("no date before it in its section");
  private final Reading reading;
  private final List<List<DateMention>> bySentence;
  private final List<Span> said;
  private final List<When> carried;
  private final BitSet elsewhen;

  /** @param said the spans of what is said, in order; a date inside is spoken of and governs nothing outside */
  public GoverningDate(Reading reading, List<DateMention> dates, List<Span> said) {
    this.reading = reading;
    this.said = said;
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
    this.elsewhen = elsewhen();
  }

  /** The date governing {@code place}; dates inside {@code place} itself are what is spoken of, not when. */
  public When at(Span place) {
    int sentence = reading.sentenceAt(place.start());
    if (sentence < 0) {
      return NONE;
    }
    Optional<DateMention> own = bySentence.get(sentence).stream().filter(date -> !place.overlaps(date.span()))
        .filter(date -> governs(date, reading.sentences().get(sentence), place))
        .min(Comparator.comparingInt((DateMention date) -> distance(date.span(), place)).thenComparing(DateMention::span));
    if (own.isPresent()) {
      return own.get().when();
    }
    return elsewhen.get(sentence) ? new Unknown("at another time than the date before it") : carried.get(sentence);
  }

  private BitSet elsewhen() {
    BitSet result = new BitSet();
    for (int word = 0; word < reading.words().size(); word++) {
      if (leavesDate(reading.words().folded(word))) {
        int sentence = reading.sentenceAt(reading.words().start(word));
        if (sentence >= 0) {
          result.set(sentence);
        }
      }
    }
    return result;
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
      Span sentence = reading.sentences().get(i);
      for (DateMention date : bySentence.get(i)) {
        if (isNarrative(date, sentence) && !isSaid(date)) {
          last = carried(date.when());
          break;
        }
      }
    }
    return result;
  }

  /** {@code when} as it holds for the sentences that follow. */
  public static When carried(When when) {
    return switch (when) {
      case Known(LocalDate first, LocalDate last, var _) -> new Known(first, last, When.Basis.EARLIER_DATE);
      case Unknown unknown -> unknown;
    };
  }

  private boolean isSaid(DateMention date) {
    int found = Collections.binarySearch(said, date.span());
    int before = found >= 0 ? found : -found - 2;
    // statements nest, but rarely deeper than this
    return IntStream.rangeClosed(Math.max(0, before - 3), before).anyMatch(i -> said.get(i).contains(date.span()));
  }

  /** Whether {@code date} can date what {@code cue} tells: it opens the sentence, is a matter of days, or stands beside the cue. */
  public static boolean governs(DateMention date, Span sentence, Span cue) {
    return isNarrative(date, sentence) || distance(date.span(), cue) <= NEAR_CHARS;
  }

  /**
   * Whether {@code date} carries the story on: "In 1991" at the start of a sentence does, "the collapse of
   * the Soviet Union in 1991" is background. An unknown date does, because it must not be passed over.
   */
  public static boolean isNarrative(DateMention date, Span sentence) {
    boolean opens = date.span().start() - sentence.start() <= OPENING_CHARS;
    return switch (date.when()) {
      case Known(LocalDate first, LocalDate last, var _) -> opens || ChronoUnit.DAYS.between(first, last) <= LONGEST_DAYS;
      case Unknown _ -> true;
    };
  }

  /** Whether a sentence with this folded word is not told of the date carried on to it. */
  public static boolean leavesDate(String folded) {
    return ELSEWHEN.contains(folded);
  }

  /** The characters between two spans; negative where they overlap. */
  public static int distance(Span a, Span b) {
    return Math.max(a.start() - b.end(), b.start() - a.end());
  }
}
