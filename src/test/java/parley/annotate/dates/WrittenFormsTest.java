package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WrittenFormsTest {
  // text -> what is found in it, as span = TIMEX2 value and modifier, ends of a range parted by a slash
  private static final String FORMS = """
      On 3 March 2022 they met. -> 3 March 2022 = 2022-03-03
      On March 3, 2022, they met. -> March 3, 2022 = 2022-03-03
      On the 3rd of March, 2022, they met. -> the 3rd of March, 2022 = 2022-03-03
      On March 9,1918 it was signed. -> March 9,1918 = 1918-03-09
      On Saturday, 5 March 2022, they met. -> Saturday, 5 March 2022 = 2022-03-05
      In March '98 they met. -> March '98 = 1998-03
      In October, 1917, it began. -> October, 1917 = 1917-10
      On Sept. 5, 1914, and not before. -> Sept. 5, 1914 = 1914-09-05
      On 2022-03-29 and 29.3.2022 and 29/03/2022. -> 2022-03-29 = 2022-03-29; 29.3.2022 = 2022-03-29; 29/03/2022 = 2022-03-29
      The code 3/4/2022 is not clear. ->\s
      On 20-22 March 2023 he came. -> 20-22 March 2023 = 2023-03-20/2023-03-22
      On March 20-22, 2023, he came. -> March 20-22, 2023 = 2023-03-20/2023-03-22
      On 3 and 7 March 2022 he came. -> 3 and 7 March 2022 = 2022-03-03/2022-03-07
      On 3, 5 and 7 March 2022 he came. -> 3, 5 and 7 March 2022 = 2022-03-03/2022-03-05/2022-03-07
      From 28 February to 7 April 2022 he stayed. -> 28 February to 7 April 2022 = 2022-02-28/2022-04-07
      Between 13 and 18 May 2022 he stayed. -> 13 and 18 May 2022 = 2022-05-13/2022-05-18
      From December to January 1942 he stayed. -> December to January 1942 = 1941-12/1942-01
      From December 3, 1941 to January 7 he stayed. -> December 3, 1941 to January 7 = 1941-12-03/1942-01-07
      From 1979 to 1981 he ruled. -> 1979 to 1981 = 1979/1981
      In the war of 1914-18 he served. -> 1914-18 = 1914/1918
      In May and June 1942 he served. -> May and June 1942 = 1942-05/1942-06
      In 1940 and 1941 he served. -> 1940 = 1940; 1941 = 1941
      The revolt of 499-493 BC failed. -> 499-493 BC = BC0499/BC0493
      In early March 2022 they met. -> early March 2022 = 2022-03 START
      In mid-1916 they met. -> mid-1916 = 1916 MID
      At the end of October 2022 they met. -> the end of October 2022 = 2022-10 END
      From late May to early June 1940 they fled. -> late May to early June 1940 = 1940-05 END/1940-06 START
      In fall 2023 they met. -> fall 2023 = 2023-FA
      In the winter of 1939-40 they met. -> the winter of 1939-40 = 1939-WI
      In the third quarter of 2022 they met. -> the third quarter of 2022 = 2022-Q3
      In the latter half of 2008 they met. -> the latter half of 2008 = 2008-H2
      In the early 1990s they met. -> the early 1990s = 199 START
      In the '90s they met. -> 90s = 199
      In the late 19th century they met. -> the late 19th century = 18 END
      In the 5th century BC they met. -> the 5th century BC = BC04
      He was born c. 1350 there. -> c. 1350 = 1350 APPROX
      In the week of 9 May 2022 they met. -> the week of 9 May 2022 = 2022-W19
      In the last week of August 1918 they met. -> the last week of August 1918 = 1918-08-25..1918-08-31
      Two days after 3 March 2022 they met. -> Two days after 3 March 2022 = 2022-03-05
      The night of 28 February 2022 was quiet. -> The night of 28 February 2022 = 2022-02-28
      The 1994 Budapest Memorandum held. -> 1994 = 1994
      On 30 February 2022 nothing was. -> February 2022 = 2022-02
      """;

  // no calendar date at all
  private static final String NONE = """
      The talks lasted two hours, in nearly four years of war.
      A 14-month long siege and a 15-year consultation period followed.
      The minister, 54, is two years old in office.
      The vote ended 50-50, with 1,914 soldiers and 1914 soldiers counted.
      They paid $2000, and 1500 men marched 2000 km.
      "May said so," May told them; they may march in the sun.
      They sat for a second, and World War II was over.
      Resolution 1973 was passed in room 1914.
      Spring water and the fall of Saigon; the Long March went on.
      A force of 1500 soldiers and 30 to 40 tanks fell back.
      """;

  @TestFactory
  Stream<DynamicTest> aWrittenFormIsReadAsItsDate() {
    return FORMS.lines().map(line -> line.split(" ?-> ?", 2))
        .map(pair -> DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1].strip(), DateReadings.of(Readings.of(pair[0])))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoDateIsNotRead() {
    return NONE.lines().map(line -> DynamicTest.dynamicTest(line, () -> assertEquals("", DateReadings.of(Readings.of(line)))));
  }

  @Test
  void aListIsOneMentionWithAPartForEachMember() {
    var mention = DateReadings.FINDER.find(Readings.of("On 5 and 6 August 2023 they met.")).getFirst();
    assertEquals(List.of("2023-08-05..2023-08-05", "2023-08-06..2023-08-06"), mention.parts().stream().map(DateReadings::days).toList());
    assertEquals("2023-08-05..2023-08-06", DateReadings.days(mention));
  }
}
