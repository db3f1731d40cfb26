package parley.annotate.actors.things;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.actors.CommonWords;
import parley.annotate.actors.Lexicon;
import parley.annotate.actors.TitleReader;
import parley.knowledge.Heads;
import parley.knowledge.Heads.Head;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.text.WordSet;
import parley.text.Words;

/**
 * Reads bodies, groups and places that no table has by the word that makes them such: "Free Syrian
 * Army", "Ministry of Culture", "Diyala Province", "Iraqi security forces". Looks at a bounded number of
 * words, so that a text of capitals is read in linear time.
 */
public final class HeadReader {
  private static final int MOST_WORDS = 12;
  private static final int MOST_MODIFIERS = 3;
  private static final WordSet CONNECTORS = WordSet.of("of", "for", "on", "against");
  private static final WordSet SURNAMES = WordSet.of("hill", "hills", "bridge", "street", "church", "castle", "lake", "forest", "bank",
      "fort", "ridge", "guard", "wing", "court", "port", "coast", "plain", "falls", "creek", "road", "gate", "springs", "party", "force");
  private static final WordSet OWNERS = WordSet.of("people", "peoples", "women", "workers", "children", "farmers", "citizens");
  private final Lexicon lexicon;
  private final Words words;
  private final NameMatches matches;
  /** No word before this one begins a capitalised run with a head in it. */
  private int headless = -1;

  public HeadReader(Lexicon lexicon, Words words, NameMatches matches) {
    this.matches = matches;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The thing whose name begins at {@code word}, before {@code limit}; {@code match} is what the tables have there. */
  public Optional<NamedThing> at(int word, int limit, Optional<Names.Match> match) {
    if (!words.isCapitalised(word) && !isOrdinal(word)) {
      return headed(word, limit);
    }
    if (isOrdinal(word) && matches.at(word + 1).isPresent() || CommonWords.contains(words.folded(word)) || CommonWords.isCalendar(words.folded(word)) || isOffice(word)) {
      return Optional.empty();
    }
    Optional<NamedThing> found = headed(word, limit);
    if (found.isEmpty() && word >= headless) {
      found = run(word, limit);
    }
    return found.isEmpty() && match.isPresent() && isOwner(match.get()) ? commonHead(match.get(), limit) : found;
  }

  private Optional<NamedThing> headed(int word, int limit) {
    Optional<Phrases.Hit<Head>> hit = lexicon.heads().first().longestAt(words, word);
    return hit.isPresent() ? behind(hit.get(), limit) : Optional.empty();
  }

  /** "Mount Ararat" with its word, "the city of Homs" without. */
  private Optional<NamedThing> behind(Phrases.Hit<Head> hit, int limit) {
    int next = hit.last() + 1;
    int from = next < limit && words.folded(next).equals("the") && words.folded(next - 1).equals("of") ? next + 1 : next;
    int last = capitals(from, limit);
    if (last < from || matches.at(from).isPresent()
        || !words.isCapitalised(hit.first()) && !words.folded(hit.last()).equals("of")) {
      return Optional.empty();
    }
    int first = words.isCapitalised(hit.first()) ? hit.first() : from;
    return Optional.of(thing(first, last, hit.value().kind()));
  }

  /** The last of the capitalised words from {@code word} on that no other name or title claims. */
  private int capitals(int word, int limit) {
    int at = word;
    while (at < limit && at < word + 4 && (at == word || TitleReader.isJoined(words, at - 1)) && words.isCapitalised(at) && canBePart(at)) {
      at++;
    }
    return at - 1;
  }

  private Optional<NamedThing> run(int word, int limit) {
    int at = word;
    int last = -1;
    Optional<Head> head = Optional.empty();
    while (at < limit && at < word + MOST_WORDS && (at == word || TitleReader.isJoined(words, at - 1))) {
      Optional<Phrases.Hit<Head>> hit = words.isCapitalised(at) ? lexicon.heads().last().longestAt(words, at)
          .filter(found -> found.value().kind() != Heads.Kind.OTHER) : Optional.empty();
      if (hit.isPresent() && hit.get().last() < limit && words.isCapitalised(hit.get().last())) {
        head = Optional.of(hit.get().value());
        int end = withNumber(hit.get().last(), limit);
        int behind = head.get().kind() == Heads.Kind.PLACE ? end : complement(end, limit);
        // a word such as "Committee" needs something beside it
        last = hit.get().first() > word || behind > end ? behind : last;
        at = behind + 1;
      } else if (goesOn(at, word, limit)) {
        at++;
      } else {
        break;
      }
    }
    if (head.isEmpty()) {
      headless = at;
    }
    return last < 0 || isPerson(word, last, head.orElseThrow()) ? Optional.empty()
        : Optional.of(thing(word, last, head.orElseThrow().kind()));
  }

  /** "Benny Hill" is no hill, and "PayPal and Square" no square. */
  private boolean isPerson(int first, int last, Head head) {
    boolean joined = head.kind() == Heads.Kind.PLACE && last > first + 1 && words.folded(first + 1).equals("and");
    return joined || SURNAMES.contains(words.folded(last)) && last < first + 3 && lexicon.firstNames().contains(words.folded(first));
  }

  private boolean goesOn(int at, int word, int limit) {
    String folded = words.folded(at);
    if (words.isPossessive(at)) {
      return at > word && OWNERS.contains(words.folded(at - 1));
    }
    if (folded.equals("and")) {
      // "Truth and Reconciliation Commission", not "Russia and the Security Council"
      return at == word + 1 && at + 1 < limit && words.isCapitalised(at + 1) && matches.at(word).isEmpty();
    }
    return (words.isCapitalised(at) || isOrdinal(at)) && !CommonWords.contains(folded) && !CommonWords.isCalendar(folded) && !isStyle(at);
  }

  /** "of Foreign Affairs and Trade" behind the head that ends with {@code last}. */
  private int complement(int last, int limit) {
    int end = last;
    while (end + 2 < limit && CONNECTORS.contains(words.folded(end + 1)) && words.isFollowedDirectly(end)) {
      int from = words.folded(end + 2).equals("the") ? end + 3 : end + 2;
      int to = from < limit && words.isFollowedDirectly(from - 1) ? complementEnd(from, limit) : -1;
      if (to < from) {
        break;
      }
      end = to;
    }
    return end;
  }

  private int complementEnd(int from, int limit) {
    int end = from - 1;
    int at = from;
    while (at < limit && at < from + 6 && (at == from || TitleReader.isJoined(words, at - 1))) {
      boolean joins = words.folded(at).equals("and") && at > from && at + 1 < limit && words.isCapitalised(at + 1)
          && matches.at(at + 1).isEmpty() && matches.at(from).isEmpty()
          && lexicon.heads().last().longestAt(words, at + 1).isEmpty();
      if (words.isCapitalised(at) && !CommonWords.isCalendar(words.folded(at)) && !isOffice(at)) {
        end = at;
      } else if (!joins) {
        break;
      }
      at++;
    }
    return end;
  }

  /** "Task Force 50". */
  private int withNumber(int last, int limit) {
    boolean number = last + 1 < limit && words.isFollowedDirectly(last) && words.folded(last + 1).chars().allMatch(Character::isDigit)
        && words.folded(last + 1).length() < 4;
    return number ? last + 1 : last;
  }

  /** "Iraqi security forces", "Turkish parliament". */
  private Optional<NamedThing> commonHead(Names.Match country, int limit) {
    int at = country.last() + 1;
    int most = at + MOST_MODIFIERS;
    while (at < limit && at < most && words.isFollowedDirectly(at - 1)) {
      Optional<Phrases.Hit<Head>> hit = lexicon.heads().last().longestAt(words, at).filter(h -> h.value().common() && h.last() < limit);
      if (hit.isPresent()) {
        // "military action" is no body, but "forces left" speaks of one
        boolean plural = words.folded(hit.get().last()).endsWith("s");
        return !plural && isBeforeNoun(hit.get().last() + 1, limit) ? Optional.empty()
            : Optional.of(thing(country.first(), hit.get().last(), hit.get().value().kind()));
      }
      if (lexicon.titles().of(words.folded(at)).filter(title -> title.is(Kind.MODIFIER)).isEmpty()) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  private boolean isOwner(Names.Match match) {
    for (Name name : match.names()) {
      if (name.kind() == Name.Kind.COUNTRY && (name.form() == Name.Form.ADJECTIVE || words.isInCapitals(match.first()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeNoun(int word, int limit) {
    if (word >= limit || !words.isFollowedDirectly(word - 1) || words.isPossessive(word) || words.isCapitalised(word)) {
      return false;
    }
    String folded = words.folded(word);
    return !CommonWords.contains(folded) && !CommonWords.isAuxiliary(folded) && lexicon.verbs().of(folded).isEmpty()
        && !folded.endsWith("ed") && !folded.endsWith("ing") && !folded.endsWith("ly");
  }

  private boolean isOrdinal(int word) {
    String folded = words.folded(word);
    return folded.length() > 2 && Character.isDigit(folded.charAt(0))
        && (folded.endsWith("th") || folded.endsWith("st") || folded.endsWith("nd") || folded.endsWith("rd"));
  }

  /** Whether a title that a person bears stands here; "Security" and "Foreign" are none. */
  private boolean isOffice(int word) {
    return isBorne(lexicon.titles().of(words.folded(word)));
  }

  /** Within a name, "Fighter" is a word like others. */
  private boolean isStyle(int word) {
    Optional<Title> title = lexicon.titles().of(words.folded(word));
    return isBorne(title) && (title.get().is(Kind.OFFICE) || title.get().is(Kind.RANK) || title.get().is(Kind.HONORIFIC));
  }

  private static boolean isBorne(Optional<Title> title) {
    return title.isPresent() && title.get().isHead() && !title.get().is(Kind.MODIFIER) && !title.get().is(Kind.ORGAN);
  }

  private boolean canBePart(int word) {
    return !CommonWords.contains(words.folded(word)) && !CommonWords.isCalendar(words.folded(word)) && !isOffice(word);
  }

  private NamedThing thing(int first, int last, Heads.Kind kind) {
    Actor.Kind borne = switch (kind) {
      case BODY -> Actor.Kind.BODY;
      case GROUP -> Actor.Kind.GROUP;
      case PLACE, OTHER -> Actor.Kind.PLACE;
    };
    return new NamedThing(first, last, new Actor(name(first, last), borne, countryIn(first, last)));
  }

  /** The one country that the name holds. */
  private Optional<String> countryIn(int first, int last) {
    Set<String> countries = new LinkedHashSet<>();
    int word = first;
    while (word <= last) {
      Optional<Names.Match> match = matches.at(word);
      for (Name name : match.isPresent() ? match.get().names() : List.<Name>of()) {
        if (name.kind() == Name.Kind.COUNTRY && name.form() != Name.Form.CAPITAL) {
          countries.add(name.canonical());
          break;
        }
      }
      word = match.isPresent() ? match.get().last() + 1 : word + 1;
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /** As written, with single spaces and capitals, "U.S." as "US". */
  private String name(int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int word = first; word <= last; word++) {
      String written = words.written(word);
      boolean small = CommonWords.contains(words.folded(word)) || words.isPossessive(word);
      boolean dotted = written.length() < 6 && written.indexOf('.') > 0;
      String part = dotted ? written.replace(".", "") : written;
      name.append(small ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
      if (word < last) {
        name.append(gap(word));
      }
    }
    return name.toString();
  }

  private String gap(int word) {
    String gap = words.text().substring(words.end(word), words.start(word + 1));
    return gap.isBlank() && !gap.isEmpty() || gap.startsWith(".") ? " " : gap;
  }
}
