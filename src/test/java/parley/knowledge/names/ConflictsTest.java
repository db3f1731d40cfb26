package parley.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.golden.Tables;
import parley.knowledge.Table;

class ConflictsTest {
  private static final Names NAMES = Tables.names();
  private static final List<Table.Row> ROWS = Table.load("conflicts").rows();

  @TestFactory
  Stream<DynamicTest> aPartyOrMediatorOfAConflictIsKnownByName() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () ->
        assertTrue(NAMES.exactly(row.get("name")).stream().anyMatch(name -> name.canonical().equals(row.get("name"))))));
  }

  @Test
  void atLeastAHundredConflictsHaveTwoPartiesThatAreKnown() {
    Map<String, Long> parties = ROWS.stream().filter(row -> row.get("role").equals("party"))
        .collect(Collectors.groupingBy(row -> row.get("conflict"), Collectors.counting()));
    long known = parties.values().stream().filter(count -> count >= 2).count();
    assertTrue(known >= 100, known + " conflicts");
  }
}
