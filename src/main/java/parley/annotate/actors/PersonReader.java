package parley.annotate.actors;

import module java.base;
import parley.annotate.actors.things.NameMatches;
import parley.knowledge.Heads;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.knowledge.Titles;
import parley.text.WordSet;
import parley.text.Words;

/**
 * Reads the name of a person that begins at a word: a full name of the tables, a first name with what
 * follows it, or capitalised words that a title or a verb of speech makes a person.
 */
final class PersonReader {
  private static final int LONGEST = 5;
  private static final WordSet PARTICLES = WordSet.of(
      "de", "van", "der", "den", "von", "bin", "ibn", "ben", "al", "el", "da", "dos", "di", "du", "la", "le", "del", "abu",
      "ul", "ud", "e", "y");
  private static final WordSet ERAS = WordSet.of("BC", "AD", "BCE", "CE", "AM", "PM", "I", "II", "III", "AI", "US", "UK", "EU", "UN");
  private static final WordSet NO_INITIALS = WordSet.of("u.s", "u.n", "e.u", "p.m", "a.m");
  private static final WordSet ADVERBS = WordSet.of("also", "later", "then", "once", "even", "again", "first");
  private static final WordSet SAYS = WordSet.of("says", "said", "recalls", "recalled", "explains", "explained", "adds", "added");
  private static final int LONGEST_ERA = 3;
  private static final WordSet IS = WordSet.of("is", "was");
  private static final WordSet ARTICLES = WordSet.of("a", "an", "the");
  private final Lexicon lexicon;
  private final NameMatches matches;
  private final TitleReader titles;

  PersonReader(Lexicon lexicon, NameMatches matches) {
    this.lexicon = lexicon;
    this.matches = matches;
    this.titles = new TitleReader(lexicon.titles());
  }

  /** A full name that begins at {@code word}; {@code title} is the one that ends directly before it. */
  Optional<PersonDraft> fullName(Words words, int word, int limit, Optional<TitlePhrase> title) {
    Optional<Names.Match> match = matches.at(word, limit);
    if (match.isPresent() && match.get().last() > word && match.get().names().getFirst().isPerson()
        && match.get().names().getFirst().form() != Name.Form.SURNAME) {
      return Optional.of(new PersonDraft(word, match.get().last(), people(match.get()), false, true, title));
    }
    boolean otherThing = match.isPresent() && match.get().last() > word && !match.get().names().getFirst().isPerson();
    if (otherThing || !words.isCapitalised(word) || !canBePart(words, word)) {
      return Optional.empty();
    }
    int last = runEnd(words, word, limit);
    if (last == word || lexicon.heads().last().of(words.folded(last)).filter(head -> head.kind() == Heads.Kind.OTHER).isPresent()) {
      return Optional.empty();
    }
    boolean firstName = lexicon.firstNames().contains(words.folded(word)) || lexicon.people().isGivenName(words.folded(word))
        || isInitial(words, word);
    boolean titled = title.isPresent() && title.get().isHead() && !title.get().isPlural();
    boolean plain = match.isEmpty() || match.get().names().stream().allMatch(Name::isPerson);
    boolean scene = !firstName && lexicon.places().longestAt(words, word).isPresent();
    if (firstName || plain && !scene && (titled || isBesideSpeech(words, word, last, limit))) {
      return Optional.of(new PersonDraft(word, last, known(words, word, last), false, true, title));
    }
    return Optional.empty();
  }

  private static List<Name> people(Names.Match match) {
    List<Name> people = new ArrayList<>(match.names().size());
    for (Name name : match.names()) {
      if (name.isPerson()) {
        people.add(name);
      }
    }
    return people;
  }

  /** "John F. Kerry" is the John Kerry of the tables. */
  private List<Name> known(Words words, int first, int last) {
    if (last - first < 2) {
      return List.of();
    }
    List<Name> found = lexicon.names().exactly(words.written(first) + " " + words.written(last));
    boolean initials = IntStream.range(first + 1, last).allMatch(w -> isInitial(words, w));
    return initials ? found.stream().filter(name -> name.isPerson() && name.form() != Name.Form.SURNAME).toList() : List.of();
  }

  /** The last word of the capitalised run from {@code word} on, particles in it included. */
  int runEnd(Words words, int word, int limit) {
    int last = word;
    int at = word + 1;
    while (at < limit && at < word + LONGEST && TitleReader.isJoined(words, at - 1) && !words.isPossessive(at)) {
      boolean part = words.isCapitalised(at) && canBePart(words, at);
      boolean particle = PARTICLES.contains(words.folded(at)) && at + 1 < limit && words.isCapitalised(at + 1)
          && !words.isPossessive(at + 1);
      if (part) {
        last = at;
      } else if (!particle) {
        break;
      }
      at++;
    }
    return last;
  }

  private boolean canBePart(Words words, int word) {
    String folded = words.folded(word);
    if (isInitial(words, word)) {
      return true;
    }
    if (words.end(word) - words.start(word) <= LONGEST_ERA && words.isInCapitals(word) && ERAS.contains(words.written(word))) {
      return false;
    }
    return folded.length() > 1 && !CommonWords.contains(folded) && !CommonWords.isCalendar(folded)
        && Character.isLetter(folded.codePointAt(0)) && !isTitleWord(words, word)
        && (matches.at(word).isEmpty() || canBePart(matches.at(word).get(), word)) || PARTICLES.contains(folded);
  }

  private static boolean canBePart(Names.Match match, int word) {
    boolean surname = true;
    for (Name name : match.names()) {
      if (name.form() == Name.Form.ADJECTIVE || name.form() == Name.Form.PEOPLE) {
        return false;
      }
      surname &= name.form() == Name.Form.SURNAME;
    }
    return surname || match.last() == word;
  }

  // "Baker" and "Major" are surnames as well as trades, but a name is not read from a title alone
  private boolean isTitleWord(Words words, int word) {
    return lexicon.titles().of(words.folded(word)).isPresent();
  }

  static boolean isInitial(Words words, int word) {
    String folded = words.folded(word);
    boolean dotted = folded.length() <= 3 && folded.indexOf('.') > 0 && !NO_INITIALS.contains(folded);
    boolean followedByStop = words.end(word) < words.text().length() && words.text().charAt(words.end(word)) == '.';
    return (dotted || folded.length() == 1 && followedByStop) && words.isCapitalised(word);
  }

  private boolean isBesideSpeech(Words words, int first, int last, int limit) {
    if (last - first > 2 || containsOrgan(words, first, last)) {
      return false;
    }
    if (last == first + 1 && opensClause(words, first) && last + 1 < limit && words.isFollowedDirectly(last) && isPast(words, last + 1)) {
      return true;
    }
    boolean before = first > 0 && lexicon.verbs().of(words.folded(first - 1)).isPresent() && !words.isCapitalised(first - 1);
    return before || isBeforeSpeech(words, last, limit) || isFollowedByTitle(words, last, limit) || isIntroduced(words, last, limit);
  }

  /** "Yu Jun, has said", "Yu Jun later added". */
  private boolean isBeforeSpeech(Words words, int last, int limit) {
    int at = last + 1;
    String text = words.text();
    if (at >= limit || !words.isFollowedDirectly(last) && !text.startsWith(", ", words.end(last))) {
      return false;
    }
    while (at < limit && at < last + 3
        && (CommonWords.isAuxiliary(words.folded(at)) || words.folded(at).endsWith("ly") || ADVERBS.contains(words.folded(at)))) {
      at++;
    }
    return at < limit && !words.isCapitalised(at) && lexicon.verbs().of(words.folded(at)).isPresent();
  }

  /** "Abboud Qanbar is an Iraqi general", "Abu Ghadiya was the commander". */
  private boolean isIntroduced(Words words, int last, int limit) {
    int at = last + 1;
    boolean is = at + 2 < limit && words.isFollowedDirectly(last) && IS.contains(words.folded(at))
        && ARTICLES.contains(words.folded(at + 1));
    for (at = at + 2; is && at < limit && at < last + 3 + LONGEST; at++) {
      Optional<TitlePhrase> title = titles.at(words, at, limit);
      if (title.isPresent()) {
        return title.get().isHead() && !title.get().isPlural();
      }
    }
    return false;
  }

  /** "On 3 October 2022, Elon Musk floated", where nothing but the verb tells. */
  private boolean opensClause(Words words, int first) {
    return first > 0 && words.text().startsWith(", ", words.end(first - 1));
  }

  private static boolean isPast(Words words, int word) {
    return words.folded(word).endsWith("ed") && !words.isCapitalised(word);
  }

  private boolean containsOrgan(Words words, int first, int last) {
    return IntStream.rangeClosed(first, last).anyMatch(w ->
        lexicon.titles().of(words.folded(w)).map(t -> t.is(Titles.Kind.ORGAN)).orElse(false));
  }

  /** "Badr Albusaidi, the Omani foreign minister," or "Jane Roe, a spokeswoman". */
  private boolean isFollowedByTitle(Words words, int last, int limit) {
    int next = last + 1;
    if (next + 1 >= limit || !words.text().startsWith(", ", words.end(last))) {
      return false;
    }
    boolean who = words.folded(next).equals("who");
    int at = (who || ARTICLES.contains(words.folded(next))) ? next + 1 : next;
    if (who) {
      return true;
    }
    Optional<TitlePhrase> title = titles.at(words, at, limit);
    return title.isPresent() && title.get().isHead() && !title.get().isPlural();
  }

  /** A surname, or one name, alone at {@code word}. */
  Optional<PersonDraft> surname(Words words, int word, int limit, Optional<TitlePhrase> title) {
    if (!words.isCapitalised(word) && matches.at(word).isEmpty()) {
      return Optional.empty();
    }
    Optional<Names.Match> match = matches.at(word, limit);
    match = match.isPresent() && people(match.get()).isEmpty() ? Optional.empty() : match;
    boolean titled = title.isPresent() && title.get().isHead() && !title.get().isPlural() || isSpeakerAlone(words, word, limit);
    if (match.isEmpty()) {
      boolean name = words.isCapitalised(word) && canBePart(words, word) && !isInitial(words, word)
          && matches.at(word).isEmpty() && runEnd(words, word, limit) == word;
      return name ? Optional.of(new PersonDraft(word, word, List.of(), true, titled, title)) : Optional.empty();
    }
    boolean alone = isWhole(words, word, match.get().last(), limit) && !isAfterStrangeName(words, word);
    return alone ? Optional.of(new PersonDraft(word, match.get().last(), people(match.get()), true, titled, title)) : Optional.empty();
  }

  /** "says Manal, as she empties her bag": one name, and nothing but the verb tells. */
  private boolean isSpeakerAlone(Words words, int word, int limit) {
    boolean said = word > 0 && SAYS.contains(words.folded(word - 1)) && words.isFollowedDirectly(word - 1);
    boolean ends = word + 1 >= limit || !words.isFollowedDirectly(word);
    return said && ends || lexicon.firstNames().contains(words.folded(word)) && (said || isSaying(words, word, limit));
  }

  private static boolean isSaying(Words words, int word, int limit) {
    return word + 1 < limit && words.isFollowedDirectly(word) && SAYS.contains(words.folded(word + 1));
  }

  /** Whether the surname ends with {@code last}; "Erdoğan Ukraine" is two names, "Bush Street" is none. */
  private boolean isWhole(Words words, int word, int last, int limit) {
    return runEnd(words, word, limit) <= last
        || matches.at(last + 1).map(m -> m.names().stream().noneMatch(Name::isPerson)).orElse(false);
  }

  /** "Zbigniew Lavrov" is not the Lavrov of the tables; "Yesterday Lavrov" may be. */
  private boolean isAfterStrangeName(Words words, int word) {
    int before = word - 1;
    return before >= 0 && TitleReader.isJoined(words, before) && words.isCapitalised(before) && canBePart(words, before)
        && !words.folded(before).endsWith("ing") && !words.folded(before).endsWith("ly")
        && matches.at(before).isEmpty();
  }
}
