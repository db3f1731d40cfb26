package parley.eval;

import module java.base;

/** What an evaluation came to: scores, and every mistake. */
public record Report(String task, int texts, List<Score> scores, List<Mistake> mistakes) {
  public Report {
    scores = List.copyOf(scores);
    mistakes = List.copyOf(mistakes);
  }

  /** The scores as a table. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%s: %,d texts", task, texts));
    lines.add(String.format(Locale.ROOT, "%-34s %8s %8s %8s %8s %9s %7s %7s", "", "expected", "recalled", "found", "right", "precision", "recall", "F"));
    for (Score score : scores) {
      lines.add(String.format(Locale.ROOT, "%-34s %8d %8d %8d %8d %9.3f %7.3f %7.3f", score.name(), score.expected(), score.recalled(),
          score.found(), score.right(), score.precision(), score.recall(), score.f()));
    }
    return lines;
  }

  /** How many mistakes there are of each kind, most frequent first. */
  public SequencedMap<String, Integer> kinds() {
    Map<String, Integer> counts = new TreeMap<>();
    mistakes.forEach(mistake -> counts.merge(mistake.kind(), 1, Integer::sum));
    SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .forEach(kind -> sorted.put(kind.getKey(), kind.getValue()));
    return sorted;
  }

  /** Every mistake for reading, the most frequent kind first. */
  public List<String> errorList() {
    Map<String, List<Mistake>> byKind = mistakes.stream().collect(Collectors.groupingBy(Mistake::kind));
    List<String> lines = new ArrayList<>(table());
    kinds().forEach((kind, count) -> {
      lines.add("");
      lines.add("## " + kind + " (" + count + ")");
      for (Mistake mistake : byKind.get(kind)) {
        lines.add("");
        lines.add(mistake.text() + ": " + mistake.sentence());
        lines.add("  expected " + (mistake.expected().isEmpty() ? "nothing" : mistake.expected()));
        lines.add("  found    " + (mistake.found().isEmpty() ? "nothing" : mistake.found()));
      }
    });
    return lines;
  }
}
