package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.annotate.Reading;
import parley.annotate.When;
import parley.annotate.When.Basis;

class DateFinderTest {
  @Test
  void aYearComesFromTheDateBeforeIt() {
    assertReads("28 February 2022 = 2022-02-28; 10 and 14 March = 2022-03-10/2022-03-14",
        Readings.of("They met on 28 February 2022. A fourth and fifth round were held on 10 and 14 March."));
  }

  @Test
  void aYearComesFromTheHeadingInForce() {
    Reading reading = Readings.of("## 1917\nThey met on 3 March.");
    assertReads("1917 = 1917; 3 March = 1917-03-03", reading);
    assertEquals(List.of(Basis.WRITTEN, Basis.HEADING), bases(reading));
  }

  @Test
  void theSectionsOwnDateIsNearerThanItsHeading() {
    assertReads("1917 = 1917; May 1918 = 1918-05; 3 June = 1918-06-03",
        Readings.of("## Treaty of 1917\nIn May 1918 they met. They met again on 3 June."));
  }

  @Test
  void anInnerHeadingWithoutAYearLeavesTheOuterInForce() {
    assertReads("1917 = 1917; 3 March = 1917-03-03", Readings.of("## 1917\n### Battles\nThey met on 3 March."));
  }

  @Test
  void aHeadingThatSpansYearsLeavesTheYearUnknown() {
    assertReads("1917-1918 = 1917/1918; 3 March = ? the heading spans 1917 to 1918", Readings.of("## Talks, 1917-1918\nThey met on 3 March."));
  }

  @Test
  void aLineWithoutAFullStopServesAsAHeading() {
    assertReads("1917 = 1917; 3 March = 1917-03-03", Readings.of("Battles of 1917\n\nThey met on 3 March."));
  }

  @Test
  void withoutAnyEvidenceTheYearIsUnknown() {
    assertReads("3 March = ? no year before it, and the document has no date", Readings.of("They met on 3 March."));
  }

  @Test
  void januaryAfterDecemberIsTheNextYears() {
    assertReads("December 2022 = 2022-12; 3 January = 2023-01-03", Readings.of("In December 2022 they met. On 3 January they parted."));
  }

  @Test
  void aYearMentionedInPassingDoesNotMoveTheNarrative() {
    assertReads("August 1964 = 1964-08; 2005 = 2005; 4 September = 1964-09-04; November 1964 = 1964-11",
        Readings.of("In August 1964 ships met. A paper declassified in 2005 denied it. On 4 September they met again. In November 1964 it ended."));
  }

  @Test
  void anEventNamedByItsDateDoesNotMoveTheNarrative() {
    assertReads("March 1793 = 1793-03; August 1792 = 1792-08; 24 June = 1793-06-24",
        Readings.of("In March 1793 it began. The leader of the August 1792 uprising was removed. On 24 June it was adopted."));
  }

  @Test
  void aBareYearInTheMidstOfDaysIsAGlanceAhead() {
    assertReads("5 March 2022 = 2022-03-05; 2023 = 2023; 6 March = 2022-03-06",
        Readings.of("On 5 March 2022 he flew there. He said in 2023 that both had agreed. On 6 March he was home."));
  }

  @Test
  void aBareYearThatLeadsItsSentenceMovesTheNarrative() {
    assertReads("5 March 2022 = 2022-03-05; 2023 = 2023; 6 March = 2023-03-06",
        Readings.of("On 5 March 2022 he flew there. In 2023 both had agreed. On 6 March he was home."));
  }

  @Test
  void aHeadingsDateTakesItsYearFromTheHeadingBeforeIt() {
    assertReads("24 February to 7 April 2022 = 2022-02-24/2022-04-07; June 2023 = 2023-06; 8 April to 5 May = 2022-04-08/2022-05-05; 9 April = 2022-04-09",
        Readings.of("## First (24 February to 7 April 2022)\nIn June 2023 he spoke of it.\n## Second (8 April to 5 May)\nOn 9 April they met."));
  }

  @Test
  void relativeDaysCountFromTheDayToldOf() {
    assertReads("7 March 2022 = 2022-03-07; The next day = 2022-03-08; Two days later = 2022-03-10; the day before = 2022-03-09",
        Readings.of("They met on 7 March 2022. The next day they ate. Two days later they left. He had come the day before."));
  }

  @Test
  void theSameMonthAndThatYearReferBack() {
    assertReads("7 March 2022 = 2022-03-07; the same month = 2022-03; Later that year = 2022; a year earlier = 2021",
        Readings.of("They met on 7 March 2022. He left the same month. Later that year he died. He had come a year earlier."));
  }

  @Test
  void aRelativeDayWithoutADayInReachIsUnknown() {
    assertReads("1921 = 1921; The next day = ? counts from a date, but none is in reach", Readings.of("They met in 1921. The next day they parted."));
  }

  @Test
  void aReportCountsFromItsPublication() {
    Reading reading = Readings.published("2013-03-22",
        "A bomb killed 12 on Friday. On Tuesday 65 died. Parliament will meet on Monday. Last month was calm, unlike January. He will visit Ankara on April 3.");
    assertReads("Friday = 2013-03-22; Tuesday = 2013-03-19; Monday = 2013-03-25; Last month = 2013-02; January = 2013-01; April 3 = 2013-04-03", reading);
    assertEquals(Set.of(Basis.PUBLICATION), Set.copyOf(bases(reading)));
  }

  @Test
  void whatIsOverLiesBeforeTheDayOfPublication() {
    assertReads("yesterday = 2022-01-09; November = 2021-11", Readings.published("2022-01-10", "He said yesterday that he was elected in November."));
  }

  @Test
  void aReportsOtherYearHoldsForTheSentenceBehindIt() {
    assertReads("Yesterday = 2013-03-21; November 2011 = 2011-11; 3 December = 2011-12-03",
        Readings.published("2013-03-22", "Yesterday they spoke. In November 2011 they met. On 3 December they met again."));
  }

  @Test
  void deicticWordsWithoutAPublicationDateAreUnknown() {
    assertReads("Yesterday = ? counts from the day of publication, which is not known; Tuesday = ? weekday, but the document has no date",
        Readings.of("Yesterday they spoke. On Tuesday they met."));
  }

  @Test
  void thirdsOfAMonthAreTenDays() {
    assertEquals(List.of("2022-09-01..2022-09-10", "2022-09-11..2022-09-20", "2022-02-21..2022-02-28"),
        days("In early September 2022, in mid-September 2022 and at the end of February 2022."));
  }

  @Test
  void thirdsOfAYearAreFourMonths() {
    assertEquals(List.of("1942-01-01..1942-04-30", "1942-05-01..1942-08-31", "1942-09-01..1942-12-31"), days("In early 1942, in mid-1942 and late in 1942."));
  }

  @Test
  void winterBeginsInTheDecemberOfItsYear() {
    assertEquals(List.of("2022-12-01..2023-02-28"), days("In winter 2022 they met."));
  }

  @Test
  void aRangeRunsFromItsFirstDayToItsLast() {
    assertEquals(List.of("2022-05-13..2022-05-18", "1979-01-01..1981-12-31"), days("Between 13 and 18 May 2022 they met. From 1979 to 1981 he ruled."));
  }

  private static List<String> days(String text) {
    return DateReadings.FINDER.find(Readings.of(text)).stream().map(DateReadings::days).toList();
  }

  private static List<Basis> bases(Reading reading) {
    return DateReadings.FINDER.find(reading).stream().map(mention -> ((When.Known) mention.when()).basis()).toList();
  }

  private static void assertReads(String expected, Reading reading) {
    assertEquals(expected, DateReadings.of(reading));
  }
}
