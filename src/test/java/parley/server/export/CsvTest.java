package parley.server.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;

/** Lines of a table. */
class CsvTest {
  @Test
  void whatASpreadsheetWouldRunIsDisarmed() {
    assertEquals("'=1+1,'+1,'-1,'@x,'\tx,a=1,\r\n", Csv.line(List.of("=1+1", "+1", "-1", "@x", "\tx", "a=1", "")));
  }

  @Test
  void quotesCommasAndLineBreaksAreQuoted() {
    assertEquals("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n", Csv.line(List.of("a,b", "say \"no\"", "two\nlines")));
  }
}
