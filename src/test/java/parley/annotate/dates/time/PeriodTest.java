package parley.annotate.dates.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PeriodTest {
  // unit, a day in it -> its TIMEX2 value, first and last day
  private static final String PERIODS = """
      DAY 1939-09-01 -> 1939-09-01 1939-09-01 1939-09-01
      WEEK 2022-05-09 -> 2022-W19 2022-05-09 2022-05-15
      MONTH 2024-02-10 -> 2024-02 2024-02-01 2024-02-29
      SEASON 2023-01-05 -> 2022-WI 2022-12-01 2023-02-28
      SEASON 1939-11-30 -> 1939-FA 1939-09-01 1939-11-30
      QUARTER 2022-08-01 -> 2022-Q3 2022-07-01 2022-09-30
      HALF 2022-08-01 -> 2022-H2 2022-07-01 2022-12-31
      YEAR 1914-06-28 -> 1914 1914-01-01 1914-12-31
      YEAR -0479-01-01 -> BC0480 -0479-01-01 -0479-12-31
      DECADE 1937-01-01 -> 193 1930-01-01 1939-12-31
      DECADE -0478-01-01 -> BC047 -0478-01-01 -0469-12-31
      CENTURY 1900-01-01 -> 18 1801-01-01 1900-12-31
      CENTURY -0479-01-01 -> BC04 -0499-01-01 -0400-12-31
      """;

  @TestFactory
  Stream<DynamicTest> aPeriodKnowsItsNameAndItsDays() {
    return PERIODS.lines().map(line -> line.split(" -> ")).map(pair -> DynamicTest.dynamicTest(pair[0], () -> {
      String[] given = pair[0].split(" ");
      Period period = Period.of(Unit.valueOf(given[0]), LocalDate.parse(given[1]));
      assertEquals(pair[1], period.timex() + " " + period.first() + " " + period.last());
    }));
  }

  @Test
  void aPeriodBeginsWithItsFirstDay() {
    assertThrows(IllegalArgumentException.class, () -> new Period(Unit.MONTH, LocalDate.of(2022, 3, 2)));
  }

  @Test
  void theYearAfterOneBeforeChristIsOne() {
    assertEquals("0001", Period.year(0).plus(1).timex());
  }
}
