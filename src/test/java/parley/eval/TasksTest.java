package parley.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.eval.task.ActorsTask;
import parley.eval.task.DatesTask;
import parley.eval.task.MediationTask;
import parley.eval.task.NamesTask;
import parley.eval.task.StatementsTask;
import parley.eval.task.Task;
import parley.search.row.ActorRow;
import parley.search.row.AnnotatedRow;
import parley.search.row.DateRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.StatementRow;
import parley.search.row.TimexRow;
import parley.text.Span;

/** Scores of readings that are made up, against annotated lines that fit on a screen. */
class TasksTest {
  private static final String DATES = """
      {"text":"On 3 May 2011 and in June they met, then a week later.","timexes":[
      {"start":3,"end":13,"value":"2011-05-03","nested":false,"set":null},{"start":21,"end":25,"value":"2011-06","nested":false,"set":null},
      {"start":41,"end":53,"value":"P1W","nested":false,"set":null},{"start":5,"end":13,"value":"2011","nested":true,"set":null}]}""";

  @Test
  void aDateIsRightWhereItOverlapsAndHasTheValue() {
    Report report = report(new DatesTask(_ -> dates(timex(3, 13, "2011-05-03T10:00"), timex(21, 25, "2010-06"), timex(26, 30, "2011"))), DATES);
    assertScore(new Score("dates with the right value", 2, 1, 3, 1), report.scores().getFirst());
    assertScore(new Score("dates at all", 2, 2, 3, 2), report.scores().get(1));
    assertEquals(List.of("another value: month read as month", "not expected: year"), List.copyOf(report.kinds().keySet()));
  }

  @Test
  void theEndsOfARangeCountEachForItself() {
    TimexRow range = new TimexRow(date(3, 25), Optional.empty(), Optional.empty(), List.of(timex(3, 13, "2011-05-03"), timex(21, 25, "2011-06")));
    assertScore(new Score("dates with the right value", 2, 2, 2, 2), report(new DatesTask(_ -> dates(range)), DATES).scores().getFirst());
  }

  @Test
  void plainDaysAreComparedAsDays() {
    String gold = """
        {"text":"On 3 May 2011 they met.","published":null,"dates":[{"start":3,"end":13,"first":"2011-05-03","last":"2011-05-03"}]}""";
    assertScore(new Score("dates with the right value", 1, 1, 1, 1), report(new DatesTask(_ -> dates(timex(3, 13, "2011-05-03"))), gold).scores().getFirst());
  }

  private static final String SAID = "\"We met,\" said Bell. He denied that it rained.";
  private static final String ATTRIBUTED = """
      {"text":"\\"We met,\\" said Bell. He denied that it rained.","attributions":[
      {"source":[[15,19,"Bell"]],"cue":[[10,14,"said"]],"content":[[0,9,"We met"]],"kind":"direct"},
      {"source":[[21,23,"He"]],"cue":[[24,30,"denied"]],"content":[[31,45,"that it rained"]],"kind":"indirect"}]}""";

  @Test
  void aStatementIsFoundWhereMostOfItOverlapsAndItsSpeakerWhereHeStands() {
    StatementRow quoted = statement("direct", 0, 9, new Span(15, 19));
    StatementRow clause = statement("indirect", 24, 45, new Span(15, 19));
    Report report = report(new StatementsTask(_ -> statements(quoted, clause), (a, b) -> false), ATTRIBUTED);
    assertScore(new Score("statements", 2, 2, 2, 2), named(report, "statements"));
    assertScore(new Score("direct quotations", 1, 1, 1, 1), named(report, "direct quotations"));
    assertScore(new Score("indirect, exact", 1, 0, 1, 0), named(report, "indirect, exact"));
    assertScore(new Score("right speaker", 2, 1, 2, 1), named(report, "right speaker"));
    assertEquals(Set.of("another speaker: indirect"), report.kinds().keySet());
  }

  @Test
  void theHalvesOfAQuotationCountEachForItself() {
    String gold = """
        {"text":"\\"We met,\\" said Bell, \\"twice.\\"","attributions":[
        {"source":[[15,19,"Bell"]],"cue":[],"content":[[0,9,""],[21,29,""]],"kind":"direct"}]}""";
    Report report = report(new StatementsTask(_ -> statements(statement("direct", 0, 29, new Span(15, 19))), (a, b) -> false), gold);
    assertScore(new Score("direct quotations", 2, 2, 2, 2), named(report, "direct quotations"));
  }

  @Test
  void aSpeakerOfAPlainStatementIsComparedByName() {
    String gold = "{\"text\":\"" + SAID.replace("\"", "\\\"") + "\",\"statements\":[{\"start\":0,\"end\":9,\"form\":\"direct\",\"speaker\":\"Ann Bell\"}]}";
    Report report = report(new StatementsTask(_ -> statements(statement("direct", 0, 9, new Span(15, 19))), (a, b) -> a.endsWith(b)), gold);
    assertScore(new Score("right speaker", 1, 1, 1, 1), named(report, "right speaker"));
  }

  @Test
  void actorsAreComparedKindByKind() {
    String gold = """
        {"tokens":["Ann","Bell","left","Bern"],"tags":["B-person","I-person","O","B-location"]}""";
    Report report = report(new ActorsTask(_ -> actors(new ActorRow(4, 8, "Bell", "Bell", "person", Optional.empty()),
        new ActorRow(14, 18, "Bern", "Bern", "body", Optional.empty()))), gold);
    assertScore(new Score("persons", 1, 1, 1, 1), named(report, "persons"));
    assertScore(new Score("places", 1, 0, 0, 0), named(report, "places"));
    assertScore(new Score("organisations", 0, 0, 1, 0), named(report, "organisations"));
  }

  @Test
  void everyPairOfSpellingsIsDecided() {
    NamesTask task = new NamesTask((a, b) -> a.charAt(0) == b.charAt(0));
    Report report = report(task, "{\"canonical\":\"x\",\"variants\":[\"Ann\",\"Anna\",\"Nan\"]}", "{\"canonical\":\"y\",\"variants\":[\"Amos\"]}");
    assertScore(new Score("pairs of spellings", 3, 1, 3, 1), report.scores().getFirst());
    assertEquals(Map.of("kept apart", 2, "merged", 2), report.kinds());
  }

  @Test
  void aMediationIsRightByCountryAndPlaceAndItsStanceApart() {
    String gold = """
        {"text":"Oman hosted the talks that Chad had refused.","mediations":[
        {"start":0,"end":44,"mediator":"Oman","country":"Oman","stance":"hosting"},{"start":0,"end":44,"mediator":"Chad","country":"Chad","stance":"rejected"}]}""";
    MediationRow oman = new MediationRow("m", "p", 0, 21, "", Optional.of("Oman"), Optional.empty(), Optional.of("Oman"), "acting", List.of(), "", Optional.empty());
    Report report = report(new MediationTask(_ -> new AnnotatedRow("t", List.of(), List.of(), List.of(), List.of(oman)), String::equals), gold);
    assertScore(new Score("country and passage", 2, 1, 1, 1), report.scores().getFirst());
    assertScore(new Score("stance, where the country is right", 1, 0, 1, 0), report.scores().get(1));
  }

  @Test
  void theErrorListNamesTheMostFrequentKindFirst() {
    Report report = report(new DatesTask(_ -> dates(timex(21, 25, "2011-06"), timex(26, 30, "2011"), timex(31, 34, "2012"))), DATES);
    String list = String.join("\n", report.errorList());
    assertTrue(list.contains("[3 May 2011]"), list);
    assertTrue(list.indexOf("## not found: day (1)") > list.indexOf("## not expected: year (2)"), list);
  }

  private static Report report(Task task, String... lines) {
    List<String> troubles = new ArrayList<>();
    String joined = Stream.of(lines).map(line -> line.replace("\n", "")).collect(Collectors.joining("\n"));
    try (GivenLines given = new GivenLines(new ByteArrayInputStream(joined.getBytes(StandardCharsets.UTF_8)), troubles::add)) {
      for (Optional<Given> next = given.next(); next.isPresent(); next = given.next()) {
        task.add(next.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(List.of(), troubles);
    return task.report();
  }

  private static void assertScore(Score expected, Score actual) {
    assertEquals(expected, actual);
  }

  private static Score named(Report report, String name) {
    return report.scores().stream().filter(score -> score.name().equals(name)).findFirst().orElseThrow();
  }

  private static DateRow date(int start, int end) {
    LocalDate day = LocalDate.of(2011, 5, 3);
    return new DateRow(start, end, "", Optional.of(day), Optional.of(day), Optional.empty(), Optional.empty());
  }

  private static TimexRow timex(int start, int end, String value) {
    return new TimexRow(date(start, end), Optional.of(value), Optional.empty(), List.of());
  }

  private static AnnotatedRow dates(TimexRow... rows) {
    return new AnnotatedRow("t", List.of(rows), List.of(), List.of(), List.of());
  }

  private static AnnotatedRow actors(ActorRow... rows) {
    return new AnnotatedRow("t", List.of(), List.of(rows), List.of(), List.of());
  }

  private static AnnotatedRow statements(StatementRow... rows) {
    return new AnnotatedRow("t", List.of(), List.of(), List.of(rows), List.of());
  }

  private static StatementRow statement(String form, int start, int end, Span speaker) {
    NamedRow named = new NamedRow("Bell", "person", Optional.empty(), "Bell", speaker);
    return new StatementRow("s", "p", start, end, "", form, Optional.of(named), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
