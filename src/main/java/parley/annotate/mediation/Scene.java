package parley.annotate.mediation;

import module java.base;
import parley.text.Words;

/**
 * A sentence laid open for the search of mediators: its words {@code from} to before {@code to}, and who is
 * named in it, in order.
 */
record Scene(Words words, int from, int to, List<Group> groups) {
  boolean has(int word) {
    return word >= from && word < to;
  }

  String folded(int word) {
    return has(word) ? words.folded(word) : "";
  }

  boolean is(int word, Set<String> any) {
    return has(word) && any.contains(words.folded(word));
  }

  /** Whether any of the words from {@code start} to before {@code end} is in {@code any}. */
  boolean hasWord(int start, int end, Set<String> any) {
    for (int word = Math.max(start, from); word < Math.min(end, to); word++) {
      if (any.contains(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between {@code word} and the word after it. */
  String gap(int word) {
    return has(word) && word + 1 < words.size() ? words.text().substring(words.end(word), words.start(word + 1)) : "";
  }

  boolean parts(int word, char mark) {
    return gap(word).indexOf(mark) >= 0;
  }

  /** The index of the last group that ends before {@code word}; -1 where there is none. */
  int groupBefore(int word) {
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
  Optional<Group> groupEndingAt(int word) {
    int index = groupBefore(word + 1);
    return index >= 0 && groups.get(index).last() == word ? Optional.of(groups.get(index)) : Optional.empty();
  }

  /** The first group that begins behind {@code word}. */
  Optional<Group> groupBehind(int word) {
    int index = groupBefore(word + 1) + 1;
    while (index < groups.size() && groups.get(index).nominals().getFirst().first() <= word) {
      index++;
    }
    return index < groups.size() ? Optional.of(groups.get(index)) : Optional.empty();
  }
}
