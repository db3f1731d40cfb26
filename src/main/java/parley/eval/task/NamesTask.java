package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.eval.Given;
import parley.eval.Mistake;
import parley.eval.Report;
import parley.eval.Score;

/**
 * Spellings of persons: every pair of spellings in the file is decided, and pairs that belong to one person
 * are expected. Reads groups of {@code variants}.
 */
public final class NamesTask implements Task {
  /** A file with more spellings is scored on its first ones: pairs grow with the square. */
  private static final int MOST_SPELLINGS = 3_000;
  private final BiPredicate<String, String> samePerson;
  private final List<Variant> variants = new ArrayList<>();
  private int groups;

  private record Variant(String name, String group) {}

  /** @param samePerson whether two written names name one person, by everything that is known */
  public NamesTask(BiPredicate<String, String> samePerson) {
    this.samePerson = samePerson;
  }

  @Override
  public void add(Given gold) {
    if (variants.size() >= MOST_SPELLINGS) {
      return;
    }
    groups++;
    String group = groups + " " + gold.json().path("canonical").asText();
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode variant : gold.json().path("variants")) {
      names.add(variant.asText());
    }
    names.forEach(name -> variants.add(new Variant(name, group)));
  }

  @Override
  public Report report() {
    int expected = 0;
    int found = 0;
    int right = 0;
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        Variant a = variants.get(i);
        Variant b = variants.get(j);
        boolean one = a.group().equals(b.group());
        boolean said = samePerson.test(a.name(), b.name());
        expected += one ? 1 : 0;
        found += said ? 1 : 0;
        right += one && said ? 1 : 0;
        if (one != said) {
          mistakes.add(new Mistake(one ? "kept apart" : "merged", a.group(), one ? "one person" : "two persons", said ? "one person" : "two persons",
              a.name() + " | " + b.name()));
        }
      }
    }
    return new Report("names", groups, List.of(new Score("pairs of spellings", expected, right, found, right)), mistakes);
  }
}
