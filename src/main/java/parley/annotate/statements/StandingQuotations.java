package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Statement;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.SubjectReader;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.Phrases;
import parley.knowledge.SpeechVerbs.Verb;

/**
 * Reads quotations that no cue of their sentence reports: those that follow one that is reported, stand
 * alone, follow a colon, stand beside somebody and an uncommon verb ("A," Trump barked), or are asked of
 * somebody ("he was asked, A").
 */
final class StandingQuotations {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_FOLLOWER = 5;
  private static final int LONGEST_AUTHOR = 12;
  private final Phrases<Verb> verbs;
  private final SpeakerReader speakers;
  private final Referents referents;
  private final SubjectReader subjects = new SubjectReader();

  StandingQuotations(Phrases<Verb> verbs, SpeakerReader speakers, Referents referents) {
    this.verbs = verbs;
    this.speakers = speakers;
    this.referents = referents;
  }

  /** A quotation that is a statement, and who said it as far as that is known. */
  record Standing(Token.Quoted quoted, Optional<ActorMention> speaker) {}

  /**
   * What came before a quotation.
   *
   * @param frame the frame before its own
   * @param quoted the last quotation that is a statement
   * @param reported whether a quotation directly before it in its frame is reported
   * @param uncued whether its frame has no cue at all
   */
  record Before(Optional<SentenceFrame> frame, Optional<Statement> quoted, boolean reported, boolean uncued) {
    /** Whether the last quotation stands in the frame at hand or the one before. */
    private boolean isJustBefore() {
      return quoted.isPresent() && frame.isPresent() && quoted.get().span().end() >= frame.get().span().start();
    }

    private boolean isNear(SentenceFrame at) {
      return frame.isEmpty() || at.paragraph() - frame.get().paragraph() <= 1;
    }

    private boolean hasColon() {
      return frame.isPresent() && frame.get().isMark(frame.get().size() - 1, ':');
    }
  }

  /** The statement that the quotation at {@code token} is, if it is one. */
  Optional<Standing> at(SentenceFrame frame, int token, Before before) {
    Token.Quoted quoted = (Token.Quoted) frame.at(token);
    boolean enough = quoted.words() >= FEWEST_WORDS;
    Optional<ActorMention> follower = token == 0 ? follower(frame, quoted) : Optional.empty();
    if (follower.isPresent()) {
      return Optional.of(new Standing(quoted, follower)).filter(standing -> enough || before.isJustBefore() || endsOpenly(quoted));
    }
    boolean alone = before.uncued() && isAlone(frame) && ",.!?…".indexOf(quoted.lastCharacter()) >= 0;
    boolean behind = quoted.isCapitalised() && token > 0 && (before.reported() || frame.isMark(token - 1, '.'));
    boolean colon = frame.isMark(token - 1, ':') && (enough || isSentence(quoted));
    if (colon || behind || alone) {
      Optional<ActorMention> speaker = before.isNear(frame) ? speaker(frame, token, before) : Optional.empty();
      if (speaker.isPresent() && (enough || colon || before.isJustBefore()) || enough && (alone || colon && isSentence(quoted))) {
        return Optional.of(new Standing(quoted, speaker));
      }
    }
    return introduction(frame, token).filter(verb -> isSentence(quoted)).map(verb -> new Standing(quoted, subjectOf(frame, verb)));
  }

  /** The verb of speech, which is no cue, that stands before: "was asked, “A?”", "as Dallek writes, “A.”" */
  private Optional<Integer> introduction(SentenceFrame frame, int token) {
    int verb = frame.isMark(token - 1, ',') || frame.isMark(token - 1, ':') ? token - 2 : token - 1;
    boolean speech = frame.isWord(verb) && verbs.of(frame.word(verb)).isPresent() && !Grammar.marksNoun(frame.word(verb - 1));
    return speech ? Optional.of(verb) : Optional.empty();
  }

  /** Who does what the verb says; empty where it is done to somebody. */
  private Optional<ActorMention> subjectOf(SentenceFrame frame, int verb) {
    int before = verb - 1;
    while (frame.isAdverb(before) || frame.isFinite(before) && !Grammar.isBe(frame.word(before))) {
      before--;
    }
    if (before < 0 || Grammar.isBe(frame.word(before)) || Grammar.isBe(frame.word(before + 1)) || frame.word(before).equals("to")) {
      return Optional.empty();
    }
    String word = frame.word(before);
    if (Grammar.isPronoun(word)) {
      return referents.meant(word, frame.at(before).span());
    }
    return subjects.left(frame, before).flatMap(range -> speakers.speaker(frame, range))
        .filter(mention -> mention.actor().kind() != Actor.Kind.UNNAMED);
  }

  private static boolean isSentence(Token.Quoted quoted) {
    return quoted.isCapitalised() && quoted.words() > 1 && ".?!…".indexOf(quoted.lastCharacter()) >= 0 && !quoted.isTitle();
  }

  private static boolean endsOpenly(Token.Quoted quoted) {
    return quoted.lastCharacter() == ',' && quoted.isCapitalised() && quoted.words() > 1;
  }

  /** Who is named directly behind a quotation that asks for a speaker. */
  private Optional<ActorMention> follower(SentenceFrame frame, Token.Quoted quoted) {
    if (",?!".indexOf(quoted.lastCharacter()) < 0 || !frame.isWord(1) || !frame.isWord(2)) {
      return Optional.empty();
    }
    String word = frame.word(1);
    if (Set.of("he", "she", "they").contains(word)) {
      return referents.meant(word, frame.at(1).span());
    }
    int start = frame.at(1).span().start();
    return referents.firstFrom(start).filter(mention -> mention.span().start() == start)
        .or(() -> describedFollower(frame)).or(() -> invertedFollower(frame));
  }

  /** "“A?” a reporter can be heard asking." */
  private Optional<ActorMention> describedFollower(SentenceFrame frame) {
    if (!Set.of("a", "an", "the", "one", "another").contains(frame.word(1))) {
      return Optional.empty();
    }
    for (int last = 2; last <= LONGEST_FOLLOWER && frame.isWord(last); last++) {
      String next = frame.word(last + 1);
      boolean verb = frame.isFinite(last + 1) || next.endsWith("ed") || next.endsWith("s") && !next.equals("'s");
      if (verb && speakers.isHuman(frame, new Range(1, last))) {
        return speakers.speaker(frame, new Range(1, last));
      }
    }
    return Optional.empty();
  }

  /** "“A,” read the statement", "“A,” remembered Roy Verley". */
  private Optional<ActorMention> invertedFollower(SentenceFrame frame) {
    String verb = frame.word(1);
    Token.Word first = (Token.Word) frame.at(1);
    Token.Word second = (Token.Word) frame.at(2);
    boolean noun = Set.of("a", "an", "the", "one").contains(verb) || Grammar.marksNoun(verb);
    boolean verbal = verb.endsWith("ed") || verb.endsWith("s") || verbs.of(verb).isPresent();
    boolean subject = second.capitalised() || Set.of("a", "an", "the", "one").contains(second.folded());
    if (first.capitalised() || noun || !verbal || !subject || Grammar.isConjunction(verb) || Grammar.isPreposition(verb) || frame.isFinite(1)) {
      return Optional.empty();
    }
    return subjects.right(frame, 2).flatMap(range -> speakers.speaker(frame, range));
  }

  /** "was addressed by Lê Duẩn:", "in the words of Arafat:", "a comment made by Khomeini on the truce:" */
  private Optional<ActorMention> author(SentenceFrame frame, int colon) {
    for (int by = colon - 2; by > 0 && by > colon - LONGEST_AUTHOR && frame.isWord(by); by--) {
      boolean words = frame.word(by).equals("of") && frame.word(by - 1).equals("words");
      if (frame.word(by).equals("by") || words) {
        return subjects.right(frame, by + 1).flatMap(range -> speakers.speaker(frame, range))
            .filter(mention -> words || mention.actor().kind() == Actor.Kind.PERSON);
      }
    }
    return Optional.empty();
  }

  private static boolean isAlone(SentenceFrame frame) {
    return frame.tokens().stream().allMatch(token -> token.isQuoted() || token instanceof Token.Mark);
  }

  private Optional<ActorMention> speaker(SentenceFrame frame, int token, Before before) {
    if (frame.isMark(token - 1, ':')) {
      int first = token - 1;
      while (first > 0 && frame.isWord(first - 1)) {
        first--;
      }
      boolean label = first < token - 1 && token - 1 - first <= LONGEST_LABEL;
      Optional<ActorMention> labelled = label ? speakers.speaker(frame, new Range(first, token - 2)) : Optional.empty();
      int start = frame.at(first).span().start();
      int colon = frame.at(token - 1).span().start();
      // "Clinton's response was:", "More from Jones:"
      return author(frame, token - 1).or(() -> labelled.filter(mention -> mention.actor().kind() != Actor.Kind.UNNAMED))
          .or(() -> referents.firstFrom(start).filter(mention -> label && mention.span().end() <= colon)).or(referents::subject);
    }
    return !before.hasColon() && before.isJustBefore() ? before.quoted().get().speaker() : referents.before();
  }
}
