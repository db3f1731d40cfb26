package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.CommonWords;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Span;
import parley.text.Words;

/** Reads who a subject is: a mention, an organ of a state, a medium, or somebody without a name. */
final class SpeakerReader {
  private static final int REACH = 60;
  private static final int MOST_WORDS = 14;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what", "whom");
  private static final List<String> PEOPLES = List.of("ians", "eans", "aqis", "audis", "akis", "elis", "anis");
  private final Lexicon lexicon;
  private final Words words;
  private final Mentions mentions;
  private final Roles roles;
  private final Papers papers;
  private final NamedSubject subject;

  SpeakerReader(Lexicon lexicon, Words words, Mentions mentions, Roles roles, Papers papers) {
    this.papers = papers;
    this.subject = new NamedSubject(lexicon.titles(), words, mentions);
    this.lexicon = lexicon;
    this.words = words;
    this.mentions = mentions;
    this.roles = roles;
  }

  /** Whom the tokens of {@code range} name; empty for pronouns and for things that do not speak. */
  Optional<ActorMention> speaker(SentenceFrame frame, Range range) {
    Range whole = first(frame, withoutOpening(frame, range));
    Optional<ActorMention> named = subject.named(frame, whole, head(frame, whole));
    if (named.isPresent()) {
      return named;
    }
    Range head = head(frame, whole);
    Optional<ActorMention> issuer = issuer(frame, whole, head);
    if (issuer.isPresent()) {
      return issuer;
    }
    Span span = frame.span(whole.first(), whole.last());
    List<ActorMention> inside = mentions.inside(frame.span(head.first(), head.last()));
    Optional<ActorMention> last = inside.isEmpty() ? Optional.empty() : Optional.of(inside.getLast());
    int headEnd = frame.at(head.last()).span().end();
    if (last.isPresent() && isCompatriot(frame, head, last.get())) {
      return Optional.of(compatriot(span, last.get().actor().country()));
    }
    if (last.isPresent() && last.get().span().end() == headEnd) {
      return last;
    }
    if (last.isPresent() && last.get().actor().kind() == Actor.Kind.PERSON && !isPossessiveAfter(last.get())) {
      return last;
    }
    return medium(frame, head).or(() -> described(frame, whole, head, span)).or(() -> stranger(frame, head))
        .or(() -> medium(frame, whole)).or(() -> subject.namedAtEnd(frame, whole)).or(() -> unnamed(frame, whole, span));
  }

  /** Whoever is described; a "who" that leads back to nobody and half a sentence describe nobody. */
  private Optional<ActorMention> unnamed(SentenceFrame frame, Range whole, Span span) {
    boolean describes = whole.last() - whole.first() < MOST_WORDS && !RELATIVE.contains(frame.word(whole.last()));
    return describes ? Optional.of(new ActorMention(span, new Actor(name(span), Actor.Kind.UNNAMED, Optional.empty()))) : Optional.empty();
  }

  static boolean isPerson(ActorMention mention) {
    return mention.actor().kind() == Actor.Kind.PERSON;
  }

  /** "The Norwegian said": one person, while "the Norwegians" and "the French" are the country. */
  private boolean isCompatriot(SentenceFrame frame, Range head, ActorMention mention) {
    String word = frame.word(head.last());
    return head.last() == head.first() + 1 && Set.of("the", "a").contains(frame.word(head.first()))
        && mention.actor().kind() == Actor.Kind.COUNTRY && mention.span().end() == frame.at(head.last()).span().end()
        && (word.endsWith("an") || word.endsWith("i")) && lexicon.names().longestAt(words, frame.wordIndex(head.last()))
            .filter(match -> !match.of(Name.Form.ADJECTIVE).isEmpty()).isPresent();
  }

  private ActorMention compatriot(Span span, Optional<String> country) {
    Optional<Actor> known = mentions.lastPerson(span.start(), REACH, actor -> actor.country().equals(country)).map(ActorMention::actor);
    return new ActorMention(span, known.orElseGet(() -> new Actor(name(span), Actor.Kind.UNNAMED, country)));
  }

  private Optional<ActorMention> issuer(SentenceFrame frame, Range whole, Range head) {
    return papers.issuer(frame, whole, head).flatMap(range -> speaker(frame, range))
        .filter(mention -> mention.actor().kind() != Actor.Kind.UNNAMED).or(() -> papers.earlier(frame, head));
  }

  /** "Merkel and Hollande said": a statement has one speaker, the first. */
  private Range first(SentenceFrame frame, Range whole) {
    int and = whole.first() + 1;
    while (and < whole.last() && !frame.word(and).equals("and") && (frame.word(and).equals("of") || !Grammar.isPreposition(frame.word(and)))) {
      and++;
    }
    if (and >= whole.last() || !frame.word(and).equals("and")) {
      return whole;
    }
    int end = frame.at(whole.last()).span().end();
    int before = frame.at(and - 1).span().end();
    List<ActorMention> inside = mentions.inside(frame.span(whole.first(), whole.last()));
    boolean two = !inside.isEmpty() && inside.getLast().span().end() == end && inside.stream().anyMatch(mention -> mention.span().end() == before);
    return two ? new Range(whole.first(), and - 1) : whole;
  }

  /** Whether the noun of the range is one for somebody who speaks. */
  boolean isHuman(SentenceFrame frame, Range range) {
    Range head = head(frame, range);
    if (Set.of("his", "her", "its", "their").contains(frame.word(head.last()))) {
      return true;
    }
    String noun = frame.word(head.last());
    return lexicon.titles().of(noun).isPresent() || Grammar.isPronoun(noun) || Grammar.countsPeople(noun);
  }

  /** The noun that counts in the range. */
  String noun(SentenceFrame frame, Range range) {
    return frame.word(head(frame, range).last());
  }

  /** "On 3 March Putin": the preposition and its date are not the speaker's. */
  private Range withoutOpening(SentenceFrame frame, Range range) {
    if (!Grammar.isPreposition(frame.word(range.first()))) {
      return range;
    }
    List<ActorMention> inside = mentions.inside(frame.span(range.first(), range.last()));
    int first = range.first();
    if (inside.isEmpty()) {
      // "Following the meeting the foreign secretary said"
      int last = range.last();
      while (last > first && !frame.word(last).equals("the")) {
        last--;
      }
      return last > first + 1 && isHuman(frame, new Range(last, range.last())) ? new Range(last, range.last()) : range;
    }
    int start = inside.getLast().span().start();
    while (first < range.last() && frame.at(first).span().start() < start) {
      first++;
    }
    return new Range(first, range.last());
  }

  /** The words before the first preposition, which hold the noun that counts. */
  private static Range head(SentenceFrame frame, Range range) {
    for (int i = range.first() + 1; i <= range.last(); i++) {
      String word = frame.word(i);
      if (Grammar.isPreposition(word) && !word.equals("like") || Grammar.isPronoun(word)) {
        return new Range(range.first(), i - 1);
      }
    }
    return range;
  }

  private boolean isPossessiveAfter(ActorMention mention) {
    int next = words.from(mention.span().end());
    return next < words.size() && words.isPossessive(next);
  }

  private Optional<ActorMention> medium(SentenceFrame frame, Range head) {
    for (int i = head.first(); i <= head.last(); i++) {
      Optional<Names.Match> match = lexicon.names().longestAt(words, frame.wordIndex(i));
      if (match.isPresent() && match.get().last() <= frame.wordIndex(head.last())) {
        Optional<Name> name = match.get().names().stream().filter(n -> n.kind() == Name.Kind.MEDIA).findFirst();
        if (name.isPresent()) {
          Actor actor = new Actor(name.get().canonical(), Actor.Kind.BODY, Optional.empty());
          return Optional.of(new ActorMention(words.span(match.get().first(), match.get().last()), actor));
        }
      }
    }
    return Optional.empty();
  }

  /** "the minister", "U.S. officials", "the Ukrainian president's office". */
  private Optional<ActorMention> described(SentenceFrame frame, Range whole, Range head, Span span) {
    Optional<Title> noun = lexicon.titles().of(frame.word(head.last()));
    if (noun.isEmpty() || !(noun.get().isHuman() || noun.get().is(Kind.ORGAN))) {
      return Optional.empty();
    }
    Optional<String> country = country(frame, whole);
    Title title = noun.get();
    Span written = withoutDay(frame, whole);
    if (title.is(Kind.ORGAN) && !title.isHuman()) {
      return Optional.of(new ActorMention(written, organ(country, frame, whole, written)));
    }
    int at = span.start();
    boolean owned = !title.plural() && head.last() > whole.first() + 1 && frame.word(head.last() - 1).equals("'s");
    if (owned && country.isPresent()) {
      // "UNITA's leader": who holds the office, but not "Garang's spokesman"
      Optional<ActorMention> holder = mentions.lastPerson(at, REACH, actor -> actor.country().equals(country)
          && roles.held(actor, List.of(title.word())));
      if (holder.isPresent() && mentions.inside(frame.span(whole.first(), head.last())).stream().noneMatch(SpeakerReader::isPerson)) {
        return Optional.of(new ActorMention(written, holder.get().actor()));
      }
    }
    if (!title.plural() && frame.word(whole.first()).equals("the") || frame.word(whole.first()).matches("his|her|its|their")) {
      Optional<ActorMention> person = mentions.lastPerson(at, REACH, actor -> roles.is(actor, title.word())
          && (country.isEmpty() || actor.country().isEmpty() || actor.country().equals(country)))
          .or(() -> country.flatMap(of -> mentions.lastPerson(at, REACH, actor -> actor.country().equals(country)
              && roles.held(actor, Words.folded(name(written))))));
      if (person.isPresent()) {
        return Optional.of(new ActorMention(written, person.get().actor()));
      }
    }
    return Optional.of(new ActorMention(written, new Actor(name(written), Actor.Kind.UNNAMED, country)));
  }

  /** "a senior diplomat on Thursday" without the day. */
  private static Span withoutDay(SentenceFrame frame, Range whole) {
    boolean day = Grammar.isWeekday(frame.word(whole.last())) && whole.last() - whole.first() > 1;
    return frame.span(whole.first(), !day ? whole.last() : frame.word(whole.last() - 1).equals("on") ? whole.last() - 2 : whole.last() - 1);
  }

  private Actor organ(Optional<String> country, SentenceFrame frame, Range whole, Span written) {
    Optional<Actor> body = mentions.inside(frame.span(whole.first(), whole.last())).stream().map(ActorMention::actor)
        .filter(actor -> actor.kind() == Actor.Kind.BODY || actor.kind() == Actor.Kind.GROUP).findFirst();
    if (country.isPresent()) {
      return new Actor(country.get(), Actor.Kind.COUNTRY, country);
    }
    return body.orElseGet(() -> new Actor(name(written), isNamed(written) ? Actor.Kind.BODY : Actor.Kind.UNNAMED, Optional.empty()));
  }

  private boolean isNamed(Span written) {
    int last = words.from(written.end() - 1);
    return last < words.size() && words.isCapitalised(last);
  }

  private Optional<String> country(SentenceFrame frame, Range whole) {
    for (int i = whole.first(); i <= whole.last(); i++) {
      Optional<String> country = lexicon.names().longestAt(words, frame.wordIndex(i)).flatMap(match -> match.names().stream()
          .filter(name -> name.kind() == Name.Kind.COUNTRY || name.isPerson() && name.form() != Name.Form.SURNAME)
          .findFirst().flatMap(Name::country));
      if (country.isPresent()) {
        return country;
      }
    }
    return mentions.inside(frame.span(whole.first(), whole.last())).stream().findFirst().flatMap(m -> m.actor().country());
  }

  /** A capitalised name that nobody knows. */
  private Optional<ActorMention> stranger(SentenceFrame frame, Range head) {
    int first = head.last() + 1;
    while (first > head.first() && isNamePart(frame, first - 1)) {
      first--;
    }
    if (first > head.last()) {
      return Optional.empty();
    }
    Span span = frame.span(first, head.last());
    // "Athenians", "Milesians"
    boolean people = first == head.last() && PEOPLES.stream().anyMatch(frame.word(first)::endsWith);
    Actor.Kind kind = people ? Actor.Kind.UNNAMED : head.last() - first > 3 ? Actor.Kind.BODY : Actor.Kind.PERSON;
    return Optional.of(new ActorMention(span, new Actor(name(span), kind, Optional.empty())));
  }

  private boolean isNamePart(SentenceFrame frame, int token) {
    String word = frame.word(token);
    return words.isCapitalised(frame.wordIndex(token)) && !papers.is(word) && !CommonWords.contains(word) && !CommonWords.isCalendar(word)
        && Character.isLetter(word.codePointAt(0));
  }

  private String name(Span span) {
    return span.of(words.text()).replaceAll("\\s+", " ");
  }
}
