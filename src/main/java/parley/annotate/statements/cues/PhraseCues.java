package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Inflection;
import parley.knowledge.SpeechVerbs.Sense;
import parley.knowledge.SpeechVerbs.Verb;

/** Finds the cues that are no verbs: "according to Lavrov", "his demand that". */
public final class PhraseCues {
  private static final Verb ACCORDING = new Verb(Cue.ACCORDING, Sense.SPEECH, Set.of(), Inflection.NONE);
  private static final Verb LABEL = new Verb("say", Sense.SPEECH, EnumSet.of(Frame.CLAUSE, Frame.QUOTE), Inflection.PAST);
  private static final Set<String> QUOTED = Set.of("quoted", "quoting", "quotes", "cited", "citing", "cites");
  private static final int LONGEST_QUOTED = 14;
  private static final int LONGEST_LABEL = 5;
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private final ReportingNouns nouns;
  private final Mentions mentions;
  private final SubjectReader subjects = new SubjectReader();

  public PhraseCues(ReportingNouns nouns, Mentions mentions) {
    this.nouns = nouns;
    this.mentions = mentions;
  }

  public Optional<Cue> at(SentenceFrame frame, int token) {
    String word = frame.word(token);
    if (word.equals("according") && frame.word(token + 1).equals("to")) {
      return according(frame, token);
    }
    return nouns.contains(word) && nouns.reports(word, frame.word(token + 1)) ? noun(frame, token) : Optional.empty();
  }

  /** "Savimbi: The ballot was stolen", as headlines put it. */
  Optional<Cue> label(SentenceFrame frame) {
    int colon = 1;
    while (colon < LONGEST_LABEL && frame.isWord(colon)) {
      colon++;
    }
    if (!frame.isMark(colon, ':') || !frame.isWord(0) || frame.lastContent() < colon + 3) {
      return Optional.empty();
    }
    int last = colon - 1;
    boolean named = mentions.inside(frame.span(0, last)).stream().anyMatch(mention -> mention.span().end() == frame.at(last).span().end()
        && mention.actor().kind() != Actor.Kind.GROUP);
    return named ? Optional.of(new Cue(LABEL, colon, colon, Optional.of(new Range(0, last)), false, 0)) : Optional.empty();
  }

  /** "State media quoted Kim as saying": the participle with the speaker that is quoted. */
  Cue quoted(SentenceFrame frame, Cue saying) {
    int as = saying.first() - 1;
    int verb = as - 1;
    while (verb > 0 && as - verb < LONGEST_QUOTED && frame.isWord(verb) && !QUOTED.contains(frame.word(verb))) {
      verb--;
    }
    if (verb < 0 || !QUOTED.contains(frame.word(verb))) {
      return saying;
    }
    int before = verb - 1;
    while (Grammar.isBe(frame.word(before)) || frame.isFinite(before) || frame.isAdverb(before)) {
      before--;
    }
    boolean passive = before < verb - 1 || frame.word(verb + 1).equals("by");
    Optional<Range> speaker = passive ? subjects.left(frame, before)
        : verb + 1 < as ? Optional.of(new Range(verb + 1, as - 1)) : Optional.empty();
    return new Cue(saying.verb(), saying.first(), saying.last(), speaker, false, saying.first());
  }

  private Optional<Cue> according(SentenceFrame frame, int token) {
    if (frame.word(token + 2).equals("him") || frame.word(token + 2).equals("them")) {
      Range pronoun = new Range(token + 2, token + 2);
      return Optional.of(new Cue(ACCORDING, token, token + 1, Optional.of(pronoun), true, token));
    }
    return subjects.right(frame, token + 2)
        .map(range -> new Cue(ACCORDING, token, token + 1, Optional.of(cut(frame, range)), true, token));
  }

  /** "According to Erdoğan Ukraine was not prepared": the name of a person ends the phrase. */
  private Range cut(SentenceFrame frame, Range range) {
    for (ActorMention mention : mentions.inside(frame.span(range.first(), range.last()))) {
      if (mention.actor().kind() == Actor.Kind.PERSON) {
        int last = range.first();
        while (last < range.last() && frame.at(last).span().end() < mention.span().end()) {
          last++;
        }
        if (!frame.word(last + 1).equals("'s")) {
          return new Range(range.first(), last);
        }
      }
    }
    return range;
  }

  private Optional<Cue> noun(SentenceFrame frame, int token) {
    for (int owner = token - 1; owner >= 0 && owner >= token - 3 && frame.isWord(owner); owner--) {
      boolean pronoun = OWNERS.contains(frame.word(owner));
      if (pronoun || frame.word(owner).equals("'s") && owner > 0) {
        int last = pronoun ? owner : owner - 1;
        Optional<Range> range = pronoun ? Optional.of(new Range(owner, owner)) : subjects.left(frame, last);
        Verb verb = new Verb(frame.word(token), Sense.SPEECH, EnumSet.of(Frame.THAT), Inflection.NONE);
        return range.map(r -> new Cue(verb, token, token, Optional.of(r), false, r.first()));
      }
    }
    return Optional.empty();
  }
}
