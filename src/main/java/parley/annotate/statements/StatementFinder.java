package parley.annotate.statements;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.DateMention;
import parley.annotate.Reading;
import parley.annotate.Statement;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.FrameReader;
import parley.annotate.statements.turns.SpokenParts;

/**
 * Finds what is said in a document. Two halves of one quoted sentence ("A," he said, "B") are one
 * statement from the first mark to the last; further quoted sentences behind it are statements of
 * their own by the same speaker.
 */
public final class StatementFinder {
  private final Lexicon lexicon;
  private final SpeakerWords words;
  private final SpokenParts spoken;

  public StatementFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = SpeakerWords.load(lexicon.offices());
    this.spoken = new SpokenParts(lexicon);
  }

  public List<Statement> find(Reading reading, List<ActorMention> actors, List<DateMention> dates) {
    Mentions mentions = new Mentions(actors);
    List<Statement> turns = spoken.find(reading, mentions);
    StatementReader reader = new StatementReader(lexicon, words, reading, mentions, new StatementDates(dates));
    List<Statement> statements = reader.read(new FrameReader(reading, lexicon.verbs()).frames(), turns);
    return Stream.concat(statements.stream(), turns.stream())
        .sorted(Comparator.comparing(Statement::span)).toList();
  }
}
