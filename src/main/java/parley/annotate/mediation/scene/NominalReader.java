package parley.annotate.mediation.scene;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Span;
import parley.text.Words;

/** Reads the noun phrases that the actors of a sentence stand in: title, country and name are one nominal. */
final class NominalReader {
  private static final int LONGEST = 9;
  private static final Set<String> LINKS = Set.of("of", "for", "the", "to", "'s", "then", "late", "former", "deputy", "on");
  private static final Set<String> NO_TITLE = Set.of("in", "at", "with", "by", "that", "which", "who", "whom", "whose", "between",
      "against", "from", "but", "or", "and", "as", "into", "while", "when", "where", "after", "before", "has", "had", "was", "were", "is");
  private static final String PAPAL = "papal";
  private static final String UNITED_STATES = "United States";
  private static final Set<String> REGIONS = Set.of("states", "countries", "nations", "republics", "troika", "powers", "continent");
  private final Lexicon lexicon;
  private final Words words;
  private final int from;
  private final int to;
  private final List<Nominal> found = new ArrayList<>();

  private NominalReader(Lexicon lexicon, Words words, int from, int to) {
    this.lexicon = lexicon;
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** The nominals of the sentence of words {@code from} to before {@code to}, in which {@code named} are named. */
  static List<Nominal> read(Lexicon lexicon, Words words, int from, int to, List<ActorMention> named) {
    return new NominalReader(lexicon, words, from, to).nominals(named);
  }

  private List<Nominal> nominals(List<ActorMention> named) {
    int next = 0;
    int word = from;
    while (word < to) {
      while (next < named.size() && named.get(next).span().end() <= words.start(word)) {
        next++;
      }
      int last = word;
      if (next < named.size() && named.get(next).span().contains(words.start(word))) {
        ActorMention mention = named.get(next);
        last = Math.min(words.from(mention.span().end() - 1), to - 1);
        add(new Nominal(word, last, mention, isAdjective(word, last)));
      } else {
        Optional<Nominal> adjective = adjective(word);
        adjective.ifPresent(this::add);
        last = adjective.map(nominal -> words.from(nominal.mention().span().end() - 1)).orElse(word);
      }
      word = last + 1;
    }
    return found;
  }

  private void add(Nominal nominal) {
    if (nominal.adjective() && nominal.last() + 1 < to && REGIONS.contains(words.folded(nominal.last() + 1))) {
      // "six American states" are not the United States
      return;
    }
    Nominal whole = withOffice(nominal);
    if (isPerson(nominal)) {
      whole = withTitle(whole);
      if (!found.isEmpty() && isTitled(found.getLast(), nominal)) {
        Nominal before = found.removeLast();
        whole = new Nominal(before.first(), whole.last(), whole.mention(), false).of(before.mention().actor().country());
      }
    } else if (!found.isEmpty() && isOrigin(found.getLast(), whole)) {
      whole = found.removeLast().until(whole.last());
    } else if (!found.isEmpty() && isApposed(found.getLast(), whole)) {
      whole = found.removeLast().until(whole.last()).of(whole.mention().actor().country());
    }
    found.add(whole);
  }

  /** "Chester Crocker, the American assistant secretary of state,": the office belongs to the person before it. */
  private boolean isApposed(Nominal person, Nominal office) {
    boolean official = office.last() > words.from(office.mention().span().end() - 1) || office.mention().actor().kind() == Actor.Kind.UNNAMED;
    int end = office.last() + 1;
    boolean closed = end >= to || Scene.hasMark(words, end - 1, end) || words.folded(end).equals("for");
    boolean opened = words.text().startsWith(", ", words.end(person.last())) && office.first() - person.last() <= LONGEST;
    return isPerson(person) && official && closed && opened && IntStream.range(person.last() + 1, office.first())
        .allMatch(word -> Set.of("the", "a", "an", "then", "former", "once").contains(words.folded(word)) || isTitleWord(word, false));
  }

  private static boolean isPerson(Nominal nominal) {
    return nominal.mention().actor().kind() == Actor.Kind.PERSON;
  }

  /** "Egyptian President Hosni Mubarak", "Gabon's Omar Bongo", "UN envoy Lakhdar Brahimi": whose person it is. */
  private boolean isTitled(Nominal before, Nominal person) {
    int first = words.from(before.mention().span().end() - 1) + 1;
    int end = person.first();
    if (isPerson(before) || end - first > LONGEST || Scene.hasMark(words, first - 1, end)) {
      return false;
    }
    boolean owned = first < end && words.isPossessive(first);
    if (first == end) {
      return before.adjective() || before.mention().actor().kind() == Actor.Kind.UNNAMED;
    }
    boolean anyNoun = owned || isAdjective(before.first(), first - 1);
    return IntStream.range(first, end).allMatch(at -> isTitleWord(at, anyNoun));
  }

  private boolean isTitleWord(int word, boolean anyNoun) {
    String folded = words.folded(word);
    if (NO_TITLE.contains(folded)) {
      return false;
    }
    boolean noun = anyNoun && !words.isCapitalised(word) && !folded.endsWith("ed");
    return LINKS.contains(folded) || noun || lexicon.titles().of(folded).isPresent();
  }

  /** "President Modibo Keïta of Mali". */
  private boolean isOrigin(Nominal person, Nominal country) {
    int between = country.first() - person.last() - 1;
    boolean of = between >= 1 && between <= 2 && words.folded(person.last() + 1).equals("of")
        && (between == 1 || words.folded(person.last() + 2).equals("the"));
    return of && isPerson(person) && !isPerson(country) && !Scene.hasMark(words, person.last(), country.first());
  }

  /** The person with the title words before the name. */
  private Nominal withTitle(Nominal person) {
    int floor = found.isEmpty() ? from : found.getLast().last() + 1;
    int first = person.first();
    while (first > floor && first > person.first() - LONGEST && !Scene.hasMark(words, first - 1, first) && isTitleWord(first - 1, false)
        && !Set.of("the", "to", "for", "on").contains(words.folded(first - 1))) {
      first--;
    }
    return new Nominal(words.folded(first).equals("of") ? first + 1 : first, person.last(), person.mention(), false);
  }

  /** "Kenya's president" is an unnamed official of Kenya; "the Swedish government" is Sweden, to the noun's end. */
  private Nominal withOffice(Nominal nominal) {
    int at = nominal.last() + 1;
    if (at < to && words.isPossessive(at)) {
      at++;
    }
    int last = -1;
    Optional<Title> head = Optional.empty();
    while (at < to && at <= nominal.last() + LONGEST && !Scene.hasMark(words, at - 1, at)) {
      Optional<Phrases.Hit<Title>> hit = lexicon.titles().longestAt(words, at).filter(h -> h.last() < to);
      if (hit.isEmpty()) {
        break;
      }
      at = hit.get().last() + 1;
      if (hit.get().value().isHuman() || hit.get().value().is(Kind.ORGAN)) {
        head = hit.map(Phrases.Hit::value);
        last = hit.get().last();
        if (words.folded(last).equals("secretary") && last + 2 < to && words.folded(last + 2).equals("state")) {
          last += 2;
          at = last + 1;
        }
      }
    }
    return head.isEmpty() ? nominal : official(nominal, last, head.get());
  }

  private Nominal official(Nominal nominal, int last, Title head) {
    Actor actor = nominal.mention().actor();
    if (isPerson(nominal) && !head.is(Kind.ORGAN)) {
      return nominal;
    }
    Nominal whole = new Nominal(nominal.first(), last, nominal.mention(), false);
    boolean one = actor.kind() == Actor.Kind.COUNTRY && !head.plural() && !head.is(Kind.ORGAN);
    Span span = words.span(nominal.first(), last);
    return one ? whole.as(new ActorMention(span, new Actor(span.of(words.text()), Actor.Kind.UNNAMED, actor.country()))) : whole;
  }

  private Optional<Nominal> adjective(int word) {
    if (!words.isCapitalised(word) && !words.folded(word).equals(PAPAL)) {
      return Optional.empty();
    }
    if (word + 1 < to && words.folded(word + 1).equals("administration") && isAmerican(word)) {
      return Optional.of(new Nominal(word, word, new ActorMention(words.span(word), new Actor(UNITED_STATES, Actor.Kind.COUNTRY, Optional.of(UNITED_STATES))), false));
    }
    return match(word).filter(match -> match.last() < to).flatMap(match -> adjective(match).map(name -> new Nominal(word, match.last(),
        new ActorMention(words.span(word, match.last()), new Actor(name.canonical(), Actor.Kind.COUNTRY, Optional.of(name.canonical()))), true)));
  }

  /** "the Clinton administration", whichever Clinton. */
  private boolean isAmerican(int word) {
    return lexicon.names().exactly(words.written(word)).stream()
        .anyMatch(name -> name.isPerson() && name.form() == Name.Form.SURNAME && name.country().equals(Optional.of(UNITED_STATES)));
  }

  private boolean isAdjective(int first, int last) {
    return match(first).filter(match -> match.last() == last).flatMap(NominalReader::adjective).isPresent();
  }

  /** What stands at {@code word}; "papal" is the one adjective that is written small. */
  private Optional<Names.Match> match(int word) {
    return words.folded(word).equals(PAPAL) ? Optional.of(new Names.Match(word, word, lexicon.names().exactly(PAPAL)))
        : lexicon.names().longestAt(words, word);
  }

  private static Optional<Name> adjective(Names.Match match) {
    boolean country = match.names().stream().anyMatch(name -> name.kind() == Name.Kind.COUNTRY
        && (name.form() == Name.Form.FULL || name.form() == Name.Form.ALIAS || name.form() == Name.Form.CAPITAL));
    return country ? Optional.empty() : match.names().stream().filter(name -> name.kind() == Name.Kind.COUNTRY)
        .filter(name -> name.form() == Name.Form.ADJECTIVE || name.form() == Name.Form.PEOPLE).findFirst();
  }
}
