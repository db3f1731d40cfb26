package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.Reading;
import parley.annotate.Statement;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Mentions;

/** Finds the parts of a document that are direct speech without quotation marks, in order; none overlaps another. */
public final class SpokenParts {
  private final Lexicon lexicon;
  private final ActorFinder finder;
  private final SpeechKinds kinds;

  public SpokenParts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new ActorFinder(lexicon);
    this.kinds = SpeechKinds.load();
  }

  public List<Statement> find(Reading reading, Mentions mentions) {
    Headline title = Headline.of(reading.document().about().title(), reading.document(), finder);
    List<Label> labels = LabelReader.labels(reading.text(), lexicon.titles());
    if (!labels.isEmpty()) {
      LabelSpeakers speakers = new LabelSpeakers(lexicon, mentions, title, reading.text());
      List<Statement> turns = new TurnReader(reading.text(), reading.document().about().title(), speakers).turns(labels);
      if (!turns.isEmpty()) {
        return turns;
      }
    }
    return new SpeechReader(reading, mentions, kinds).speech(title, line -> Headline.of(line, reading.document(), finder)).stream().toList();
  }
}
