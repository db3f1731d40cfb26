package parley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final String HEADER = "word\tkind\tvalue\tcaution\texample\treads\tsource\n";

  @Test
  void aWordWithTwoKindsIsRefusedByFileAndLine() {
    Table table = Table.parse("calendar.tsv", HEADER + "may\tmonth\t5\tplain\tx\tx\tx\nmay\tnumber\t5\tplain\tx\tx\tx\n");
    var refused = assertThrows(IllegalStateException.class, () -> new Calendar(table));
    assertEquals("calendar.tsv:3: word \"may\" stands twice; give it one kind", refused.getMessage());
  }

  @Test
  void aValueThatDoesNotSuitItsKindIsRefused() {
    Table table = Table.parse("calendar.tsv", HEADER + "may\tmonth\tfifth\tplain\tx\tx\tx\n");
    var refused = assertThrows(IllegalStateException.class, () -> new Calendar(table));
    assertEquals("calendar.tsv:2: value \"fifth\" does not suit kind month", refused.getMessage());
  }

  @Test
  void anUnknownWordHasNoUse() {
    assertEquals(Calendar.Entry.NONE, Calendar.load().of("harbour"));
  }
}
