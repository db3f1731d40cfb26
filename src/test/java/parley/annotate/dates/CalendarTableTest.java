package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.Reading;
import parley.knowledge.Calendar;

class CalendarTableTest {
  @TestFactory
  Stream<DynamicTest> everyRowReadsItsExampleAsItSays() {
    return Calendar.load().examples().stream().map(example -> DynamicTest.dynamicTest(example.place() + " " + example.text(), () -> {
      Reading reading = Readings.published("2022-03-16", example.text());
      String read = DateReadings.FINDER.find(reading).stream()
          .map(mention -> DateReadings.value(mention).replaceFirst(" .*", "")).collect(Collectors.joining("; "));
      assertEquals(example.reads(), read);
    }));
  }
}
