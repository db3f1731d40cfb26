package parley.annotate.actors;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.things.BodyCast;
import parley.annotate.actors.things.HeadReader;
import parley.annotate.actors.things.NameMatches;
import parley.annotate.actors.things.NamedThing;
import parley.annotate.actors.things.PlaceReader;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.text.WordSet;
import parley.text.Words;

/** One walk over a sentence that collects its countries, bodies and groups, and the drafts of its people. */
final class SentenceScan {
  /**
   * A title that is parted from any name: "the Foreign Secretary", "John Kerry, the secretary of state".
   *
   * @param draft the index of the person that it stands in apposition to; {@link #ALONE} where there is none
   */
  record Description(TitlePhrase title, int draft) {
    static final int ALONE = -1;

    boolean isApposed() {
      return draft != ALONE;
    }
  }

  private static final WordSet ARTICLES = WordSet.of("a", "an", "the");
  private static final WordSet ARTICLED = WordSet.of("of", "for", "to");
  private final Lexicon lexicon;
  private final Words words;
  private final NameMatches matches;
  private final PersonReader people;
  private final PlaceSense places;
  private final TitleReader titles;
  private final HeadReader heads;
  private final PlaceReader scenes;
  private final BodyCast bodies;
  private final List<ActorMention> mentions;
  private final List<PersonDraft> drafts;
  private final List<Description> described = new ArrayList<>();
  private Optional<TitlePhrase> title = Optional.empty();
  private Optional<String> country = Optional.empty();
  private int countryLast = -1;

  SentenceScan(Lexicon lexicon, Words words, List<ActorMention> mentions, List<PersonDraft> drafts) {
    this.lexicon = lexicon;
    this.words = words;
    this.mentions = mentions;
    this.drafts = drafts;
    this.matches = new NameMatches(lexicon.names(), words);
    this.people = new PersonReader(lexicon, matches);
    this.places = new PlaceSense(lexicon, matches);
    this.titles = new TitleReader(lexicon.titles());
    this.heads = new HeadReader(lexicon, words, matches);
    this.scenes = new PlaceReader(lexicon, words);
    this.bodies = new BodyCast(lexicon, words, matches);
  }

  /** The titles that stand for somebody without a name directly beside them. */
  List<Description> described() {
    return described;
  }

  void scan(int first, int limit) {
    title = Optional.empty();
    country = Optional.empty();
    countryLast = -1;
    int at = first;
    while (at < limit) {
      at = step(at, limit);
    }
  }

  private int step(int at, int limit) {
    Optional<Names.Match> match = matches.at(at, limit);
    if (match.isEmpty() && isPlain(at)) {
      bridge(at, limit);
      return at + 1;
    }
    Optional<TitlePhrase> before = title.isPresent() && title.get().last() == at - 1 && isNear(at) ? title : Optional.empty();
    Optional<NamedThing> longer = longer(at, limit, match);
    if (longer.isPresent()) {
      return named(bodies.meet(longer.get()));
    }
    Optional<PersonDraft> person = people.fullName(words, at, limit, before);
    if (person.isPresent()) {
      return add(person.get());
    }
    Optional<TitlePhrase> read = titles.at(words, at, limit);
    boolean single = read.isPresent() && !read.get().isHead() && read.get().last() == at && match.isEmpty();
    Optional<NamedThing> back = single ? bodies.alone(at) : Optional.empty();
    if (back.isPresent()) {
      return named(back.get());
    }
    boolean thing = match.isPresent() && thing(match.get()).isPresent();
    if (thing && (read.isEmpty() || match.get().last() >= read.get().last())) {
      return thing(match.get(), limit);
    }
    if (read.isPresent() && !(match.isPresent() && match.get().last() > at)) {
      return title(read.get(), at);
    }
    Optional<TitlePhrase> directly = before.isPresent() && TitleReader.isJoined(words, at - 1) ? before : Optional.empty();
    Optional<NamedThing> alone = directly.isPresent() || match.isPresent() && !isScene(at, match.get()) ? Optional.empty() : alone(at, limit);
    if (alone.isPresent()) {
      return named(alone.get());
    }
    Optional<PersonDraft> surname = people.surname(words, at, limit, directly);
    if (surname.isPresent()) {
      return add(surname.get());
    }
    bridge(at, limit);
    return at + 1;
  }

  /** A body that was named before, or else a place. */
  private Optional<NamedThing> alone(int at, int limit) {
    Optional<NamedThing> body = bodies.alone(at);
    return body.isPresent() ? body : scenes.at(at, limit);
  }

  /** "in Bali" is no person of that surname. */
  private boolean isScene(int at, Names.Match match) {
    return at > 0 && CommonWords.isPlacePreposition(words.folded(at - 1))
        && match.names().stream().allMatch(name -> name.isPerson() && name.form() == Name.Form.SURNAME);
  }

  /** Most words are in lower case, and begin no name and no title. */
  private boolean isPlain(int at) {
    return !words.isCapitalised(at) && !scenes.isArticle(at) && !Character.isDigit(words.folded(at).charAt(0)) && lexicon.titles().longestAt(words, at).isEmpty()
        && lexicon.heads().first().longestAt(words, at).isEmpty() && lexicon.heads().last().longestAt(words, at).isEmpty();
  }

  /** A body, group or place of more words than what the tables of names have at {@code at}. */
  private Optional<NamedThing> longer(int at, int limit, Optional<Names.Match> match) {
    int known = match.isPresent() ? match.get().last() : at;
    Optional<NamedThing> place = scenes.at(at, limit);
    if (place.isPresent() && place.get().last() <= known) {
      place = Optional.empty();
    }
    Optional<NamedThing> headed = heads.at(at, limit, match);
    boolean more = headed.isPresent() && (headed.get().last() > known || headed.get().first() > at || headed.get().last() == at && match.isEmpty());
    if (more && (place.isEmpty() || headed.get().last() > place.get().last())) {
      return headed;
    }
    return place.isPresent() || !words.isCapitalised(at) || match.isPresent() && known > at ? place : bodies.abbreviated(at, limit);
  }

  private int named(NamedThing found) {
    mentions.add(new ActorMention(words.span(found.first(), found.last()), found.actor()));
    country = found.actor().country();
    countryLast = found.last();
    reach(found.first(), found.last());
    return found.last() + 1;
  }

  /** Whether only a space or a comma stands before {@code word}. */
  private boolean isNear(int word) {
    String text = words.text();
    int gap = words.end(word - 1);
    return TitleReader.isJoined(words, word - 1) || text.startsWith(", ", gap) && words.start(word) == gap + 2;
  }

  /** "commander of" reaches on to the Central Command that stands from {@code first} to {@code last}. */
  private void reach(int first, int last) {
    if (title.isEmpty() || title.get().last() != first - 1) {
      title = Optional.empty();
      return;
    }
    TitlePhrase reaching = title.get().through(last).of(country);
    title = Optional.of(reaching);
    if (!described.isEmpty() && described.getLast().title().first() == reaching.first()) {
      described.set(described.size() - 1, new Description(described.getLast().title().of(country), described.getLast().draft()));
    }
  }

  private int add(PersonDraft person) {
    drafts.add(person);
    person.title().ifPresent(borne -> bear(borne, TitleReader.isJoined(words, person.first() - 1)));
    title = Optional.empty();
    return person.last() + 1;
  }

  private int title(TitlePhrase read, int at) {
    TitlePhrase found = read;
    boolean possessive = at > 0 && words.isPossessive(at - 1);
    // "of India, Prime Minister Kishida" is no minister of India
    boolean owned = possessive ? countryLast == at - 2 : countryLast == at - 1 && at > 0 && TitleReader.isJoined(words, at - 1);
    if (owned) {
      found = found.of(country);
    }
    TitlePhrase fresh = found;
    boolean definite = possessive || owned || at > 0 && words.folded(at - 1).equals("the");
    if (definite && title.filter(t -> t.last() == at - 1).isEmpty() && fresh.isHead() && !fresh.isPlural()) {
      described.add(new Description(fresh, Description.ALONE));
    }
    title = Optional.of(title.filter(t -> t.last() == at - 1).map(t -> t.and(fresh)).orElse(fresh));
    attach(title.get());
    return read.last() + 1;
  }

  /** "Mykhailo Podolyak, a negotiator for Ukraine": a title behind the name belongs to it as well. */
  private void attach(TitlePhrase read) {
    if (drafts.isEmpty() || read.first() - drafts.getLast().last() > 5) {
      return;
    }
    PersonDraft person = drafts.getLast();
    String between = words.text().substring(words.end(person.last()), words.start(read.first()));
    boolean apposed = between.startsWith(", ") && between.indexOf(',', 1) < 0;
    int article = person.last() + 1;
    boolean opened = apposed && (article == read.first() || ARTICLES.contains(words.folded(article))
        || countryLast >= article);
    if (opened && read.isHead() && !read.isPlural()) {
      drafts.set(drafts.size() - 1, person.with(read));
      if (described.isEmpty() || described.getLast().title().first() != read.first()) {
        described.add(new Description(read, Description.ALONE));
      }
      bear(read, false);
    }
  }

  /** A title beside a name describes nobody else, and is a part of the mention where nothing parts them. */
  private void bear(TitlePhrase borne, boolean directly) {
    if (described.isEmpty() || described.getLast().title().first() < borne.first() || described.getLast().title().last() > borne.last()) {
      return;
    }
    TitlePhrase phrase = described.removeLast().title();
    if (!directly) {
      described.add(new Description(phrase, drafts.size() - 1));
    }
  }

  /** "President of Belarus", "Chief of the General Staff", "negotiator and adviser": the title goes on. */
  private void bridge(int at, int limit) {
    if (title.isEmpty() || title.get().last() != at - 1 || at + 1 >= limit || !words.isFollowedDirectly(at - 1)) {
      return;
    }
    String folded = words.folded(at);
    boolean joins = folded.equals("of") || folded.equals("for") || folded.equals("to") || folded.equals("and");
    boolean article = folded.equals("the") && (!title.get().isHead() || ARTICLED.contains(words.folded(at - 1)) && goesOn(at + 1, limit));
    if (joins && goesOn(at + 1, limit) || article) {
      title = title.map(t -> t.through(at));
    }
  }

  private boolean goesOn(int at, int limit) {
    int next = words.folded(at).equals("the") && at + 1 < limit ? at + 1 : at;
    return titles.wordAt(words, next).isPresent() || matches.at(next).isPresent();
  }

  private int thing(Names.Match match, int limit) {
    Optional<Name> actor = actor(match, limit);
    Optional<NamedThing> found = actor.isPresent() ? Optional.of(new NamedThing(match.first(), match.last(), actor(actor.get())))
        : scenes.at(match.first(), limit);
    if (found.isPresent()) {
      mentions.add(new ActorMention(words.span(found.get().first(), found.get().last()), bodies.meet(found.get()).actor()));
    }
    country = thing(match).flatMap(Name::country);
    countryLast = match.last();
    reach(match.first(), match.last());
    return match.last() + 1;
  }

  private Optional<Name> actor(Names.Match match, int limit) {
    for (Name name : match.names()) {
      if (name.kind() == Name.Kind.BODY || name.kind() == Name.Kind.GROUP) {
        return Optional.of(name);
      }
    }
    return places.actor(words, match, limit);
  }

  /** The first of its names that is not that of a person. */
  private static Optional<Name> thing(Names.Match match) {
    for (Name name : match.names()) {
      if (!name.isPerson()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Actor actor(Name name) {
    return switch (name.kind()) {
      case PERSON -> new Actor(name.canonical(), Actor.Kind.PERSON, name.country());
      case COUNTRY -> new Actor(name.canonical(), Actor.Kind.COUNTRY, Optional.of(name.canonical()));
      case GROUP -> new Actor(name.canonical(), Actor.Kind.GROUP, name.country());
      case BODY, MEDIA -> new Actor(name.canonical(), Actor.Kind.BODY, name.country());
    };
  }
}
