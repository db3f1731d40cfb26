package parley.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.quote.Claim;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Axes;
import parley.quote.Verdict.Coverage;
import parley.quote.Verdict.Ruling;
import parley.quote.Verdict.Wording;
import parley.quote.Verdict;
import parley.search.InvalidRequest;

class BatchTest {
  private final List<Claim> claims = new ArrayList<>();
  private final List<Integer> badLines = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  @Test
  void columnsMayStandInAnyOrderAndUnknownOnesAreIgnored() throws IOException {
    run("date,note,Quote,speaker\n2022-03,x,We agree,Lavrov\n");
    assertEquals("We agree", claims.getFirst().words());
    assertEquals(Optional.of("Lavrov"), claims.getFirst().speaker());
    assertEquals(LocalDate.of(2022, 3, 31), claims.getFirst().date().orElseThrow().last());
  }

  @Test
  void quotedCellsHoldCommasLineBreaksAndMarks() throws IOException {
    run("\uFEFFquote\r\n\"He said \"\"no\"\", twice,\r\nand left\"\r\n");
    assertEquals("He said \"no\", twice,\r\nand left", claims.getFirst().words());
  }

  @Test
  void aBadRowIsNamedAndTheRestGoesOn() throws IOException {
    Batch.Done done = run("quote,date\nfirst words here,2022\nsecond,spring\n\na,b,c,d\n\"un\"closed,2020\nlast words,\n");
    assertEquals(new Batch.Done(5, 3), done);
    assertEquals(List.of(3, 5, 6), badLines);
    assertEquals(List.of("first words here", "last words"), claims.stream().map(Claim::words).toList());
    assertTrue(out.toString().contains("cannot read date \"\"spring\"\""), out.toString());
  }

  @Test
  void aMarkThatIsNeverClosedIsOneBadRow() throws IOException {
    assertEquals(new Batch.Done(2, 1), run("quote\nfine\n\"never closed\nmore\nmore"));
    assertEquals(List.of(3), badLines);
  }

  @Test
  void aTableWithoutAQuoteColumnIsRefused() {
    assertThrows(InvalidRequest.class, () -> run("words,speaker\na,b\n"));
  }

  @Test
  void everyRowOfTheResultHasAsManyCellsAsItsHeader() throws IOException {
    run("quote,date\nfirst words here,2022\nsecond,spring\n");
    CsvReader table = new CsvReader(new StringReader(out.toString()));
    int width = table.next().orElseThrow().cells().size();
    for (Optional<CsvReader.Row> row = table.next(); row.isPresent(); row = table.next()) {
      assertEquals(width, row.get().cells().size());
    }
  }

  private Batch.Done run(String table) throws IOException {
    return new Batch(this::verdict, new Batch.Progress() {
      @Override
      public void done(int rows) {}

      @Override
      public void bad(int line, String why) {
        badLines.add(line);
      }
    }).run(new StringReader(table), out);
  }

  private Verdict verdict(Claim claim) {
    claims.add(claim);
    return new Verdict(Ruling.NOT_FOUND, new Axes(Wording.NOT_FOUND, Agreement.NOT_CLAIMED, Agreement.NOT_CLAIMED, Optional.empty()), List.of(), List.of(),
        List.of(), new Coverage(1, 1, Optional.empty(), Optional.empty()));
  }
}
