package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NewsTest {
  // published on Friday 2013-03-22: text -> TIMEX2 values in order, ends of a range parted by a slash
  private static final String DAYS = """
      A bomb killed 12 people in Baghdad Wednesday, police said. -> 2013-03-20
      He told the Daily Mail Thursday that it was over. -> 2013-03-21
      Parliament backed Prime Minister Anastasiades Tuesday night. -> 2013-03-19
      The minister will meet him Monday. -> 2013-03-25
      The meeting on Monday will be the last one. -> 2013-03-25
      Officials said Wednesday that talks would resume on Sunday. -> 2013-03-20; 2013-03-24
      They are to meet on Tuesday. -> 2013-03-26
      The two sides met late Thursday and early Friday. -> 2013-03-21; 2013-03-22
      The hearing is scheduled for Wednesday. -> 2013-03-27
      The deadline is Monday. -> 2013-03-25
      Talks are set for Monday and Tuesday. -> 2013-03-25; 2013-03-26
      He spoke on Tuesday and Wednesday. -> 2013-03-19; 2013-03-20
      They met last Friday and will meet next Tuesday. -> 2013-03-15; 2013-03-26
      They met this Tuesday. -> 2013-03-19
      The plane left at 10 a.m. Friday and will land at 9:30 p.m. on Saturday. -> 2013-03-22; 2013-03-23
      The siren rang at 0830 GMT on Thursday. -> 2013-03-21
      A strike on Friday, March 15, killed two. -> 2013-03-15
      They meet on Friday, December 27 and Saturday, December 28. -> 2013-12-27; 2013-12-28
      They met on Friday, December 28. -> 2012-12-28
      It rained on Fridays and every Monday. ->\s
      On Good Friday and Black Friday shops close. -> 2013-03-29
      The Sunday Times and USA Today reported it. ->\s
      He said today that he had left yesterday and would be back tomorrow night. -> 2013-03-22; 2013-03-21; 2013-03-23
      They spoke last night and this morning. -> 2013-03-21; 2013-03-22
      The army attacked on Tuesday. The next day it withdrew. -> 2013-03-19; 2013-03-20
      The ruling came Thursday, a day after the vote. -> 2013-03-21; 2013-03-21
      Shelling began on Tuesday and resumed a day later. -> 2013-03-19; 2013-03-20
      He flew home on Feb. 12. -> 2013-02-12
      He was in office from Feb. 12 to March 3. -> 2013-02-12/2013-03-03
      He left on Dec. 14. -> 2012-12-14
      He will leave on Dec. 14. -> 2013-12-14
      The June 7 primary is near. -> 2013-06-07
      The Dec. 14 shooting in Newtown shocked them. -> 2012-12-14
      The Feb. 26 vote was close. -> 2013-02-26
      The survey was done March 15-18. -> 2013-03-15/2013-03-18
      The talks start April 4. -> 2013-04-04
      The budget must pass by April 15. -> 2013-04-15
      Cyprus has until 25 March to agree. -> 2013-03-25
      The 20th of March was calm. -> 2013-03-20
      They will march on May Day and rest on Labor Day. -> 2013-05-01; 2013-09-02
      """;

  private static final String MONTHS = """
      Talks began in January. -> 2013-01
      He resigned in November. -> 2012-11
      Since December he has been ill. -> 2012-12
      The November election was close. -> 2012-11
      The elections in June will be free. -> 2013-06
      It opened in April, and before the November election it closed. -> 2012-04; 2012-11
      A conference is planned for October. -> 2013-10
      The bank hopes to open in August. -> 2013-08
      He wants to win in November. -> 2013-11
      The April report is awaited. -> 2013-04
      The vote was set for July. -> 2013-07
      They will decide by September. -> 2013-09
      He met him last month and will again next month. -> 2013-02; 2013-04
      Earlier this month and late last month it snowed. -> 2013-03; 2013-02
      He fell ill last March and died last December. -> 2012-03; 2012-12
      It ends next April. -> 2013-04
      In February last year it rose. -> 2012-02
      In June of last year it rose. -> 2012-06
      It rose in February from January. -> 2013-02; 2013-01
      It rose 9.6 percent in February, up from 8.1 percent a year earlier. -> 2013-02; 2012
      Prices rose in January and February. -> 2013-01; 2013-02
      The January-March quarter was weak. -> 2013-01/2013-03
      A deal was reached three months ago. -> 2012-12
      He was jailed a month ago. -> 2013-02
      April Jones and June Carter agreed. ->\s
      In March 2010 he won. In May he left. -> 2010-03; 2010-05
      Yesterday they spoke of the war of 2008. In January they met. -> 2013-03-21; 2008; 2013-01
      He spoke today. In 2009 he was elected president. In March he was ill. -> 2013-03-22; 2009; 2013-03
      """;

  private static final String LONGER = """
      Profit rose in the third quarter. -> 2012-Q3
      First-quarter profit rose. -> 2013-Q1
      Fourth-quarter profit fell from the year-earlier quarter. -> 2012-Q4; 2011-Q4
      Sales fell in the fourth quarter from a year earlier. -> 2012-Q4; 2011
      It grew in the first half of this year. -> 2013-H1
      It grew in the first half of the year. -> 2013-H1
      It lost money in the second half of last year. -> 2012-H2
      It lost money last quarter and may this quarter. -> 2012-Q4; 2013-Q1
      It gained in the current quarter. -> 2013-Q1
      It was the quarter ended Dec. 31. -> 2012-12-31
      In fiscal 2012 it made a loss. -> 2012
      The fiscal year 2012 was bad. -> 2012
      They expect a deal by the end of the year. -> 2013
      They expect a deal by year-end. -> 2013
      They expect a deal by year's end. -> 2013
      It fell late last year and in early 2012. -> 2012; 2012
      It fell in the same period last year. -> 2012
      It will grow this year and next year. -> 2013; 2014
      He was freed two years ago. -> 2011
      He was freed nearly two decades ago. -> 199
      He was freed more than a decade ago. -> 200
      He was freed 25 years ago. -> 1988
      He was freed twenty-five years ago. -> 1988
      He left in the summer of 2011. -> 2011-SU
      He left last summer and came back this spring. -> 2012-SU; 2013-SP
      He is due back in the fall. -> 2013-FA
      He is due back next fall. -> 2013-FA
      It was used in the 1980s and the mid-1990s. -> 198; 199
      It was used in the sixties. -> 196
      It is a 19th-century house. -> 18
      The 2007-09 crisis was deep. -> 2007/2009
      The 2012-13 season is over. -> 2012/2013
      Iran's 2009 elections were disputed. -> 2009
      In response to a 2012 request they met. -> 2012
      It was the deadliest day since Sept. 11, 2001. -> 2001-09-11
      After the Sept. 11 terrorist attacks they met. -> 2001-09-11
      The 9/11 attacks were long ago. -> 2001-09-11
      Later this year and early next year they vote. -> 2013; 2014
      """;

  private static final String NONE = """
      The shares fell 2.5 percent to 1,914 points, after 2013 points before.
      They met for the next two years and in recent weeks.
      In the past 12 months and over the next year little will change.
      It sold 1900 cars; the index stood at 1650.
      The first quarter of the game was slow.
      It lasted for days, then one or two days later it was forgotten.
      Theresa May said so.
      He is a second-half player, 19 years old and in his sixties.
      The score was 10-12, at 1995 feet.
      """;

  @TestFactory
  Stream<DynamicTest> reportsCountFromTheirDay() {
    return (DAYS + MONTHS + LONGER).lines().map(line -> line.split(" ?-> ?", 2))
        .map(pair -> DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1].strip(), values(pair[0]))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoDateIsNotRead() {
    return NONE.lines().map(line -> DynamicTest.dynamicTest(line, () -> assertEquals("", values(line))));
  }

  private static String values(String text) {
    return DateReadings.FINDER.find(Readings.published("2013-03-22", text)).stream()
        .map(mention -> DateReadings.value(mention).replaceAll(" (START|MID|END|APPROX)", "")).collect(Collectors.joining("; "));
  }
}
