package parley.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.knowledge.Table;

class OfficesTest {
  private static final Offices OFFICES = Offices.load();
  private static final Set<String> PEOPLE = Table.load("people").rows().stream().map(row -> row.get("name")).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicTest> anOfficeIsHeldBySomebodyOfThePeopleTableInYearsThatRunForwards() {
    return Table.load("offices").rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
      assertTrue(PEOPLE.contains(row.get("name")), "not in people.tsv");
      String first = row.optional("first").orElse("1000");
      String last = row.optional("last").orElse("2999");
      assertTrue(first.matches("\\d{4}") && last.matches("\\d{4}") && first.compareTo(last) <= 0, first + " to " + last);
    }));
  }

  @Test
  void theEarliestOfficeComesFirst() {
    List<String> years = OFFICES.of("Sergey Lavrov").stream().flatMap(office -> office.first().stream()).toList();
    assertEquals(years.stream().sorted().toList(), years);
    assertTrue(years.size() >= 1);
  }
}
