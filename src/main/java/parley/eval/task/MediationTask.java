package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.eval.Given;
import parley.eval.Mistake;
import parley.eval.Report;
import parley.eval.Score;
import parley.search.row.AnnotatedRow;
import parley.search.row.MediationRow;
import parley.text.Span;

/**
 * Mediation: a mediator's country in a passage is right where a mediation with that country is expected at an
 * overlapping place; its stance is compared where the country is right. Mediators without a country are scored
 * apart, by name. Reads {@code mediations}.
 */
public final class MediationTask implements Task {
  private final Function<Given, AnnotatedRow> read;
  private final BiPredicate<String, String> samePerson;
  private final SequencedMap<String, int[]> counts = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int texts;

  private record Mediated(Span span, String mediator, String country, String stance) {
    String shown() {
      return mediator + (country.isEmpty() ? "" : " (" + country + ")") + ", " + stance;
    }
  }

  public MediationTask(Function<Given, AnnotatedRow> read, BiPredicate<String, String> samePerson) {
    this.read = read;
    this.samePerson = samePerson;
    List.of("country and passage", "stance, where the country is right", "mediator without country").forEach(name -> counts.put(name, new int[3]));
  }

  @Override
  public void add(Given gold) {
    if (!gold.json().has("mediations")) {
      return;
    }
    texts++;
    List<Mediated> wanted = new ArrayList<>();
    gold.json().get("mediations").forEach(row -> wanted.add(expected(row)));
    List<Mediated> had = read.apply(gold).mediations().stream().map(MediationTask::found).toList();
    Pairing<Mediated, Mediated> countries = score(gold, "country and passage", with(wanted, true), with(had, true),
        (a, b) -> a.country().equals(b.country()));
    countries.pairs().forEach((want, have) -> stance(gold, want, have));
    score(gold, "mediator without country", with(wanted, false), with(had, false),
        (a, b) -> a.mediator().equals(b.mediator()) || samePerson.test(a.mediator(), b.mediator()));
  }

  private Pairing<Mediated, Mediated> score(
      Given gold, String name, List<Mediated> wanted, List<Mediated> had, BiPredicate<Mediated, Mediated> same) {
    Pairing<Mediated, Mediated> pairing = new Pairing<>(wanted, had,
        (a, b) -> !a.span().overlaps(b.span()) || !same.test(a, b) ? 0 : a.stance().equals(b.stance()) ? 2 : 1);
    count(name, wanted.size(), pairing.pairs().size(), had.size());
    pairing.unmet().forEach(want -> mistakes.add(mistake(gold, "not found: " + name, want.span(), want.shown(), "")));
    pairing.spare().forEach(have -> mistakes.add(mistake(gold, "not expected: " + name, have.span(), "", have.shown())));
    return pairing;
  }

  private void stance(Given gold, Mediated want, Mediated have) {
    boolean right = want.stance().equals(have.stance());
    count("stance, where the country is right", 1, right ? 1 : 0, 1);
    if (!right) {
      mistakes.add(mistake(gold, "another stance: " + want.stance() + " read as " + have.stance(), want.span(), want.shown(), have.shown()));
    }
  }

  private void count(String name, int expected, int right, int found) {
    int[] sums = counts.get(name);
    sums[0] += expected;
    sums[1] += right;
    sums[2] += found;
  }

  /** Those with a country, or those with a mediator only. */
  private static List<Mediated> with(List<Mediated> all, boolean country) {
    return all.stream().filter(m -> country != m.country().isEmpty() && (country || !m.mediator().isEmpty())).toList();
  }

  private static Mediated expected(JsonNode row) {
    return new Mediated(new Span(row.get("start").asInt(), row.get("end").asInt()), text(row.path("mediator")), text(row.path("country")),
        text(row.path("stance")));
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : "";
  }

  private static Mediated found(MediationRow row) {
    return new Mediated(new Span(row.start(), row.end()), row.mediator().orElse(""), row.country().orElse(""), row.stance());
  }

  private static Mistake mistake(Given gold, String kind, Span at, String expected, String found) {
    return new Mistake(kind, gold.id(), expected, found, gold.around(at.start(), at.end()));
  }

  @Override
  public Report report() {
    List<Score> scores = new ArrayList<>();
    counts.forEach((name, sums) -> scores.add(new Score(name, sums[0], sums[1], sums[2], sums[1])));
    return new Report("mediation", texts, scores, mistakes);
  }
}
