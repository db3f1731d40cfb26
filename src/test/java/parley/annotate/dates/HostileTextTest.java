package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.annotate.DateMention;
import parley.annotate.Reading;

class HostileTextTest {
  @TestFactory
  Stream<DynamicTest> repeatedWordsAreReadInLinearTime() {
    return Stream.of("early ", "later in ", "two days after ", "1, 2, ", "3 and ", "the end of ", "March ", "1914-", "of that year ", "last ", "first week of ", "May 3-", "499 BC to ", "5 p.m. ", "Christmas ", "tenth anniversary of ", "7 May, two days after ", "at noon on ", "two days after the attack ", "to go in 413, ", "the 19th and ")
        .map(piece -> DynamicTest.dynamicTest(piece, () -> {
          long once = nanosToRead(piece.repeat(40_000 / piece.length()));
          long fourfold = nanosToRead(piece.repeat(160_000 / piece.length()));
          assertTrue(fourfold < 10 * once + 500_000_000, () -> once + " ns became " + fourfold + " ns for four times the text");
        }));
  }

  /** Processor time, which other work on the machine does not change. */
  private static long nanosToRead(String text) {
    Reading reading = Readings.of(text);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    DateReadings.FINDER.find(reading);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @Test
  void mentionsOfRandomTextAreInOrderInsideItAndApart() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("-Dseed=" + seed);
    Random random = new Random(seed);
    List<String> pieces = List.of("3", "March", "2022", ",", "-", "and", "to", "between", "the", "end of", "May", "early", "1914", "18", "BC", "days", "two",
        "later", "\n", ".", "that", "year", "next", "century", "19th", "Friday", "last", "31", "week", "of", "winter", "(", ")", "'98", "29 February", "1990s");
    for (int round = 0; round < 500; round++) {
      String text = Stream.generate(() -> pieces.get(random.nextInt(pieces.size()))).limit(60).collect(Collectors.joining(" "));
      int end = 0;
      Reading reading = round % 2 == 0 ? Readings.of(text) : Readings.published("2022-03-16", text);
      for (DateMention mention : DateReadings.FINDER.find(reading)) {
        assertTrue(mention.span().start() >= end && mention.span().end() <= reading.text().length(), () -> mention + " in " + text);
        assertTrue(mention.parts().stream().allMatch(part -> mention.span().start() <= part.span().start() && part.span().end() <= mention.span().end()));
        end = mention.span().end();
      }
    }
  }

  @Test
  void anEmptyTextHasNoDates() {
    assertEquals(List.of(), DateReadings.FINDER.find(Readings.of("")));
  }
}
