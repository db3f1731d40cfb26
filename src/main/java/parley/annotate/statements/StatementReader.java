package parley.annotate.statements;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Statement;
import parley.annotate.Statement.Form;
import parley.annotate.actors.Lexicon;
import parley.document.Section;
import parley.text.Span;

/** Reads the statements of one document from frame to frame. */
final class StatementReader {
  private static final int FEWEST_WORDS = 4;
  private final Reading reading;
  private final CueFinder cueFinder;
  private final SpeakerReader speakers;
  private final Referents referents;
  private final StatementDates dates;
  private final List<Statement> statements = new ArrayList<>();
  private int section = -1;
  private Optional<SentenceFrame> previous = Optional.empty();
  private Optional<Statement> lastQuoted = Optional.empty();

  StatementReader(Lexicon lexicon, Set<String> nouns, Reading reading, Mentions mentions, StatementDates dates) {
    this.reading = reading;
    Roles roles = new Roles(lexicon, reading.words(), mentions);
    this.cueFinder = new CueFinder(lexicon.verbs(), nouns, reading.words(), mentions);
    this.speakers = new SpeakerReader(lexicon, reading.words(), mentions, roles);
    this.referents = new Referents(mentions, roles);
    this.dates = dates;
  }

  List<Statement> read(List<SentenceFrame> frames, List<Statement> turns) {
    int turn = 0;
    for (SentenceFrame frame : frames) {
      while (turn < turns.size() && turns.get(turn).span().end() <= frame.span().start()) {
        turn++;
      }
      if (turn < turns.size() && turns.get(turn).span().overlaps(frame.span())) {
        continue;
      }
      enterSection(frame);
      referents.begin(frame);
      int before = statements.size();
      frame(frame);
      dates.end(frame, statements.subList(before, statements.size()).stream().map(Statement::span).toList());
      previous = Optional.of(frame);
    }
    return statements;
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
    ContentReader contents = new ContentReader(frame, cues);
    Optional<ActorMention> last = Optional.empty();
    boolean quoted = false;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      Optional<ActorMention> speaker = speaker(frame, cue, last);
      Optional<Content> content = contents.of(i);
      if (content.isPresent() && (speaker.isPresent() || content.get().form() != Form.INDIRECT)) {
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

  private Optional<ActorMention> speaker(SentenceFrame frame, Cue cue, Optional<ActorMention> last) {
    if (cue.subject().isEmpty()) {
      return last.or(referents::subject);
    }
    Cue.Range range = cue.subject().get();
    String word = frame.word(range.first());
    if (range.first() == range.last() && (Grammar.isPronoun(word) || Set.of("him", "them", "his", "her", "its", "their").contains(word))) {
      return referents.meant(word, frame.at(range.first()).span());
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

  /** Quotations that no cue of their sentence reports: those that follow one that is reported, or a colon. */
  private void standing(SentenceFrame frame, ContentReader contents, List<Cue> cues) {
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isQuoted(i) || contents.isTaken(i)) {
        continue;
      }
      Token.Quoted quoted = (Token.Quoted) frame.at(i);
      boolean alone = cues.isEmpty() && isAlone(frame);
      boolean behind = i > 0 && (contents.isTaken(i - 1) || frame.isMark(i - 1, '.')) && quoted.isCapitalised();
      if (quoted.words() < FEWEST_WORDS || !alone && !behind && !frame.isMark(i - 1, ':')) {
        continue;
      }
      Optional<ActorMention> speaker = near(frame) ? standingSpeaker(frame, i) : Optional.empty();
      if (speaker.isPresent() || alone) {
        Statement statement = new Statement(quoted.span(), speaker, Form.DIRECT, Optional.empty(), Optional.empty(),
            dates.of(frame, quoted.span(), quoted.span()));
        statements.add(statement);
        lastQuoted = Optional.of(statement);
        speaker.ifPresent(referents::spoke);
      }
    }
  }

  private static boolean isAlone(SentenceFrame frame) {
    return frame.tokens().stream().allMatch(token -> token.isQuoted() || token instanceof Token.Mark);
  }

  private boolean near(SentenceFrame frame) {
    return previous.isEmpty() || frame.paragraph() - previous.get().paragraph() <= 1;
  }

  private Optional<ActorMention> standingSpeaker(SentenceFrame frame, int token) {
    if (frame.isMark(token - 1, ':')) {
      return referents.subject();
    }
    boolean colon = previous.isPresent() && previous.get().isMark(previous.get().size() - 1, ':');
    if (!colon && lastQuoted.isPresent() && isJustBefore(lastQuoted.get(), frame)) {
      return lastQuoted.get().speaker();
    }
    return referents.before();
  }

  private boolean isJustBefore(Statement statement, SentenceFrame frame) {
    return previous.isPresent() && statement.span().end() >= previous.get().span().start();
  }
}
