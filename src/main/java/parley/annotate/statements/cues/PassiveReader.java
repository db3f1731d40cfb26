package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Inflection;
import parley.knowledge.SpeechVerbs.Verb;

/** Finds verbs in the passive, whose speaker stands behind "by" or is not told: "It was reported that", "asked whether". */
final class PassiveReader {
  private static final Set<String> ASIDES = Set.of("when", "if", "as", "though", "although", "while", "once");
  private final SubjectReader subjects;

  PassiveReader(SubjectReader subjects) {
    this.subjects = subjects;
  }

  /** Whether the participle at {@code first} has neither subject nor auxiliary: "Asked whether", "when asked". */
  boolean isBare(SentenceFrame frame, int first, int last, Verb verb) {
    boolean aside = first == 0 || ASIDES.contains(frame.word(first - 1));
    String next = frame.word(last + 1);
    if (verb.lemma().equals("ask about")) {
      return verb.inflection() == Inflection.PAST && aside && !next.isEmpty();
    }
    return verb.inflection() == Inflection.PAST && aside && (verb.takes(Frame.WH) || verb.takes(Frame.TELL))
        && (next.equals("whether") || next.equals("if") || next.equals("why") || next.equals("how") || next.equals("what")
            || next.equals("who") || next.equals("that") || next.equals("by") || next.equals("about"));
  }

  /** The cue of {@code plain}, which is known to stand in the passive. */
  Cue cue(SentenceFrame frame, Cue plain) {
    Verb verb = plain.verb();
    int last = plain.last();
    Verb passive = new Verb(verb.lemma(), verb.sense(), verb.frames(), Inflection.PASSIVE);
    int by = frame.isAdverb(last + 1) ? last + 2 : last + 1;
    Optional<Range> agent = frame.word(by).equals("by") ? subjects.right(frame, by + 1) : Optional.empty();
    return new Cue(passive, plain.first(), last, agent, agent.isPresent(), plain.first());
  }
}
