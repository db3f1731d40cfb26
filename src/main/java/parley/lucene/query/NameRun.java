package parley.lucene.query;

import module java.base;
import parley.lucene.query.Spellings.NameMatch;
import parley.search.QueryNode.Word;
import parley.text.Words;

/** Neighbouring words of a query, parted into names and what stands between them. */
record NameRun(List<Part> parts) {
  /** A name with the actors it may stand for, or a word that is none. */
  record Part(List<Word> words, List<String> actors) {
    String text() {
      return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
  }

  static NameRun of(List<Word> run, Vocabulary vocabulary) {
    List<Part> parts = new ArrayList<>();
    Map<Integer, Part> names = names(run, vocabulary);
    int at = 0;
    while (at < run.size()) {
      Part part = names.containsKey(at) ? names.get(at) : new Part(List.of(run.get(at)), List.of());
      parts.add(part);
      at += part.words().size();
    }
    return new NameRun(parts);
  }

  /** By the number of the word that each begins at, the longest. */
  private static Map<Integer, Part> names(List<Word> run, Vocabulary vocabulary) {
    if (run.isEmpty() || run.stream().anyMatch(Word::near)) {
      return Map.of();
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[run.size() + 1];
    for (int i = 0; i < run.size(); i++) {
      starts[i] = text.length();
      text.append(run.get(i).text()).append(' ');
    }
    starts[run.size()] = text.length();
    Words words = Words.of(text.toString());
    Map<Integer, Part> names = new HashMap<>();
    for (NameMatch match : vocabulary.spellings().in(words)) {
      List<String> actors = match.names().stream().filter(vocabulary::isActor).toList();
      int first = Arrays.binarySearch(starts, words.start(match.first()));
      int last = after(match.last(), words, starts);
      if (!actors.isEmpty() && first >= 0 && last > first) {
        names.merge(first, new Part(List.copyOf(run.subList(first, last)), actors), NameRun::longer);
      }
    }
    return names;
  }

  /** The query word that begins behind the name; 0 where the name ends inside a query word. */
  private static int after(int word, Words words, int[] starts) {
    int last = word + 1 < words.size() && words.isPossessive(word + 1) ? word + 1 : word;
    int end = last + 1 < words.size() ? words.start(last + 1) : starts[starts.length - 1];
    return Math.max(0, Arrays.binarySearch(starts, end));
  }

  private static Part longer(Part a, Part b) {
    return b.words().size() > a.words().size() ? b : a;
  }
}
