package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.CommonWords;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.Cue;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Words;

/** Finds the subject of a verb of speech that has none of its own: "X began the talks, saying", "with X saying". */
final class MainSubject {
  private static final int LONGEST = 14;
  private static final int LONGEST_OPENING = 30;
  private static final int LONGEST_DESCRIPTION = 5;
  private static final Set<String> NO_SUBJECT = Set.of("to", "for", "against", "at", "as", "by", "about", "on", "over");
  private final Phrases<Title> titles;
  private final Mentions mentions;
  private final Words words;

  MainSubject(Phrases<Title> titles, Mentions mentions, Words words) {
    this.titles = titles;
    this.mentions = mentions;
    this.words = words;
  }

  /** What stands directly before a participle and speaks: "with Trump saying", "30 percent of voters saying". */
  Optional<Range> beside(SentenceFrame frame, Cue cue) {
    int last = cue.first() - 1;
    while (last > 0 && (Grammar.isBe(frame.word(last)) || frame.isAdverb(last))) {
      last--;
    }
    if (!cue.isParticiple() || !frame.isWord(last)) {
      return Optional.empty();
    }
    List<ActorMention> near = mentions.inside(frame.span(Math.max(0, last - LONGEST_DESCRIPTION), last));
    if (!near.isEmpty() && near.getLast().span().end() == frame.at(last).span().end()) {
      int first = last;
      while (first > 0 && frame.at(first).span().start() > near.getLast().span().start()) {
        first--;
      }
      boolean object = NO_SUBJECT.contains(frame.word(first - 1)) || near.getLast().actor().kind() != Actor.Kind.PERSON && first < 1;
      return object ? Optional.empty() : Optional.of(new Range(first, last));
    }
    if (!isHuman(frame, last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && last - first < LONGEST_DESCRIPTION && frame.isWord(first - 1) && isDescription(frame, first - 1)) {
      first--;
    }
    // "emailed supporters saying": those are told
    boolean object = NO_SUBJECT.contains(frame.word(first - 1)) || isPast(frame, first - 1);
    return object ? Optional.empty() : Optional.of(new Range(first, last));
  }

  /** The subject that opens the frame, behind "On Monday," or "After the talks,"; up to its verb. */
  Optional<Range> opening(SentenceFrame frame) {
    int first = start(frame);
    if (!frame.isWord(first) || Grammar.isPronoun(frame.word(first))) {
      return frame.isWord(first) ? Optional.of(new Range(first, first)) : Optional.empty();
    }
    int last = -1;
    boolean verb = false;
    for (int i = first; i < frame.size() && i < first + LONGEST && frame.isWord(i) && !verb; i++) {
      verb = frame.isFinite(i) || frame.isAdverb(i) || isPast(frame, i);
      boolean binds = frame.word(i).equals("of") || frame.word(i).equals("and") || frame.word(i).equals("the") || frame.word(i).equals("'s");
      if (!verb && !binds && (Grammar.isPreposition(frame.word(i)) || Grammar.isConjunction(frame.word(i)))) {
        break;
      }
      last = !verb && (isHuman(frame, i) || isOrgan(frame, i) || isNamed(frame, i)) ? i : last;
    }
    return last < 0 ? Optional.empty() : Optional.of(new Range(first, last));
  }

  private static int start(SentenceFrame frame) {
    int first = Set.of("and", "but").contains(frame.word(0)) ? 1 : 0;
    String word = frame.word(first);
    boolean aside = Grammar.isPreposition(word) || Grammar.isConjunction(word) || word.endsWith("ing") || frame.isAdverb(first);
    if (!aside) {
      return first;
    }
    for (int i = first; i < frame.size() && i < first + LONGEST_OPENING; i++) {
      if (frame.isMark(i, ',') && !isFurtherAside(frame, i + 1)) {
        return i + 1;
      }
    }
    return frame.size();
  }

  /** "In Ames, Iowa, on Sunday, Clinton tried": what stands between two more commas belongs to the opening. */
  private static boolean isFurtherAside(SentenceFrame frame, int at) {
    int comma = at;
    while (comma < at + 3 && frame.isWord(comma)) {
      comma++;
    }
    return Grammar.isPreposition(frame.word(at))
        || frame.isMark(comma, ',') && !frame.isFinite(comma + 1) && !isPast(frame, comma + 1);
  }

  private static boolean isPast(SentenceFrame frame, int at) {
    return at > 0 && frame.isWord(at) && frame.at(at) instanceof Token.Word word && word.folded().length() > 4 && word.folded().endsWith("ed") && !word.capitalised();
  }

  private boolean isHuman(SentenceFrame frame, int at) {
    return titles.of(frame.word(at)).filter(Title::isHuman).isPresent();
  }

  private boolean isOrgan(SentenceFrame frame, int at) {
    return titles.of(frame.word(at)).filter(title -> title.is(Kind.ORGAN)).isPresent();
  }

  private boolean isNamed(SentenceFrame frame, int at) {
    // "Minutes later" and "Aliyev was" both begin with a capital
    boolean capital = words.isCapitalised(frame.wordIndex(at)) && (at > 0 || frame.isFinite(at + 1));
    return capital && !CommonWords.contains(frame.word(at)) || !mentions.inside(frame.span(at, at)).isEmpty();
  }

  private boolean isDescription(SentenceFrame frame, int at) {
    String word = frame.word(at);
    return !Grammar.isPreposition(word) && !Grammar.isConjunction(word) && !frame.isFinite(at) && !isPast(frame, at) && !Grammar.isPronoun(word);
  }
}
