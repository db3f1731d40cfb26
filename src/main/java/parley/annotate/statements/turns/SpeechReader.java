package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Statement.Form;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.annotate.statements.cues.Mentions;
import parley.text.Span;
import parley.text.Words;

/**
 * Reads a whole document as one speech: its title says so and names the speaker ("Remarks by President X",
 * "X's address"), or a line below it does, and the text does not tell of him as of another.
 */
final class SpeechReader {
  private static final int LATEST_KIND = 8;
  private static final int LONGEST_TITLE = 10;
  private static final int LONGEST_BYLINE = 100;
  private static final int BYLINES = 4;
  private static final Set<String> OWNING = Set.of("by", "of", "from");
  private static final Set<String> JOINT = Set.of("statement", "declaration", "appeal");
  private final Reading reading;
  private final Mentions mentions;
  private final SpeechKinds kinds;

  SpeechReader(Reading reading, Mentions mentions, SpeechKinds kinds) {
    this.reading = reading;
    this.mentions = mentions;
    this.kinds = kinds;
  }

  /** @param headlines reads a line below the title */
  Optional<Statement> speech(Headline title, Function<String, Headline> headlines) {
    int kind = kind(title.words());
    if (kind < 0 || reading.sentences().isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> named = named(title, kind);
    boolean addressed = IntStream.range(kind, title.words().size()).anyMatch(word -> title.words().folded(word).equals("to"));
    return named.isPresent() ? whole(named.get(), 0, kind < 2) : addressed ? Optional.empty() : bylined(headlines);
  }

  private int kind(Words words) {
    for (int word = 0; word < words.size() && word < LATEST_KIND; word++) {
      if (kinds.contains(words.folded(word))) {
        return word;
      }
    }
    return -1;
  }

  private Optional<Actor> named(Headline title, int kind) {
    Words words = title.words();
    for (ActorMention mention : title.actors()) {
      int first = words.from(mention.span().start());
      int behind = words.from(mention.span().end());
      if (behind < words.size() && words.isPossessive(behind) && behind < kind) {
        return Optional.of(mention.actor());
      }
      int owner = owner(words, kind, first);
      boolean speaks = mention.actor().kind() == Actor.Kind.PERSON || owner >= first - 2 && JOINT.contains(words.folded(kind));
      if (owner > 0 && speaks && !isShared(title, behind)) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  /** The word before which the title of the speaker begins; 0 where something else stands between. */
  private static int owner(Words words, int kind, int name) {
    for (int word = name - 1; word > kind && word >= name - LONGEST_TITLE; word--) {
      String folded = words.folded(word);
      if (folded.equals("by") || folded.equals("from") || OWNING.contains(folded) && word == kind + 1) {
        return word;
      }
      if (!words.isCapitalised(word) && !folded.equals("the") && !folded.equals("of") && !folded.equals("for")) {
        return 0;
      }
    }
    return 0;
  }

  /** "Remarks by President Carter and Prime Minister Begin": without turns nobody can say whose words are whose. */
  private static boolean isShared(Headline title, int behind) {
    boolean and = behind < title.words().size() && title.words().folded(behind).equals("and");
    return and && title.actors().stream().anyMatch(other -> other.actor().kind() == Actor.Kind.PERSON
        && other.span().start() > title.words().start(behind));
  }

  /** The line "Antony J. Blinken, Secretary of State" below the title "Remarks at a Press Availability". */
  private Optional<Statement> bylined(Function<String, Headline> headlines) {
    String text = reading.text();
    int line = 0;
    for (int i = 0; i < BYLINES && line < text.length(); i++) {
      int next = text.indexOf('\n', line);
      int end = next < 0 ? text.length() : next;
      if (end > line && end - line < LONGEST_BYLINE && ".!?:".indexOf(text.charAt(end - 1)) < 0) {
        Headline byline = headlines.apply(text.substring(line, end));
        Optional<Actor> person = byline.actors().stream().filter(mention -> mention.actor().kind() == Actor.Kind.PERSON)
            .filter(mention -> capitalised(byline.words(), mention)).map(ActorMention::actor).findFirst();
        if (person.isPresent()) {
          return whole(person.get(), end, false);
        }
      }
      line = end + 1;
    }
    return Optional.empty();
  }

  /** Whether nothing but words of a title stands before the name. */
  private static boolean capitalised(Words words, ActorMention mention) {
    int name = words.from(mention.span().start());
    return name < LONGEST_TITLE && IntStream.range(0, name).allMatch(word -> words.isCapitalised(word) || words.folded(word).equals("of"));
  }

  /** @param isRelease whether the title begins with the kind, so that the text need not be in the first person */
  private Optional<Statement> whole(Actor speaker, int from, boolean isRelease) {
    List<Span> sentences = reading.sentences();
    Optional<Span> first = sentences.stream().filter(sentence -> sentence.start() >= from).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Span said = Voice.withoutClosing(reading.text(), first.get().through(sentences.getLast()));
    long others = mentions.inside(said).stream().filter(mention -> mention.actor().name().equals(speaker.name())).count();
    Voice voice = new Voice(reading.text(), said);
    boolean own = voice.isFirstPerson() && voice.firstPersons() >= 2 * others;
    if (said.isEmpty() || !own && others > 0 || !own && !isRelease) {
      return Optional.empty();
    }
    // the title need not stand in the text; the speech then begins where its speaker is
    ActorMention mention = new ActorMention(new Span(said.start(), said.start()), speaker);
    return Optional.of(new Statement(said, Optional.of(mention), Form.DIRECT, Optional.empty(), Optional.empty(),
        new When.Unknown("a speech as a whole")));
  }
}
