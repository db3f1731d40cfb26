package parley.annotate.mediation.scene;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.actors.CommonWords;
import parley.annotate.actors.Lexicon;
import parley.text.Span;
import parley.text.Words;

/**
 * A sentence laid open for the search of mediators: its words {@code from} to before {@code to}, and who is
 * named in it, in order.
 */
public record Scene(Words words, int from, int to, List<Group> groups) {
  private static final Set<String> OPENERS = Set.of("that", "while", "when", "after", "before", "because", "if", "where", "which", "whom", "although", "though", "and",
      "but", "since", "until", "once", "whereas", "as", "so", "than", "or", "yet", "both", "whether", "unless",
      "then", "how", "why", "said", "says", "saying", "announced", "by");

  /** The sentence, in which {@code named} are all its actors. */
  public static Scene read(Lexicon lexicon, Words words, Span sentence, List<ActorMention> named) {
    int from = words.from(sentence.start());
    int to = words.from(sentence.end());
    return new Scene(words, from, to, GroupReader.read(words, from, NominalReader.read(lexicon, words, from, to, named)));
  }

  public boolean has(int word) {
    return word >= from && word < to;
  }

  public String folded(int word) {
    return has(word) ? words.folded(word) : "";
  }

  public boolean is(int word, Set<String> any) {
    return has(word) && any.contains(words.folded(word));
  }

  /** Whether any of the words from {@code start} to before {@code end} is in {@code any}. */
  public boolean hasWord(int start, int end, Set<String> any) {
    for (int word = Math.max(start, from); word < Math.min(end, to); word++) {
      if (any.contains(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between {@code word} and the word after it. */
  public String gap(int word) {
    return has(word) && word + 1 < words.size() ? words.text().substring(words.end(word), words.start(word + 1)) : "";
  }

  public boolean parts(int word, char mark) {
    return gap(word).indexOf(mark) >= 0;
  }

  /** The index of the last group that ends before {@code word}; -1 where there is none. */
  public int groupBefore(int word) {
    int low = 0;
    int high = groups.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (groups.get(middle).last() < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The group whose last word is {@code word}. */
  public Optional<Group> groupEndingAt(int word) {
    int index = groupBefore(word + 1);
    return index >= 0 && groups.get(index).last() == word ? Optional.of(groups.get(index)) : Optional.empty();
  }

  /** The first group that begins behind {@code word}. */
  public Optional<Group> groupBehind(int word) {
    int index = groupBefore(word + 1) + 1;
    while (index < groups.size() && groups.get(index).nominals().getFirst().first() <= word) {
      index++;
    }
    return index < groups.size() ? Optional.of(groups.get(index)) : Optional.empty();
  }

  /** Whether the group stands where subjects stand: at the start of its clause, and not behind a verb or preposition. */
  public boolean isSubject(Group group) {
    int before = group.start() - 1;
    boolean dated = has(before) && Character.isDigit(folded(before).charAt(0)) || CommonWords.isCalendar(folded(before));
    boolean opens = before < from || dated || !gap(before).isBlank() || OPENERS.contains(folded(before))
        || folded(before).endsWith("ly");
    return group.isFree() && !group.isAdjective() && opens;
  }

  public boolean isPreposition(int word) {
    return has(word) && GroupReader.isPreposition(words.folded(word));
  }

  /** Whether a comma, bracket or the like stands anywhere between the words {@code left} and {@code right}. */
  public static boolean hasMark(Words words, int left, int right) {
    int start = words.end(left);
    int end = right < words.size() ? words.start(right) : start;
    for (int i = start; i < end; i++) {
      if (",;:()[]—–\"“”".indexOf(words.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
