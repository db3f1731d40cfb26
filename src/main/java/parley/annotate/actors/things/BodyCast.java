package parley.annotate.actors.things;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.actors.CommonWords;
import parley.annotate.actors.Lexicon;
import parley.annotate.actors.TitleReader;
import parley.knowledge.Heads;

import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.text.Words;

/**
 * The bodies and groups of one document by the shorter forms that refer back to them: "the Ministry of
 * Culture" of the Iraqi one, "the Council", "SBAH" once it stood in brackets. A form that several share
 * refers to none.
 */
public final class BodyCast {
  private static final int LONGEST_ACRONYM = 8;
  private final Lexicon lexicon;
  private final Words words;
  private final NameMatches matches;
  private final Map<String, Set<Actor>> byForm = new HashMap<>();

  public BodyCast(Lexicon lexicon, Words words, NameMatches matches) {
    this.matches = matches;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Takes note of a body with the name that stands here, and gives it as the one that it is. */
  public NamedThing meet(NamedThing thing) {
    Actor.Kind kind = thing.actor().kind();
    if (kind != Actor.Kind.BODY && kind != Actor.Kind.GROUP) {
      head(thing, kind == Actor.Kind.PLACE).ifPresent(word -> note(words.folded(word), thing.actor()));
      return thing;
    }
    String written = words.folded(thing.first(), thing.last());
    Optional<Actor> before = thing.actor().country().isEmpty() ? called(written) : Optional.empty();
    Actor actor = before.orElse(thing.actor());
    note(written, actor);
    int bare = withoutCountry(thing.first());
    if (bare > thing.first() && bare < thing.last()) {
      note(words.folded(bare, thing.last()), actor);
    }
    head(thing, false).ifPresent(word -> note(words.folded(word), actor));
    acronymBehind(thing.last()).ifPresent(acronym -> note(words.folded(acronym), actor));
    return new NamedThing(thing.first(), thing.last(), actor);
  }

  /** The word of a name of several words that makes it what it is. */
  private Optional<Integer> head(NamedThing thing, boolean place) {
    if (thing.last() == thing.first()) {
      return Optional.empty();
    }
    return isHead(thing.last(), place) ? Optional.of(thing.last()) : isHead(thing.first(), place) ? Optional.of(thing.first()) : Optional.empty();
  }

  private boolean isHead(int word, boolean place) {
    Optional<Heads.Head> head = lexicon.heads().last().of(words.folded(word));
    return head.isPresent() && (head.get().kind() == Heads.Kind.PLACE) == place;
  }

  /** The one body that {@code folded} refers back to. */
  Optional<Actor> called(String folded) {
    Set<Actor> actors = byForm.getOrDefault(folded, Set.of());
    return actors.size() == 1 ? Optional.of(actors.iterator().next()) : Optional.empty();
  }

  /** "the Council", or an acronym, alone at {@code word}. */
  public Optional<NamedThing> alone(int word) {
    if (byForm.isEmpty()) {
      return Optional.empty();
    }
    if (!words.isCapitalised(word)) {
      return common(word);
    }
    boolean acronym = isAcronym(word);
    if (!acronym && !(word > 0 && words.folded(word - 1).equals("the") && words.isFollowedDirectly(word - 1))
        || !acronym && word + 1 < words.size() && TitleReader.isJoined(words, word) && words.isCapitalised(word + 1)) {
      return Optional.empty();
    }
    String folded = words.folded(word);
    return called(folded).map(actor -> new NamedThing(word, word, actor));
  }

  /** "the commission". */
  private Optional<NamedThing> common(int word) {
    boolean definite = word > 0 && words.folded(word - 1).equals("the") && words.isFollowedDirectly(word - 1);
    boolean alone = definite && lexicon.heads().last().of(words.folded(word)).filter(Heads.Head::back).isPresent()
        && (word + 1 >= words.size() || !words.isFollowedDirectly(word) || words.isPossessive(word + 1) || isFunction(word + 1));
    return alone ? called(words.folded(word)).map(actor -> new NamedThing(word, word, actor)) : Optional.empty();
  }

  // "the party leader", "the army of Chad" are somebody else
  private boolean isFunction(int word) {
    String folded = words.folded(word);
    return !folded.equals("of") && (CommonWords.contains(folded) || CommonWords.isAuxiliary(folded) || lexicon.verbs().of(folded).isPresent());
  }

  /** "Syria Recovery Trust Fund (SRTF)": capitalised words from {@code word} on whose initials stand in brackets. */
  public Optional<NamedThing> abbreviated(int word, int limit) {
    int last = word;
    while (last + 1 < limit && last - word < LONGEST_ACRONYM && TitleReader.isJoined(words, last)
        && (words.isCapitalised(last + 1) || CommonWords.contains(words.folded(last + 1)))) {
      last++;
    }
    int end = last;
    boolean fits = last > word && acronymBehind(last).filter(acronym -> initials(word, end).equals(words.folded(acronym))).isPresent();
    return fits ? Optional.of(new NamedThing(word, last, new Actor(words.span(word, last).of(words.text()), Actor.Kind.BODY, Optional.empty())))
        : Optional.empty();
  }

  private String initials(int first, int last) {
    return IntStream.rangeClosed(first, last).filter(words::isCapitalised).mapToObj(word -> words.folded(word).substring(0, 1))
        .collect(Collectors.joining());
  }

  private Optional<Integer> acronymBehind(int last) {
    boolean bracket = last + 1 < words.size() && words.text().startsWith(" (", words.end(last))
        && words.start(last + 1) == words.end(last) + 2 && words.text().startsWith(")", words.end(last + 1));
    return bracket && isAcronym(last + 1) ? Optional.of(last + 1) : Optional.empty();
  }

  private boolean isAcronym(int word) {
    int length = words.end(word) - words.start(word);
    return length > 1 && length <= LONGEST_ACRONYM && words.isInCapitals(word)
        && Character.isLetter(words.folded(word).charAt(0));
  }

  private int withoutCountry(int first) {
    Optional<Names.Match> match = matches.at(first)
        .filter(found -> found.names().stream().anyMatch(name -> name.kind() == Name.Kind.COUNTRY));
    return match.map(found -> found.last() + 1).orElse(first);
  }

  private void note(String form, Actor actor) {
    byForm.computeIfAbsent(form, _ -> new LinkedHashSet<>(2)).add(actor);
  }
}
