package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Content;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.Cue;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.SpeechVerbs.Frame;

/** Reads to whom something is said: "X told Y that". */
final class AddresseeReader {
  private static final int LONGEST = 10;
  private final SpeakerReader speakers;
  private final Referents referents;

  AddresseeReader(SpeakerReader speakers, Referents referents) {
    this.speakers = speakers;
    this.referents = referents;
  }

  Optional<ActorMention> addressee(SentenceFrame frame, Cue cue, Content content) {
    int first = cue.end() + 1;
    boolean told = cue.verb().takes(Frame.TELL) || cue.verb().lemma().equals("urge") || cue.verb().lemma().equals("ask");
    if (!told || !frame.isWord(first) || cue.inverted()) {
      return Optional.empty();
    }
    String word = frame.word(first);
    if (Set.of("him", "her", "them").contains(word)) {
      return referents.meant(word, frame.at(first).span());
    }
    int last = first;
    while (last + 1 < frame.size() && last - first < LONGEST && frame.isWord(last + 1) && last + 1 != content.first()
        && !Grammar.isConjunction(frame.word(last + 1)) && !Grammar.isPreposition(frame.word(last + 1))
        && !Grammar.isWeekday(frame.word(last + 1))) {
      last++;
    }
    if (Grammar.isPreposition(word) || word.equals("that")) {
      return Optional.empty();
    }
    Range range = new Range(first, last);
    // "urged an immediate ceasefire" is urged on nobody
    boolean somebody = cue.verb().takes(Frame.TELL) || speakers.isHuman(frame, range);
    return speakers.speaker(frame, range).filter(mention -> somebody || mention.actor().kind() != Actor.Kind.UNNAMED);
  }
}
