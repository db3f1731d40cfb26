package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Statement.Form;
import parley.annotate.Statement;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Content;
import parley.annotate.statements.cues.ContentReader;
import parley.annotate.statements.cues.Cue;
import parley.annotate.statements.cues.CueFinder;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.document.Section;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Sense;
import parley.text.Span;

/** Reads the statements of one document from frame to frame. */
final class StatementReader {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_LABEL = 5;
  private final Reading reading;
  private final ReportingNouns nouns;
  private final CueFinder cueFinder;
  private final SpeakerReader speakers;
  private final Referents referents;
  private final Papers papers;
  private final MainSubject subjects;
  private final StatementDates dates;
  private final List<Statement> statements = new ArrayList<>();
  private int section = -1;
  private Optional<SentenceFrame> previous = Optional.empty();
  private Optional<Statement> lastQuoted = Optional.empty();

  StatementReader(Lexicon lexicon, SpeakerWords known, Reading reading, Mentions mentions, StatementDates dates) {
    this.reading = reading;
    this.nouns = known.reportingNouns();
    Roles roles = new Roles(lexicon, known.offices(), reading.words(), mentions);
    this.cueFinder = new CueFinder(lexicon.verbs(), nouns, reading.words(), mentions);
    this.papers = new Papers(known.papers(), mentions);
    this.subjects = new MainSubject(lexicon.titles(), mentions, reading.words());
    this.speakers = new SpeakerReader(lexicon, reading.words(), mentions, roles, papers);
    this.referents = new Referents(mentions, roles, word -> lexicon.titles().of(word).isPresent());
    this.dates = dates;
  }

  List<Statement> read(List<SentenceFrame> frames, List<Statement> turns) {
    int turn = 0;
    for (SentenceFrame frame : frames) {
      while (turn < turns.size() && turns.get(turn).span().end() <= frame.span().start()) {
        turn++;
      }
      Optional<Statement> within = turn < turns.size() && turns.get(turn).span().overlaps(frame.span())
          ? Optional.of(turns.get(turn)) : Optional.empty();
      enterSection(frame);
      referents.begin(frame);
      int before = statements.size();
      frame(frame);
      within.ifPresent(spoken -> statements.subList(before, statements.size()).removeIf(statement -> !isQuotedBy(statement, spoken)));
      dates.end(frame, statements.subList(before, statements.size()).stream().map(Statement::span).toList());
      papers.end(frame, () -> subjects.opening(frame).flatMap(range -> speaker(frame, range)).or(referents::subject));
      previous = Optional.of(frame);
    }
    return statements;
  }

  /** Whether {@code statement}, inside a speech, quotes somebody else by name. */
  private static boolean isQuotedBy(Statement statement, Statement spoken) {
    Optional<Actor> quoted = statement.speaker().map(ActorMention::actor).filter(actor -> actor.kind() != Actor.Kind.UNNAMED);
    return statement.form() != Form.INDIRECT && statement.cue().isPresent() && quoted.isPresent()
        && !quoted.equals(spoken.speaker().map(ActorMention::actor));
  }

  private void enterSection(SentenceFrame frame) {
    List<Section> sections = reading.document().sections();
    int before = section;
    while (section + 1 < sections.size() && sections.get(section + 1).body().start() <= frame.span().start()) {
      section++;
    }
    if (section != before) {
      dates.begin();
      lastQuoted = Optional.empty();
    }
  }

  private void frame(SentenceFrame frame) {
    List<Cue> cues = cueFinder.cues(frame);
    ContentReader contents = new ContentReader(frame, cues, nouns);
    Optional<ActorMention> last = Optional.empty();
    boolean quoted = false;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      Optional<ActorMention> speaker = speaker(frame, cue, last);
      Optional<Content> content = contents.of(i);
      if (content.isPresent() && (content.get().form() != Form.INDIRECT || speaker.map(who -> canSpeak(frame, cue, content.get(), who)).orElse(cue.isPassive()))) {
        add(frame, cue, content.get(), speaker);
        quoted |= content.get().form() == Form.DIRECT;
      }
      if (speaker.isPresent() && cue.subject().isPresent()) {
        last = speaker;
        if (content.isPresent()) {
          referents.spoke(speaker.get());
        }
      }
    }
    standing(frame, contents, cues);
  }

  /** "The attack suggested that" is nobody's statement; "the report suggested that" and "three in ten said that" are. */
  private boolean canSpeak(SentenceFrame frame, Cue cue, Content content, ActorMention speaker) {
    if (cue.verb().sense() == Sense.EVIDENCE && speaker.actor().kind() == Actor.Kind.PERSON) {
      return false;
    }
    if (speaker.actor().kind() != Actor.Kind.UNNAMED || cue.verb().lemma().equals("say") || cue.isAccording() || cue.subject().isEmpty()) {
      return true;
    }
    if (speakers.isHuman(frame, cue.subject().get())) {
      return true;
    }
    return switch (cue.verb().sense()) {
      case SPEECH -> !content.isObject() || nouns.isSource(speakers.noun(frame, cue.subject().get()));
      case SIGN, EVIDENCE -> nouns.isSource(speakers.noun(frame, cue.subject().get()));
      case ATTITUDE, FEELING -> false;
    };
  }

  /** "Citing the talks, Putin said": the subject of a participle that opens the sentence. */
  private Optional<ActorMention> afterComma(SentenceFrame frame) {
    int comma = 0;
    while (comma < frame.size() && !frame.isMark(comma, ',')) {
      comma++;
    }
    String word = frame.word(comma + 1);
    if (Grammar.isPronoun(word)) {
      return referents.meant(word, frame.at(comma + 1).span());
    }
    int from = comma < frame.size() ? frame.at(comma).span().end() : frame.span().end();
    return referents.firstFrom(from);
  }

  private Optional<ActorMention> speaker(SentenceFrame frame, Cue cue, Optional<ActorMention> last) {
    if (cue.isPassive() && cue.subject().isEmpty()) {
      return Optional.empty();
    }
    if (cue.subject().isEmpty()) {
      return cue.first() == 0 ? afterComma(frame) : withoutSubject(frame, cue, last);
    }
    return speaker(frame, cue.subject().get());
  }

  private Optional<ActorMention> withoutSubject(SentenceFrame frame, Cue cue, Optional<ActorMention> last) {
    Optional<ActorMention> beside = subjects.beside(frame, cue).flatMap(range -> speaker(frame, range));
    return beside.or(() -> last).or(() -> subjects.opening(frame).flatMap(range -> speaker(frame, range))).or(referents::subject);
  }

  private Optional<ActorMention> speaker(SentenceFrame frame, Cue.Range range) {
    String word = frame.word(range.first());
    if (range.first() == range.last() && (Grammar.isPronoun(word) || Set.of("him", "them", "his", "her", "its", "their").contains(word))) {
      Span place = frame.at(range.first()).span();
      return referents.meant(word, place).or(() -> Optional.of(new ActorMention(place, new Actor(place.of(reading.text()), Actor.Kind.UNNAMED, Optional.empty()))));
    }
    return speakers.speaker(frame, range);
  }

  private void add(SentenceFrame frame, Cue cue, Content content, Optional<ActorMention> speaker) {
    Span said = frame.span(content.first(), content.last());
    Span words = frame.span(cue.first(), cue.last());
    Optional<ActorMention> addressee = new AddresseeReader(speakers, referents).addressee(frame, cue, content);
    Statement statement = new Statement(said, speaker, content.form(), Optional.of(words), addressee, dates.of(frame, said, words));
    statements.add(statement);
    if (content.form() != Form.INDIRECT) {
      lastQuoted = Optional.of(statement);
    }
  }

  /**
   * Quotations that no cue of their sentence reports: those that follow one that is reported, stand
   * alone, follow a colon, or come before a name and an uncommon verb ("A," Trump barked).
   */
  private void standing(SentenceFrame frame, ContentReader contents, List<Cue> cues) {
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isQuoted(i) || contents.isTaken(i)) {
        continue;
      }
      Token.Quoted quoted = (Token.Quoted) frame.at(i);
      boolean alone = cues.isEmpty() && isAlone(frame) && ",.!?…".indexOf(quoted.lastCharacter()) >= 0;
      boolean behind = i > 0 && (contents.isTaken(i - 1) || frame.isMark(i - 1, '.')) && quoted.isCapitalised();
      boolean colon = frame.isMark(i - 1, ':') && quoted.words() >= FEWEST_WORDS;
      Optional<ActorMention> follower = i == 0 ? follower(frame, quoted) : Optional.empty();
      if (follower.isEmpty() && !colon && !behind && !alone) {
        continue;
      }
      Optional<ActorMention> speaker =
          follower.isPresent() ? follower : near(frame) ? standingSpeaker(frame, i) : Optional.empty();
      if (speaker.isPresent() && (quoted.words() >= FEWEST_WORDS || continues(frame)) || quoted.words() >= FEWEST_WORDS && alone) {
        stand(frame, quoted, speaker);
      }
    }
  }

  private void stand(SentenceFrame frame, Token.Quoted quoted, Optional<ActorMention> speaker) {
    Statement statement = new Statement(quoted.span(), speaker, Form.DIRECT, Optional.empty(), Optional.empty(),
        dates.of(frame, quoted.span(), quoted.span()));
    statements.add(statement);
    lastQuoted = Optional.of(statement);
    speaker.ifPresent(referents::spoke);
  }

  private boolean continues(SentenceFrame frame) {
    return lastQuoted.isPresent() && isJustBefore(lastQuoted.get(), frame);
  }

  /** Who is named directly behind a quotation that asks for a speaker. */
  private Optional<ActorMention> follower(SentenceFrame frame, Token.Quoted quoted) {
    if (",?!".indexOf(quoted.lastCharacter()) < 0 || !frame.isWord(1) || !frame.isWord(2)) {
      return Optional.empty();
    }
    Span place = frame.at(1).span();
    return Set.of("he", "she", "they").contains(frame.word(1)) ? referents.meant(frame.word(1), place)
        : referents.firstFrom(place.start()).filter(mention -> mention.span().start() == place.start());
  }

  private static boolean isAlone(SentenceFrame frame) {
    return frame.tokens().stream().allMatch(token -> token.isQuoted() || token instanceof Token.Mark);
  }

  private boolean near(SentenceFrame frame) {
    return previous.isEmpty() || frame.paragraph() - previous.get().paragraph() <= 1;
  }

  private Optional<ActorMention> standingSpeaker(SentenceFrame frame, int token) {
    if (frame.isMark(token - 1, ':')) {
      int first = token - 1;
      while (first > 0 && frame.isWord(first - 1)) {
        first--;
      }
      boolean label = first < token - 1 && token - 1 - first <= LONGEST_LABEL;
      Optional<ActorMention> labelled = label ? speakers.speaker(frame, new Cue.Range(first, token - 2)) : Optional.empty();
      return labelled.filter(mention -> mention.actor().kind() != Actor.Kind.UNNAMED).or(referents::subject);
    }
    boolean colon = previous.isPresent() && previous.get().isMark(previous.get().size() - 1, ':');
    if (!colon && continues(frame)) {
      return lastQuoted.get().speaker();
    }
    return referents.before();
  }

  private boolean isJustBefore(Statement statement, SentenceFrame frame) {
    return previous.isPresent() && statement.span().end() >= previous.get().span().start();
  }
}
