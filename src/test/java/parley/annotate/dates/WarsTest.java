package parley.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WarsTest {
  // in the manner of encyclopedias on wars: text -> TIMEX2 values in order, ends of a range parted by a slash
  private static final String ANCIENT = """
      In 431 BC the Spartans invaded Attica; the war ended in 404 BC. -> BC0431; BC0404
      The siege lasted from 415 to 413 BC, and the fleet was lost in 413. By 411 the city was bankrupt, with debts of 200. -> BC0415/BC0413; BC0413; BC0411
      Alexander crossed the Hellespont in the spring of 334 BC and took Tyre in July 332 BC. -> BC0334-SP; BC0332-07
      Rome annexed the island in 238 BC. The following year the consuls marched north. -> BC0238; BC0237
      The Ides were remembered: on 15 March 44 BC he was killed. -> BC0044-03-15
      He died in AD 14, and the Rhine was crossed in 15 AD. -> 0014; 0015
      The city fell in 70 CE, a decade before the eruption of 79 CE. -> 0070; 0079
      The kingdom flourished in the 3rd century BC and fell in the 1st century AD. -> BC02; 00
      By the early 5th century the frontier had collapsed. -> 04
      In the 480s BC new mines were found. -> BC048
      In 146 BC Carthage was razed; that same year Corinth was sacked. -> BC0146; BC0146
      He reigned c. 272-231 BC and again in ca. 215 BC. -> BC0272/BC0231; BC0215
      """;

  private static final String COLONIAL = """
      War broke out in 1652. The Dutch were beaten off Portland in February 1653 and sued for peace the next month. -> 1652; 1653-02; 1653-03
      The treaty was signed at Breda on 21 July 1667 (Old Style). -> 1667-07-21
      In the spring of 1676 the settlers counter-attacked; by August the chief was dead. -> 1676-SP; 1676-08
      Governor Dinwiddie sent him out in late October 1753. On 11 December he reached the fort. -> 1753-10; 1753-12-11
      The siege of Louisbourg lasted from 8 June until 26 July 1758. -> 1758-06-08/1758-07-26
      Hostilities ceased in the winter of 1762-63. -> 1762-WI
      Peace came on February 10, 1763. Two months later Pontiac rose. -> 1763-02-10; 1763-04
      In the seventeenth and eighteenth centuries the coast changed hands. -> 16; 17
      In 1757-1758 the fort held; in 1759 it fell. -> 1757/1758; 1759
      The company, chartered in 1600, ruled there until the mid-nineteenth century. -> 1600; 18
      """;

  private static final String NINETEENTH = """
      Napoleon left Moscow on October 19, 1812. Three weeks later the first snow fell. -> 1812-10-19; 1812-W46
      On the night of 14-15 April 1854 the batteries opened. -> 1854-04-14/1854-04-15
      The armistice of 4 June 1859 held. A month later the emperors met. -> 1859-06-04; 1859-07
      Paraguay invaded in December 1864, and the following March declared war. -> 1864-12; 1865-03
      The Prussians crossed the border on June 16, 1866, and by July 3 the war was decided. -> 1866-06-16; 1866-07-03
      The Commune held from March 18 to May 28, 1871. -> 1871-03-18/1871-05-28
      He besieged Plevna from July to December 1877. -> 1877-07/1877-12
      At 6:30 a.m. on 22 January 1879 the column left camp. The next day it was burnt. -> 1879-01-22; 1879-01-23
      The first Boer War (1880-1881) was short, the second (1899-1902) was not. -> 1880/1881; 1899/1902
      In the 1840s and 1850s there was unrest. -> 184; 185
      By the end of 1898 Spain had lost. Early the next year the truce broke. -> 1898; 1899
      The ceasefire took effect at noon on August 12, 1898. -> 1898-08-12
      """;

  private static final String NINETIES = """
      On 6 April 1992, the day after the referendum, shells fell on the city. -> 1992-04-06; 1992-04-06
      The siege began in April 1992. It was to last until 29 February 1996. -> 1992-04; 1996-02-29
      From 11 to 22 July 1995 thousands were killed; on 28 August a second shell hit the market. -> 1995-07-11/1995-07-22; 1995-08-28
      The talks opened on November 1, 1995, and ended three weeks later. On 14 December the accord was signed. -> 1995-11-01; 1995-W47; 1995-12-14
      In mid-May 1998 fighting resumed around Badme. In June both sides agreed to halt air raids. -> 1998-05; 1998-06
      By February 1999 a million were displaced. Between 24 March and 10 June NATO bombed. -> 1999-02; 1999-03-24/1999-06-10
      The cease-fire of May 1994 still holds. -> 1994-05
      In the summer and autumn of 1991 the towns were shelled. -> 1991-SU/1991-FA
      The second Chechen campaign, launched in August 1999, slowed that winter. -> 1999-08; 1999-WI
      Peace talks resumed in early 2002. That September the two sides met in Thailand. -> 2002; 2002-09
      The tigers withdrew from the talks on 21 April 2003. Exactly one year later they were back. -> 2003-04-21; 2004
      On the fifth anniversary of the 9 May 1992 attack they met again. -> 1997-05-09
      Over Christmas 1999 the airport was closed; on New Year's Eve it reopened. -> 1999-12-25; 1999-12-31
      The coup came on 15 July 1974. Five days after the coup Turkish troops landed. -> 1974-07-15; 1974-07-20
      Vukovar fell on 18 November 1991. Two days after the fall of Vukovar the front moved. -> 1991-11-18; 1991-11-20
      The front moved on 18 November 1991. Two days after the siege it moved again. -> 1991-11-18
      On 18 November 1991 and 20 November 1991 there were attacks. Two days after the attack it rained. -> 1991-11-18; 1991-11-20
      The embargo lasted from the spring of 1992 to late 1995. -> 1992-SP/1995
      A day later, on 9 July 2002, he resigned. -> ?; 2002-07-09
      """;

  private static final String TWENTIES = """
      At 03:00 on 24 February 2022 the first missiles struck. -> 2022-02-24
      The war entered its second year on 24 February 2023. On 6 June the dam broke. -> 2023-02-24; 2023-06-06
      On 27 September 2020 fighting broke out; on 10 November a ceasefire was signed in Moscow. -> 2020-09-27; 2020-11-10
      Two weeks earlier, on 26 October, a third truce had failed. -> ?; ?
      Fighting resumed on 15 April 2023. The following day the airport was taken, and by 20 April the Eid truce was dead. -> 2023-04-15; 2023-04-16; 2023-04-20
      On the evening of 3 November 2020 the base was attacked. In the early hours of 4 November the army moved. -> 2020-11-03; 2020-11-04
      The agreement of 2 November 2022 was signed in Pretoria; ten days later a second one followed in Nairobi. -> 2022-11-02; 2022-11-12
      From mid-December 2022 to the start of February 2023 the front froze. -> 2022-12/2023-02
      In Q3 2021 and in H2 2021 raids doubled. -> 2021-Q3; 2021-H2
      In the first half of 2024 and the last quarter of 2023 talks stalled. -> 2024-H1; 2023-Q4
      They spoke on 13 May 2022. Earlier, on 18 February, the evacuation had begun. -> 2022-05-13; 2022-02-18
      In late 2019 protests grew. In January 2020 he fled, and in March the border closed. -> 2019; 2020-01; 2020-03
      Shelling on 01.09.2023 and 2023-09-19 killed dozens. -> 2023-09-01; 2023-09-19
      He was born on 11 May 1964, rose in the 2010s and died at the turn of the century. -> 1964-05-11; 201
      The vote of Sunday, 17 March 2024 was contested; the Tuesday after, envoys left. -> 2024-03-17; 2024-03-19
      """;

  private static final String NONE = """
      They held the line for 1,095 days, at 1300 metres, with 2000 men and 1500 horses.
      UN Resolution 1325 and Decree 1990 named no day.
      The 72-hour truce lasted three weeks; a two-year-old child was hurt.
      A 1-0 win, a 50-50 vote and a 20-20 tie.
      Marshal May and General March marched in the march.
      The army numbered 1800 and lost nearly 1200.
      Within a month, over several years, for decades and every day they fought.
      The Seven Years' War and the Six-Day War are names.
      Black September and the 26th of July Movement are groups.
      """;

  @TestFactory
  Stream<DynamicTest> warsAreReadAsTheirDays() {
    return (ANCIENT + COLONIAL + NINETEENTH + NINETIES + TWENTIES).lines().map(line -> line.split(" ?-> ?", 2))
        .map(pair -> DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1].strip(), values(pair[0]))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoDateIsNotRead() {
    return NONE.lines().map(line -> DynamicTest.dynamicTest(line, () -> assertEquals("", values(line))));
  }

  private static String values(String text) {
    return DateReadings.FINDER.find(Readings.of(text)).stream()
        .map(mention -> DateReadings.value(mention).replaceAll(" (START|MID|END|APPROX)", "").replaceFirst("^\\?.*", "?")).collect(Collectors.joining("; "));
  }
}
