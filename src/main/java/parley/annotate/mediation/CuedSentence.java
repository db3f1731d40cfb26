package parley.annotate.mediation;

import module java.base;
import parley.annotate.mediation.scene.Scene;
import parley.knowledge.Patterns.Match;
import parley.text.Span;

/** A cue from word {@code first} to word {@code last} of a sentence. */
record CuedSentence(Scene scene, int first, int last, Cue cue) {
  /** Words that open a clause of its own, so that a sign on their far side says nothing of the cue. */
  private static final Set<String> CLAUSE_WORDS = Set.of(
      "but", "although", "though", "while", "whereas", "because", "since", "after", "before", "when", "which", "who", "until", "despite", "whom",
      "where", "yet");
  private static final int FARTHEST = 60;

  /** The cue of {@code match}, with the "co" of "co-chaired". */
  static CuedSentence of(Scene scene, Match<Cue> match) {
    int co = match.first() - 1;
    boolean joint = scene.folded(co).equals("co") && scene.gap(co).equals("-");
    return new CuedSentence(scene, joint ? co : match.first(), match.last(), match.value());
  }

  /** The first word of the clause that the cue stands in. */
  int clauseStart() {
    int start = first;
    while (start > scene.from() && start > first - FARTHEST && !parts(start - 1)) {
      start--;
    }
    return start;
  }

  /** Behind the last word of the clause that the cue stands in. */
  int clauseEnd() {
    int end = last + 1;
    while (end < scene.to() && end < last + FARTHEST && !scene.is(end, CLAUSE_WORDS) && !scene.parts(end - 1, ';')) {
      end++;
    }
    return end;
  }

  private boolean parts(int word) {
    return scene.is(word, CLAUSE_WORDS) || scene.parts(word, ';');
  }

  Span cueSpan() {
    return scene.words().span(first, last);
  }
}
