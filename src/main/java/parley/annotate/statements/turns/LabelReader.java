package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.statements.turns.Label.Kind;
import parley.knowledge.Phrases;
import parley.knowledge.Titles;
import parley.knowledge.Titles.Title;
import parley.text.Folding;
import parley.text.Span;

/**
 * Finds what may be the label of a turn, in one pass: at the start of a line in any case, within a line,
 * where an extract lost its line breaks, in capitals with a title.
 */
final class LabelReader {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_NAME = 4;
  private static final String MARKUP = "*_>\u00a0 \t";
  private static final Set<String> QUESTIONS = Set.of("q", "question", "questioner");
  private static final Set<String> PARTICLES = Set.of("of", "the", "and", "for", "de", "da", "van", "von", "der", "al", "el", "bin", "ibn");
  private final String text;
  private final Phrases<Title> titles;
  private final List<Label> labels = new ArrayList<>();

  private LabelReader(String text, Phrases<Title> titles) {
    this.text = text;
    this.titles = titles;
  }

  static List<Label> labels(String text, Phrases<Title> titles) {
    LabelReader reader = new LabelReader(text, titles);
    int line = 0;
    while (line < text.length()) {
      int next = text.indexOf('\n', line);
      int end = next < 0 ? text.length() : next;
      reader.line(line, end);
      line = end + 1;
    }
    return reader.labels;
  }

  private void line(int line, int end) {
    int start = line;
    while (start < end && MARKUP.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Optional<Label> first = bareQuestion(start, end);
    if (first.isEmpty()) {
      first = opening(start, end);
    }
    first.ifPresent(labels::add);
    int from = first.map(Label::said).orElse(start);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      Optional<Label> found = c == ':' && isSpaceAt(at + 1) ? shouted(from, at)
          : c == 'Q' && isQuestionInside(at, end) ? bareQuestion(at, end) : Optional.empty();
      if (found.isPresent()) {
        labels.add(found.get());
        from = found.get().said();
      }
    }
  }

  /** "Q", without a colon, before the words of a question. */
  private Optional<Label> bareQuestion(int at, int end) {
    if (at + 2 >= end || text.charAt(at) != 'Q') {
      return Optional.empty();
    }
    int said = at + 1;
    while (said < end && (MARKUP.indexOf(text.charAt(said)) >= 0 || ".:".indexOf(text.charAt(said)) >= 0)) {
      said++;
    }
    boolean parted = said > at + 1 && said < end && isSpaceAt(said - 1);
    return parted ? Optional.of(new Label(new Span(at, at + 1), List.of("q"), said, Kind.QUESTION)) : Optional.empty();
  }

  private boolean isQuestionInside(int at, int end) {
    return at > 1 && at + 2 < end && isSpaceAt(at - 1) && isSpaceAt(at + 1) && ".?!)”\"—".indexOf(text.charAt(at - 2)) >= 0
        && !Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean isSpaceAt(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
  }

  /** The label at the start of a line: every word has a capital, but for particles and what is in brackets. */
  private Optional<Label> opening(int start, int end) {
    List<String> words = new ArrayList<>();
    boolean capitals = true;
    int at = start;
    while (at < end && at < start + LONGEST && text.charAt(at) != ':') {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        at = closing(at, end);
      } else if (Character.isLetter(c)) {
        int from = at;
        while (at < end && isInWord(text.charAt(at))) {
          at++;
        }
        String word = text.substring(from, at);
        boolean shouted = word.chars().filter(Character::isLowerCase).allMatch(letter -> word.startsWith("Mc") && letter == 'c');
        capitals &= shouted;
        String folded = Folding.fold(word).replace(".", "");
        if (!Character.isUpperCase(c) && !PARTICLES.contains(folded) || folded.endsWith("'s") || words.size() == MOST_WORDS) {
          return Optional.empty();
        }
        words.add(folded);
      } else if (" \u00a0,*_/".indexOf(c) < 0) {
        return Optional.empty();
      } else {
        at++;
      }
    }
    boolean ends = at < end && at < start + LONGEST && text.charAt(at) == ':';
    return ends && !words.isEmpty() ? label(new Span(start, at), words, capitals) : Optional.empty();
  }

  private int closing(int open, int end) {
    int at = open;
    while (at < end && at < open + LONGEST && ")]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at + 1;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || ".-’'".indexOf(c) >= 0;
  }

  private Optional<Label> label(Span span, List<String> words, boolean capitals) {
    int said = span.end() + 1;
    while (said < text.length() && "*_".indexOf(text.charAt(said)) >= 0) {
      said++;
    }
    if (!isSpaceAt(said) || words.getFirst().equals("dear") || isAddress(words)) {
      return Optional.empty();
    }
    boolean asks = words.size() == 1 && QUESTIONS.contains(words.getFirst());
    Kind kind = asks ? Kind.QUESTION : isTitled(words) ? Kind.TITLED : capitals ? Kind.SHOUTED : Kind.PLAIN;
    int end = span.end();
    while (end > span.start() + 1 && MARKUP.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Optional.of(new Label(new Span(span.start(), end), words, said, kind));
  }

  /** "Mr. President:" is said to him. */
  private boolean isAddress(List<String> words) {
    return words.size() > 1 && titles.of(words.getFirst()).filter(title -> title.is(Titles.Kind.HONORIFIC)).isPresent()
        && titles.of(words.getLast()).filter(title -> title.is(Titles.Kind.OFFICE)).isPresent();
  }

  /** "THE PRESIDENT", "Foreign Minister Lavrov", "AUDIENCE MEMBER": the title opens or ends the label. */
  private boolean isTitled(List<String> words) {
    int first = words.size() > 1 && words.getFirst().equals("the") ? 1 : 0;
    int last = first;
    while (last < words.size() && titles.of(words.get(last)).isPresent()) {
      last++;
    }
    return words.subList(first, last).stream().anyMatch(this::isTitle) || isTitle(words.getLast());
  }

  private boolean isTitle(String folded) {
    return titles.of(folded).filter(title -> (title.isHead() || title.isHuman()) && !title.plural()).isPresent();
  }

  /** "1:14 P.M. PRESIDENT BIDEN: Well": back from the colon over a name in capitals and its title. */
  private Optional<Label> shouted(int from, int colon) {
    int start = colon;
    while (start > from && colon - start < LONGEST && isShouted(start - 1)) {
      start--;
    }
    Deque<String> words = new ArrayDeque<>();
    int first = colon;
    boolean titled = false;
    int end = colon;
    while (end > start) {
      int at = end;
      while (at > start && !isSpaceAt(at - 1)) {
        at--;
      }
      String folded = Folding.fold(text.substring(at, end)).replaceAll("[^\\p{L}'-]", "");
      boolean title = titles.of(folded).isPresent() || titled && folded.equals("the");
      if (titled && !title || !titled && !title && words.size() == LONGEST_NAME) {
        break;
      }
      titled |= title && isTitle(folded);
      words.addFirst(folded);
      first = at;
      end = at;
      while (end > start && isSpaceAt(end - 1)) {
        end--;
      }
    }
    return titled ? label(new Span(first, colon), List.copyOf(words), true) : Optional.empty();
  }

  private boolean isShouted(int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c) || ".-’' \u00a0".indexOf(c) >= 0 || c == 'c' && at > 0 && text.charAt(at - 1) == 'M';
  }
}
