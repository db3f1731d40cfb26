package parley.annotate.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Mediation;
import parley.golden.Reader;

/**
 * The development set: sentences about conflicts since 1900 as encyclopedias and news write them, half of
 * them without mediation. What the column {@code open} names is known to be read otherwise.
 */
class MediationSentencesTest {
  private record Row(int line, String sentence, List<String> mediations, Set<String> parties, String open) {}

  @TestFactory
  Stream<DynamicTest> aSentenceTellsOfItsMediators() {
    return rows().stream().filter(row -> !row.open.equals("mediator")).map(row -> DynamicTest.dynamicTest(row.line + " " + row.sentence,
        () -> assertEquals(row.mediations, found(row).stream().map(MediationSentencesTest::rendered).distinct().sorted().toList())));
  }

  @TestFactory
  Stream<DynamicTest> aSentenceTellsOfItsParties() {
    return rows().stream().filter(row -> row.open.isEmpty() && !row.mediations.isEmpty())
        .map(row -> DynamicTest.dynamicTest(row.line + " " + row.sentence, () -> assertEquals(row.parties,
            found(row).stream().flatMap(m -> m.parties().stream()).map(party -> party.actor().name()).collect(Collectors.toCollection(TreeSet::new)))));
  }

  @Test
  void theSetIsWideAndNearlyHalfOfItTellsOfNoMediation() {
    List<Row> rows = rows();
    long without = rows.stream().filter(row -> row.mediations.isEmpty()).count();
    assertTrue(rows.size() >= 300, () -> rows.size() + " rows");
    assertTrue(without * 100 >= rows.size() * 45L, () -> without + " of " + rows.size());
  }

  private static List<Mediation> found(Row row) {
    return Reader.annotate(row.sentence).mediations();
  }

  private static String rendered(Mediation mediation) {
    return mediation.mediator().orElseThrow().actor().name() + " of " + mediation.country().orElse("-") + " "
        + mediation.stance().name().toLowerCase(Locale.ROOT);
  }

  private static List<Row> rows() {
    try {
      List<String> lines = Files.readAllLines(Path.of("src/test/resources/mediation/sentences.tsv"));
      return IntStream.range(2, lines.size()).mapToObj(i -> row(i + 1, lines.get(i).split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(int line, String[] cells) {
    List<String> mediators = list(cells[2], "; ");
    List<String> countries = list(cells[3], "; ");
    List<String> stances = list(cells[4], "; ");
    List<String> mediations = IntStream.range(0, mediators.size())
        .mapToObj(i -> mediators.get(i) + " of " + countries.get(i) + " " + stances.get(i)).sorted().toList();
    return new Row(line, cells[0], mediations, new TreeSet<>(list(cells[5], ", ")), cells[6]);
  }

  private static List<String> list(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }
}
