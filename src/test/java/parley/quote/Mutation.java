package parley.quote;

import module java.base;
import parley.quote.Verdict.Warning;
import parley.quote.Verdict.Wording;
import parley.text.Words;

/** The ways in which a quotation goes wrong on its way into print, and what is to be said of each. */
enum Mutation {
  UNTOUCHED(Wording.VERBATIM),
  TYPOGRAPHY(Wording.VERBATIM),
  CASE(Wording.VERBATIM),
  ELLIPSIS(Wording.ABRIDGED),
  WORD_SWAPPED(Wording.ALTERED),
  FIRST_AND_LAST_CHANGED(Wording.ALTERED),
  HALF_CHANGED(Wording.ALTERED),
  WORD_DROPPED(Wording.ALTERED),
  NEGATION_DROPPED(Wording.ALTERED, Warning.NEGATION),
  NEGATION_ADDED(Wording.ALTERED, Warning.NEGATION),
  NUMBER_CHANGED(Wording.ALTERED, Warning.NUMBER),
  NAME_CHANGED(Wording.ALTERED, Warning.NAME),
  MODAL_CHANGED(Wording.ALTERED, Warning.MODAL),
  ORDER_CHANGED(Wording.ALTERED),
  SPLICED(Wording.ALTERED);

  private static final Set<String> NEGATIONS = Set.of("not", "never", "no");
  private static final List<String> AUXILIARIES = List.of("is", "are", "was", "were", "will", "would", "can", "could", "should", "must", "may", "has", "have", "do");
  private static final List<String> MODALS = List.of("can", "could", "must", "will", "would", "should", "shall", "may");
  private static final List<String> NAMES = List.of("Norway", "Emmanuel Macron", "Bolivia", "Narendra Modi", "Tashkent", "Kofi Annan", "Denmark", "Hosni Mubarak");

  final Wording wording;
  final Set<Warning> warnings;

  Mutation(Wording wording, Warning... warnings) {
    this.wording = wording;
    this.warnings = Set.of(warnings);
  }

  /** The mutant of {@code text}; empty where the text has nothing that can be changed so. {@code other} lends words. */
  Optional<String> of(String text, String other, Random random) {
    Words words = Words.of(text);
    Words others = Words.of(other);
    return switch (this) {
      case UNTOUCHED -> Optional.of(text);
      case TYPOGRAPHY -> Optional.of(typography(text, random));
      case CASE -> Optional.of(random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT));
      case ELLIPSIS -> ellipsis(words, random);
      case WORD_SWAPPED -> Optional.of(replaced(words, random.nextInt(words.size()), word(others, random)));
      case FIRST_AND_LAST_CHANGED -> Optional.of(replaced(Words.of(replaced(words, words.size() - 1, word(others, random))), 0, word(others, random)));
      case HALF_CHANGED -> half(words, others, random);
      case WORD_DROPPED -> Optional.of(replaced(words, 1 + random.nextInt(words.size() - 2), ""));
      case NEGATION_DROPPED -> any(words, word -> NEGATIONS.contains(words.folded(word)), random).map(word -> replaced(words, word, ""));
      case NEGATION_ADDED -> any(words, word -> AUXILIARIES.contains(words.folded(word)), random).map(word -> replaced(words, word, words.written(word) + " not"));
      case NUMBER_CHANGED -> any(words, word -> words.folded(word).matches("[1-9][0-9]*") && words.start(word) > 0, random)
          .map(word -> replaced(words, word, Long.toString(Long.parseLong(words.folded(word).substring(0, Math.min(9, words.folded(word).length()))) + 1 + random.nextInt(9))));
      case NAME_CHANGED -> any(words, word -> word > 0 && words.isFollowedDirectly(word - 1) && words.isCapitalised(word) && words.folded(word).length() > 3, random)
          .map(word -> replaced(words, word, NAMES.get(random.nextInt(NAMES.size()))));
      case MODAL_CHANGED -> any(words, word -> MODALS.contains(words.folded(word)), random)
          .map(word -> replaced(words, word, MODALS.get((MODALS.indexOf(words.folded(word)) + 1 + random.nextInt(MODALS.size() - 1)) % MODALS.size())));
      case ORDER_CHANGED -> order(words, random);
      case SPLICED -> Optional.of(words.span(0, words.size() / 2 - 1).of(text) + " " + others.span(others.size() / 2, others.size() - 1).of(other));
    };
  }

  private static String word(Words others, Random random) {
    return others.written(random.nextInt(others.size()));
  }

  private static String replaced(Words words, int word, String by) {
    return words.text().substring(0, words.start(word)) + by + words.text().substring(words.end(word));
  }

  private static Optional<Integer> any(Words words, IntPredicate wanted, Random random) {
    int[] found = IntStream.range(0, words.size()).filter(wanted).toArray();
    return found.length == 0 ? Optional.empty() : Optional.of(found[random.nextInt(found.length)]);
  }

  private static Optional<String> ellipsis(Words words, Random random) {
    if (words.size() < 8) {
      return Optional.empty();
    }
    int first = 2 + random.nextInt(words.size() - 6);
    int last = Math.min(words.size() - 3, first + 1 + random.nextInt(6));
    boolean negated = IntStream.rangeClosed(first, last).anyMatch(word -> words.folded(word).matches("not?|never|nor|none|neither|nothing|nobody|cannot|without|.*nt|nowhere"));
    String mark = List.of(" … ", " ... ", " [...] ", "... ").get(random.nextInt(4));
    return negated ? Optional.empty() : Optional.of(words.text().substring(0, words.end(first - 1)) + mark + words.text().substring(words.start(last + 1)));
  }

  private static Optional<String> half(Words words, Words others, Random random) {
    if (words.size() < 12) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, words.size()).boxed().toList());
    Collections.shuffle(order, random);
    Set<Integer> changed = Set.copyOf(order.subList(0, words.size() * 2 / 5));
    return Optional.of(IntStream.range(0, words.size()).mapToObj(word -> changed.contains(word) ? word(others, random) : words.written(word))
        .collect(Collectors.joining(" ")));
  }

  private static Optional<String> order(Words words, Random random) {
    int word = random.nextInt(words.size() - 1);
    return words.folded(word).equals(words.folded(word + 1)) ? Optional.empty()
        : Optional.of(words.text().substring(0, words.start(word)) + words.written(word + 1) + words.text().substring(words.end(word), words.start(word + 1))
            + words.written(word) + words.text().substring(words.end(word + 1)));
  }

  private static String typography(String text, Random random) {
    String changed = text.replace("'", random.nextBoolean() ? "’" : "'").replace("\"", random.nextBoolean() ? "“" : "«")
        .replace("-", random.nextBoolean() ? "–" : "‑").replace(" ", random.nextInt(4) == 0 ? "\u00a0" : " ").replace("fi", random.nextBoolean() ? "ﬁ" : "fi");
    int at = 1 + random.nextInt(changed.length() - 1);
    boolean inWord = Character.isLetter(changed.charAt(at)) && Character.isLetter(changed.charAt(at - 1));
    String invisible = inWord ? changed.substring(0, at) + (random.nextBoolean() ? "\u00ad" : "\u200d") + changed.substring(at) : changed;
    String bracketed = random.nextInt(3) == 0 && Character.isLetter(invisible.charAt(0)) && Character.isLetter(invisible.charAt(1))
        ? "[" + invisible.charAt(0) + "]" + invisible.substring(1) : invisible;
    return "“" + (bracketed.endsWith(".") ? bracketed.substring(0, bracketed.length() - 1) : bracketed) + "”";
  }
}
