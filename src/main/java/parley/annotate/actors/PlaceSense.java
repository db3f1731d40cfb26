package parley.annotate.actors;

import module java.base;
import parley.annotate.actors.things.NameMatches;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.WordSet;
import parley.text.Words;

/** Tells where the name of a country, people, capital or seat stands for the state and where it is a mere place. */
final class PlaceSense {
  private static final int LONGEST_TITLE = 5;
  private static final WordSet DEALINGS = WordSet.of(
      "between", "with", "by", "against", "that", "both", "for", "but", "than", "if", "whether", "because", "while", "as",
      "urged", "accused", "told", "asked", "blamed", "condemned", "warned", "pressed", "pressured", "thanked", "criticized",
      "criticised", "urging", "accusing", "accuses", "urges", "persuade", "let", "allow", "force", "forced", "said", "says");
  private static final WordSet HALLS = WordSet.of("in", "at", "to", "from", "near", "outside", "inside", "around", "into");
  private final Lexicon lexicon;
  private final NameMatches matches;

  PlaceSense(Lexicon lexicon, NameMatches matches) {
    this.lexicon = lexicon;
    this.matches = matches;
  }

  /** The country that {@code match} stands for as an actor, within the sentence that ends before {@code limit}. */
  Optional<Name> actor(Words words, Names.Match match, int limit) {
    for (Name.Form form : Name.Form.values()) {
      Optional<Name> country = country(match, form);
      if (country.isPresent() && acts(words, match, form, limit)) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The one country that {@code match} names in {@code form}. */
  private static Optional<Name> country(Names.Match match, Name.Form form) {
    Optional<Name> found = Optional.empty();
    for (Name name : match.names()) {
      if (name.kind() == Name.Kind.COUNTRY && name.form() == form) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(name);
      }
    }
    return found;
  }

  private boolean acts(Words words, Names.Match match, Name.Form form, int limit) {
    return switch (form) {
      case FULL, ALIAS -> !isOtherName(words, match, limit)
          && (!isAcronym(words, match) || !isBeforeNoun(words, match.last() + 1, limit) || isBeforeOffice(words, match.last() + 1, limit));
      case ADJECTIVE -> isBeforeOffice(words, match.last() + 1, limit) || isBeforeSecondAdjective(words, match.last() + 1, limit);
      case PEOPLE -> match.first() > 0 && words.folded(match.first() - 1).equals("the")
          && (words.folded(match.last()).endsWith("s") || !isBeforeNoun(words, match.last() + 1, limit));
      case CAPITAL -> capitalActs(words, match, limit);
      case SEAT -> !HALLS.contains(beforeArticle(words, match.first())) || isBeforeOffice(words, match.last() + 1, limit);
      case SURNAME, CODE -> false;
    };
  }

  // "U.S. airstrikes" are named as "American airstrikes" are
  private static boolean isAcronym(Words words, Names.Match match) {
    return match.first() == match.last() && words.isInCapitals(match.first());
  }

  // "the Jordan River", "Georgia Tech" name something else than the state
  private boolean isOtherName(Words words, Names.Match match, int limit) {
    int next = match.last() + 1;
    if (next >= limit || !TitleReader.isJoined(words, match.last())) {
      return false;
    }
    // "Russia-1" is a channel
    return Character.isDigit(words.folded(next).charAt(0)) && words.start(next) == words.end(match.last()) + 1
        && words.text().charAt(words.end(match.last())) == '-'
        || Set.of("river", "street", "avenue", "sea", "bay", "post", "times").contains(words.folded(next)) && words.isCapitalised(next);
  }

  /** "Turkish Foreign Minister", "Ukrainian peace delegation", "Russian side". */
  boolean isBeforeOffice(Words words, int word, int limit) {
    int at = word;
    while (at < limit && at < word + LONGEST_TITLE && TitleReader.isJoined(words, at - 1)) {
      var hit = lexicon.titles().longestAt(words, at);
      if (hit.isEmpty()) {
        return false;
      }
      Title title = hit.get().value();
      if (title.is(Kind.MODIFIER) && isBeforeNoun(words, hit.get().last() + 1, limit)
          && lexicon.titles().longestAt(words, hit.get().last() + 1).isEmpty()) {
        // "Russian military action" is no office
        return false;
      }
      if (title.is(Kind.OFFICE) || title.is(Kind.ROLE) || title.is(Kind.ORGAN) || title.is(Kind.RANK)) {
        return true;
      }
      at = hit.get().last() + 1;
    }
    return false;
  }

  /** "Ukrainian and Russian delegations". */
  private boolean isBeforeSecondAdjective(Words words, int word, int limit) {
    if (word + 1 >= limit || !words.folded(word).equals("and") || !words.isFollowedDirectly(word - 1)) {
      return false;
    }
    return matches.at(word + 1).filter(m -> !m.of(Name.Form.ADJECTIVE).isEmpty())
        .map(m -> isBeforeOffice(words, m.last() + 1, limit)).orElse(false);
  }

  private boolean isBeforeNoun(Words words, int word, int limit) {
    return word < limit && words.isFollowedDirectly(word - 1) && !words.isPossessive(word)
        && !words.isCapitalised(word) && !CommonWords.contains(words.folded(word)) && lexicon.verbs().of(words.folded(word)).isEmpty()
        && !words.folded(word).endsWith("ed");
  }

  private boolean capitalActs(Words words, Names.Match match, int limit) {
    String before = beforeArticle(words, match.first());
    int next = match.last() + 1;
    if (CommonWords.isPlacePreposition(before) || isWithinAddress(words, match)) {
      return false;
    }
    if (next < limit && words.isPossessive(next)) {
      return true;
    }
    boolean direct = match.first() > 0 && words.isFollowedDirectly(match.first() - 1);
    if (direct && DEALINGS.contains(before) || isSubject(words, match.last(), limit)) {
      return true;
    }
    if (direct && before.equals("and") && match.first() > 2) {
      return DEALINGS.contains(words.folded(match.first() - 3));
    }
    // "Beijing and Moscow have agreed"
    return next + 1 < limit && words.folded(next).equals("and") && words.isCapitalised(next + 1) && isSubject(words, next + 1, limit);
  }

  private boolean isSubject(Words words, int last, int limit) {
    int next = last + 1;
    if (next >= limit || !words.isFollowedDirectly(last)) {
      return false;
    }
    boolean withObject = words.folded(next).endsWith("s") && !words.isPossessive(next) && next + 1 < limit
        && Set.of("its", "the", "a", "an", "that", "his", "no", "it").contains(words.folded(next + 1));
    return isVerb(words, next) || withObject && lexicon.titles().of(words.folded(next)).isEmpty();
  }

  private boolean isVerb(Words words, int word) {
    String folded = words.folded(word);
    return CommonWords.isAuxiliary(folded)
        || lexicon.verbs().of(folded).isPresent() && lexicon.titles().of(folded).isEmpty()
        || folded.endsWith("ed") && !words.isCapitalised(word);
  }

  /** "Kyiv, Ukraine" or "Paris (France)". */
  private boolean isWithinAddress(Words words, Names.Match match) {
    int next = match.last() + 1;
    if (next >= words.size() || !words.text().startsWith(", ", words.end(match.last()))) {
      return false;
    }
    return matches.at(next).map(m -> m.names().stream()
        .anyMatch(n -> n.kind() == Name.Kind.COUNTRY && (n.form() == Name.Form.FULL || n.form() == Name.Form.ALIAS))).orElse(false);
  }

  private static String beforeArticle(Words words, int word) {
    int before = word - 1;
    if (before >= 0 && words.folded(before).equals("the")) {
      before--;
    }
    return before >= 0 ? words.folded(before) : "";
  }
}
