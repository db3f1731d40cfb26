package parley.eval.task;

import module java.base;
import com.fasterxml.jackson.databind.JsonNode;
import parley.eval.Given;
import parley.eval.Mistake;
import parley.eval.Report;
import parley.eval.Score;
import parley.search.row.AnnotatedRow;
import parley.search.row.NamedRow;
import parley.search.row.StatementRow;
import parley.text.Span;

/**
 * Statements. All of them match at an intersection over union of one half, indirect ones also exactly; direct
 * quotations match at 0.8, each stretch between quotation marks for itself; one found is right where any attribution
 * holds that stretch. The speaker is right when its place overlaps that of the source or when it names the same person. Reads {@code attributions} with their pieces and {@code statements} with plain spans.
 */
public final class StatementsTask implements Task {
  private static final double OVERLAP = 0.5;
  private static final double QUOTATION = 0.8;
  private final Function<Given, AnnotatedRow> read;
  private final BiPredicate<String, String> samePerson;
  private final SequencedMap<String, int[]> counts = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int texts;

  /** A statement as it is compared: its words, its form and who said it. */
  private record Said(Region content, String form, Optional<Region> source, String speaker, boolean attributed) {}

  /** @param samePerson whether two written names are known to name one person */
  public StatementsTask(Function<Given, AnnotatedRow> read, BiPredicate<String, String> samePerson) {
    this.read = read;
    this.samePerson = samePerson;
  }

  @Override
  public void add(Given gold) {
    boolean pieces = gold.json().has("attributions");
    if (!pieces && !gold.json().has("statements")) {
      return;
    }
    texts++;
    List<Said> wanted = new ArrayList<>();
    gold.json().get(pieces ? "attributions" : "statements").forEach(row -> wanted.add(pieces ? attribution(gold, row) : statement(row)));
    wanted.removeIf(said -> said.content().isEmpty());
    List<Said> had = read.apply(gold).statements().stream().map(StatementsTask::found).toList();
    all(gold, wanted, had);
    quotations(gold, wanted, had);
    score("mixed", form(wanted, "mixed"::equals), form(had, "mixed"::equals), wanted, OVERLAP);
    score("indirect, overlap", form(wanted, "indirect"::equals), form(had, "indirect"::equals), wanted, OVERLAP);
    score("indirect, exact", form(wanted, "indirect"::equals), form(had, "indirect"::equals), wanted, 1);
  }

  private void all(Given gold, List<Said> wanted, List<Said> had) {
    Pairing<Said, Said> pairing = pairing(wanted, had, OVERLAP);
    count("statements", wanted.size(), pairing.pairs().size(), had.size(), pairing.pairs().size());
    pairing.pairs().forEach((want, have) -> speaker(gold, want, have));
    pairing.unmet().forEach(want -> mistakes.add(unmet(gold, want, had)));
    for (Said spare : pairing.spare()) {
      boolean near = wanted.stream().anyMatch(want -> want.content().overlaps(spare.content()));
      mistakes.add(mistake(gold, spare, (near ? "found with another extent: " : "not expected: ") + spare.form(), "", text(gold, spare)));
    }
  }

  private void speaker(Given gold, Said want, Said have) {
    if (!want.attributed()) {
      return;
    }
    boolean right = names(want, have);
    for (String of : List.of("right speaker", "right speaker, " + want.form())) {
      count(of, 1, right ? 1 : 0, have.speaker().isEmpty() ? 0 : 1, right ? 1 : 0);
    }
    if (!right) {
      String kind = (have.speaker().isEmpty() ? "no speaker: " : "another speaker: ") + want.form();
      mistakes.add(mistake(gold, want, kind, want.speaker(), have.speaker()));
    }
  }

  private boolean names(Said want, Said have) {
    boolean samePlace = want.source().isPresent() && have.source().isPresent() && want.source().get().overlaps(have.source().get());
    return samePlace || !have.speaker().isEmpty()
        && (want.speaker().equalsIgnoreCase(have.speaker()) || samePerson.test(want.speaker(), have.speaker()));
  }

  private static Mistake unmet(Given gold, Said want, List<Said> had) {
    Optional<Said> near = had.stream().max(Comparator.comparingDouble(h -> h.content().intersectionOverUnion(want.content())))
        .filter(h -> h.content().overlaps(want.content()));
    String kind = (near.isPresent() ? "wanted with another extent: " : "not found: ") + want.form();
    return mistake(gold, want, kind, text(gold, want), near.map(h -> text(gold, h)).orElse(""));
  }

  private void score(String name, List<Said> wanted, List<Said> had, List<Said> anyForm, double least) {
    int recalled = pairing(wanted, had, least).pairs().size();
    // what the annotators called mixed is found all the same where its words are right
    int right = least < 1 ? pairing(anyForm, had, least).pairs().size() : recalled;
    count(name, wanted.size(), recalled, had.size(), right);
  }

  /** Direct quotations, each stretch between quotation marks for itself. */
  private void quotations(Given gold, List<Said> wanted, List<Said> had) {
    List<Region> direct = stretches(gold, form(wanted, "direct"::equals));
    List<Region> inAny = stretches(gold, wanted);
    List<Region> stretches = stretches(gold, form(had, "direct"::equals));
    count("direct quotations", direct.size(), quoted(direct, stretches), stretches.size(), quoted(inAny, stretches));
    List<Region> words = inAny.stream().filter(region -> Quotations.isMarked(region, gold.text())).distinct().toList();
    List<Region> hadWords = stretches(gold, had).stream().filter(region -> Quotations.isMarked(region, gold.text())).distinct().toList();
    int right = quoted(words, hadWords);
    count("quoted words, any form", words.size(), right, hadWords.size(), right);
  }

  private static List<Region> stretches(Given gold, List<Said> all) {
    return all.stream().flatMap(said -> Quotations.runs(said.content(), gold.text()).stream())
        .flatMap(run -> Quotations.stretches(run.hull(), gold.text()).stream()).toList();
  }

  private static int quoted(List<Region> wanted, List<Region> had) {
    return new Pairing<>(wanted, had, (a, b) -> {
      double fit = a.intersectionOverUnion(b);
      return fit >= QUOTATION ? fit : 0;
    }).pairs().size();
  }

  private static Pairing<Said, Said> pairing(List<Said> wanted, List<Said> had, double least) {
    return new Pairing<>(wanted, had, (a, b) -> {
      double fit = a.content().intersectionOverUnion(b.content());
      return fit >= least ? fit : 0;
    });
  }

  private void count(String name, int expected, int recalled, int found, int right) {
    int[] sums = counts.computeIfAbsent(name, _ -> new int[4]);
    sums[0] += expected;
    sums[1] += recalled;
    sums[2] += found;
    sums[3] += right;
  }

  private static List<Said> form(List<Said> all, Predicate<String> form) {
    return all.stream().filter(said -> form.test(said.form())).toList();
  }

  private static Said attribution(Given gold, JsonNode row) {
    Region source = Region.of(row.path("source"));
    String speaker = source.isEmpty() ? "" : source.hull().of(gold.text());
    return new Said(Region.of(row.path("content")), row.path("kind").asText(), Optional.of(source).filter(s -> !s.isEmpty()), speaker,
        !source.isEmpty());
  }

  private static Said statement(JsonNode row) {
    JsonNode speaker = row.path("speaker");
    return new Said(Region.of(row.get("start").asInt(), row.get("end").asInt()), row.path("form").asText("direct"), Optional.empty(),
        speaker.isTextual() ? speaker.asText() : "", speaker.isTextual());
  }

  private static Said found(StatementRow row) {
    Optional<Region> source = row.speaker().map(NamedRow::span).map(span -> Region.of(span.start(), span.end()));
    return new Said(Region.of(row.start(), row.end()), row.form(), source, row.speaker().map(NamedRow::name).orElse(""), true);
  }

  private static String text(Given gold, Said said) {
    return said.content().spans().stream().map(span -> gold.at(span.start(), span.end())).collect(Collectors.joining(" ... "))
        + (said.speaker().isEmpty() ? "" : " (" + said.speaker().replaceAll("\\s+", " ") + ")");
  }

  private static Mistake mistake(Given gold, Said said, String kind, String expected, String found) {
    Span at = said.content().hull();
    return new Mistake(kind, gold.id(), expected, found, gold.around(at.start(), at.end()));
  }

  @Override
  public Report report() {
    List<Score> scores = new ArrayList<>();
    counts.forEach((name, sums) -> scores.add(new Score(name, sums[0], sums[1], sums[2], sums[3])));
    return new Report("statements", texts, scores, mistakes);
  }
}
