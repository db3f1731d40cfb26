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
import parley.annotate.statements.turns.Voice;
import parley.document.Section;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Sense;
import parley.text.Span;

/** Reads the statements of one document from frame to frame. */
final class StatementReader {
  private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither");
  private final Reading reading;
  private final ReportingNouns nouns;
  private final CueFinder cueFinder;
  private final SpeakerReader speakers;
  private final Referents referents;
  private final Papers papers;
  private final MainSubject subjects;
  private final StandingQuotations standing;
  private final StatementDates dates;
  private final List<Statement> statements = new ArrayList<>();
  private final Mentions mentions;
  private int section = -1;
  private Optional<Statement> announced = Optional.empty();
  private Optional<SentenceFrame> previous = Optional.empty();
  private Optional<Statement> lastQuoted = Optional.empty();

  StatementReader(Lexicon lexicon, SpeakerWords known, Reading reading, Mentions mentions, StatementDates dates) {
    this.reading = reading;
    this.mentions = mentions;
    this.nouns = known.reportingNouns();
    Roles roles = new Roles(lexicon, known.offices(), reading.words(), mentions);
    this.cueFinder = new CueFinder(lexicon.verbs(), nouns, reading.words(), mentions);
    this.papers = new Papers(known.papers(), mentions);
    this.subjects = new MainSubject(lexicon.titles(), mentions, reading.words());
    this.speakers = new SpeakerReader(lexicon, reading.words(), mentions, roles, papers);
    this.referents = new Referents(mentions, roles, word -> lexicon.titles().of(word).isPresent());
    this.standing = new StandingQuotations(lexicon.verbs(), speakers, referents);
    this.dates = dates;
  }

  List<Statement> read(List<SentenceFrame> frames, List<Statement> turns) {
    int turn = 0;
    for (int i = 0; i < frames.size(); i++) {
      SentenceFrame frame = frames.get(i);
      while (turn < turns.size() && turns.get(turn).span().end() <= frame.span().start()) {
        turn++;
      }
      Optional<Statement> within = (turn < turns.size() ? Optional.of(turns.get(turn)) : announced)
          .filter(spoken -> spoken.span().overlaps(frame.span()));
      enterSection(frame);
      referents.begin(frame);
      int before = statements.size();
      List<Cue> cues = cueFinder.cues(frame);
      frame(frame, cues);
      within.ifPresent(spoken -> statements.subList(before, statements.size()).removeIf(statement -> !isQuotedBy(statement, spoken)));
      dates.end(frame, statements.subList(before, statements.size()));
      papers.end(frame, () -> subjects.opening(frame).flatMap(range -> speaker(frame, range)).or(referents::subject));
      if (within.isEmpty() && i + 1 < frames.size()) {
        announce(frames, i, cues);
      }
      previous = Optional.of(frame);
    }
    return statements;
  }

  /** Adds what the paragraphs behind "X said:" say without quotation marks. */
  private void announce(List<SentenceFrame> frames, int index, List<Cue> cues) {
    SentenceFrame frame = frames.get(index);
    Optional<Cue> cue = Announcement.in(frame, cues, frames.get(index + 1));
    Optional<ActorMention> speaker = cue.flatMap(c -> speaker(frame, c, Optional.empty()));
    if (speaker.isPresent()) {
      int limit = reading.document().sections().get(Math.max(0, section)).body().end();
      Span said = new Announcement(cue.get(), speaker.get()).said(frames, index + 1, limit, next -> names(next, speaker.get().actor()));
      if (new Voice(reading.text(), said).firstPersons() == 0) {
        return;
      }
      Span words = frame.span(cue.get().first(), cue.get().last());
      Statement statement = new Statement(said, speaker, Form.DIRECT, Optional.of(words), Optional.empty(), dates.of(frame, said, words));
      statements.add(statement);
      announced = Optional.of(statement);
    }
  }

  private boolean names(SentenceFrame frame, Actor speaker) {
    return mentions.inside(frame.span()).stream().anyMatch(mention -> mention.actor().equals(speaker))
        || subjects.opening(frame).flatMap(range -> speakers.speaker(frame, range)).filter(mention -> isSame(mention.actor(), speaker)).isPresent();
  }

  /** "The foreign secretary" is the foreign secretary, however the two are written. */
  private static boolean isSame(Actor one, Actor other) {
    return one.equals(other) || one.kind() == other.kind() && one.name().equalsIgnoreCase(other.name());
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

  private void frame(SentenceFrame frame, List<Cue> cues) {
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
    for (int i = 0; i < frame.size(); i++) {
      if (frame.isQuoted(i) && !contents.isTaken(i)) {
        boolean behind = i > 0 && contents.isTaken(i - 1);
        StandingQuotations.Before before = new StandingQuotations.Before(previous, lastQuoted, behind, cues.isEmpty());
        standing.at(frame, i, before).ifPresent(found -> stand(frame, found));
      }
    }
  }

  /** "The attack suggested that" is nobody's statement; "the report suggested that" and "three in ten said that" are. */
  private boolean canSpeak(SentenceFrame frame, Cue cue, Content content, ActorMention speaker) {
    if (cue.subject().filter(range -> NOBODY.contains(frame.word(range.first()))).isPresent()) {
      return false;
    }
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
      return cue.first() == 0 || frame.word(0).equals("having") && cue.first() == 1 ? afterComma(frame) : withoutSubject(frame, cue, last);
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

  private void stand(SentenceFrame frame, StandingQuotations.Standing standing) {
    Span said = standing.quoted().span();
    Statement statement = new Statement(said, standing.speaker(), Form.DIRECT, Optional.empty(), Optional.empty(), dates.of(frame, said, said));
    statements.add(statement);
    lastQuoted = Optional.of(statement);
    standing.speaker().ifPresent(referents::spoke);
  }
}
