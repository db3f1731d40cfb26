package parley.annotate.mediation;

import module java.base;
import parley.annotate.ActorMention;
import parley.text.Span;
import parley.text.Words;

/**
 * A sentence in which a cue stands: its words {@code from} to before {@code to}, the actors named in it,
 * and the cue from word {@code first} to word {@code last}.
 */
record CuedSentence(Words words, int from, int to, List<ActorMention> actors, int first, int last, Cue cue) {
  /** Words that stand before a clause of its own, so that a sign on their far side says nothing of the cue. */
  private static final Set<String> CLAUSE_WORDS = Set.of(
      "but", "although", "though", "while", "whereas", "because", "since", "after", "before", "when", "which", "who", "until", "despite");

  /** The first word of the clause that the cue stands in. */
  int clauseStart() {
    int start = first;
    while (start > from && !parts(start - 1)) {
      start--;
    }
    return start;
  }

  /** Behind the last word of the clause that the cue stands in. */
  int clauseEnd() {
    int end = last + 1;
    while (end < to && !CLAUSE_WORDS.contains(words.folded(end)) && !semicolon(end - 1)) {
      end++;
    }
    return end;
  }

  private boolean parts(int word) {
    return CLAUSE_WORDS.contains(words.folded(word)) || semicolon(word);
  }

  private boolean semicolon(int word) {
    return word + 1 < words.size() && words.text().substring(words.end(word), words.start(word + 1)).indexOf(';') >= 0;
  }

  String between(int word, int next) {
    return words.text().substring(words.end(word), words.start(next));
  }

  boolean isWord(int word, Set<String> any) {
    return word >= from && word < to && any.contains(words.folded(word));
  }

  /** Whether any of the words from {@code start} to before {@code end} is in {@code any}. */
  boolean hasWord(int start, int end, Set<String> any) {
    return IntStream.range(Math.max(start, from), Math.min(end, to)).anyMatch(word -> any.contains(words.folded(word)));
  }

  int firstWord(ActorMention mention) {
    return words.from(mention.span().start());
  }

  int lastWord(ActorMention mention) {
    return words.from(mention.span().end() - 1);
  }

  /** The actors that end before the cue, nearest first. */
  List<ActorMention> before() {
    return actors.stream().filter(mention -> mention.span().end() <= words.start(first)).toList().reversed();
  }

  /** The actors that begin behind the cue, nearest first. */
  List<ActorMention> behind() {
    return actors.stream().filter(mention -> mention.span().start() >= words.end(last)).toList();
  }

  Span cueSpan() {
    return words.span(first, last);
  }
}
