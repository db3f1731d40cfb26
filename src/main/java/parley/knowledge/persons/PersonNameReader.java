package parley.knowledge.persons;

import module java.base;
import java.text.Normalizer;
import parley.knowledge.Phrases;
import parley.knowledge.Titles;
import parley.text.Folding;
import parley.text.Words;

/** Reads a written name into its parts: titles and ranks, particles and what stands in brackets are left out. */
final class PersonNameReader {
  private static final Set<String> PARTICLES = Set.of("de", "van", "der", "den", "von", "da", "dos", "das", "do", "di", "du", "le", "la",
      "el", "al", "del", "della", "zu", "ter", "ad", "ar", "as", "ash", "an", "at", "az", "ul", "ud", "uz", "us", "ur", "the");
  private static final Set<String> ANDS = Set.of("y", "e");
  private static final Set<String> SONS = Set.of("bin", "ibn", "ben", "bint");
  private static final Set<String> FATHERS = Set.of("abu", "abou");
  private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abdel", "abdal");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "junior", "senior", "2nd", "3rd", "4th");
  private static final Map<String, String> SUFFIX = Map.of("junior", "jr", "senior", "sr", "2nd", "ii", "3rd", "iii", "4th", "iv");
  private static final int LONGEST = 200;
  private static final String ARTICLE = "ال";
  private static final Pattern ASIDE = Pattern.compile("[(\\[“\"][^)\\]”\"]*+[)\\]”\"]");
  private final Phrases<Titles.Title> titles;
  private final Predicate<String> isGivenName;
  private final Romanisation letters = Romanisation.load();
  private final Sounds sounds;
  private final NameCues cues = NameCues.load();

  PersonNameReader(Phrases<Titles.Title> titles, Predicate<String> isGivenName, Sounds sounds) {
    this.sounds = sounds;
    this.titles = titles;
    this.isGivenName = isGivenName;
  }

  /** The parts of {@code written}; empty where nothing but titles stands there, and for what is too long to be a name. */
  Optional<PersonName> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    List<List<String>> segments = new ArrayList<>();
    Optional<String> suffix = Optional.empty();
    for (String segment : segments(written)) {
      List<String> words = words(segment);
      while (!words.isEmpty() && isSuffix(words.getLast())) {
        String last = words.removeLast();
        suffix = suffix.or(() -> Optional.of(SUFFIX.getOrDefault(last, last)));
      }
      if (!words.isEmpty()) {
        segments.add(words);
      }
    }
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    segments.subList(1, segments.size()).forEach(words::addAll);
    words.addAll(segments.getFirst());
    return Optional.of(name(words, suffix, letters.script(written)));
  }

  private static String[] segments(String written) {
    for (int i = 0; i < written.length(); i++) {
      if ("([“\",".indexOf(written.charAt(i)) >= 0) {
        return ASIDE.matcher(written).replaceAll(" ").split(",");
      }
    }
    return new String[] {written};
  }

  private PersonName name(List<String> words, Optional<String> suffix, Optional<Romanisation.Script> script) {
    boolean shortVowels = script.equals(Optional.of(Romanisation.Script.ARABIC));
    Family family = shortVowels ? Family.ARABIC : script.equals(Optional.of(Romanisation.Script.CYRILLIC)) ? Family.SLAVIC : Family.OTHER;
    // an article is dropped, but it tells where the name is from
    boolean article = script.isEmpty() && words.stream().anyMatch(word -> isParticle(word) && cues.of(word) == Family.ARABIC);
    List<NamePart> parts = new ArrayList<>(words.size());
    for (String word : bound(words)) {
      String folded = Folding.fold(word);
      Family shown = script.isPresent() ? Family.OTHER : cues.of(folded);
      // the surname, which comes last, tells more than the given name
      family = shown == Family.OTHER ? family : shown;
      parts.add(new NamePart(word, folded, sounds));
    }
    NamePart surname = parts.removeLast();
    return new PersonName(parts, surname, suffix, article ? Family.ARABIC : family, shortVowels);
  }

  /** The words of a segment in lower case, hyphened ones as one, without the titles that open it. */
  private List<String> words(String segment) {
    Words words = Words.of(segment);
    List<String> found = new ArrayList<>();
    for (int at = afterTitles(words); at < words.size(); at++) {
      String word = latin(lower(words.written(at)));
      // "Franco y Bahamonde", but "Y. Malik"
      boolean and = ANDS.contains(words.written(at)) && !words.text().startsWith(".", words.end(at));
      if (words.isPossessive(at) || and || Folding.fold(word).isEmpty()) {
        continue;
      }
      boolean hyphen = at > 0 && !found.isEmpty() && isHyphened(words, at);
      if (word.indexOf('.') > 0) {
        word.chars().filter(Character::isLetter).forEach(c -> found.add(Character.toString(c)));
      } else if (hyphen && !isParticle(found.getLast()) && !isParticle(word)) {
        found.set(found.size() - 1, found.getLast() + word);
      } else {
        found.add(word);
      }
    }
    return found;
  }

  /** "Jr.", or a number: "Louis XVI" and "Louis XVIII" are two. */
  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word) || word.length() > 1 && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
  }

  private static boolean isHyphened(Words words, int at) {
    return words.start(at) == words.end(at - 1) + 1 && "-‑–".indexOf(words.text().charAt(words.end(at - 1))) >= 0;
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || SONS.contains(word) || FATHERS.contains(word) || SERVANTS.contains(word);
  }

  /** "Major John Smith", but "Dean Rusk": a title that is a first name needs a full name behind it. */
  private int afterTitles(Words words) {
    int at = 0;
    while (at < words.size() && !isSuffix(words.folded(at))) {
      Optional<Phrases.Hit<Titles.Title>> hit = titles.longestAt(words, at);
      if (hit.isEmpty() || hit.get().last() == words.size() - 2 && isGivenName.test(words.folded(at))) {
        return at;
      }
      at = hit.get().last() + 1;
      int next = at + 1 < words.size() && words.folded(at + 1).equals("the") ? at + 2 : at + 1;
      // "General of the Army"
      if (next < words.size() && words.folded(at).equals("of") && titles.longestAt(words, next).isPresent()) {
        at = next;
      }
    }
    return at;
  }

  /** The words without particles; "bin X", "Abu X" and "Abd al X" are one. */
  private static List<String> bound(List<String> words) {
    List<String> bound = new ArrayList<>();
    String before = "";
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      boolean last = at == words.size() - 1;
      boolean first = at == 0 && words.size() == 2;
      if (last) {
        bound.add(before + word);
      } else if (FATHERS.contains(word)) {
        before += "abu";
      } else if (SONS.contains(word) && at > 0) {
        before += "bin";
      } else if (SERVANTS.contains(word)) {
        before += "abd";
      } else if (!PARTICLES.contains(word) || first) {
        bound.add(before + word);
        before = "";
      }
    }
    return bound;
  }

  /** Arabic writes its article as part of the word. */
  private String latin(String lower) {
    return letters.latin(lower.length() > ARTICLE.length() + 2 && lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()) : lower);
  }

  private static String lower(String written) {
    boolean plain = true;
    for (int i = 0; i < written.length() && plain; i++) {
      char c = written.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return plain ? written.toLowerCase(Locale.ROOT) : withoutMarks(written);
  }

  private static String withoutMarks(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints()
        .filter(c -> !Folding.isApostrophe(c) && c != 'ʻ' && c != 'ʿ' && c != 'ʾ' && c != 'ʺ' && c != 'ـ'
            && Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
