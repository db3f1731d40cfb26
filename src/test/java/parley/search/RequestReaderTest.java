package parley.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.schema.Field;
import parley.search.SearchRequest.Filter;
import parley.search.SearchRequest.View;

class RequestReaderTest {
  private static final RequestReader READER = new RequestReader((field, value) -> switch (value) {
    case "Türkiye" -> List.of("Turkey");
    case "Bush" -> List.of("George H. W. Bush", "George W. Bush");
    default -> List.of();
  });

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2022       | 2022-01-01 | 2022-12-31
      2022-02    | 2022-02-01 | 2022-02-28
      2024-2     | 2024-02-01 | 2024-02-29
      2022-03-29 | 2022-03-29 | 2022-03-29
      """)
  void aDateIsADayMonthOrYear(String typed, LocalDate first, LocalDate last) {
    SearchRequest request = read(Map.of("from", List.of(typed), "to", List.of(typed)));
    assertEquals(new SearchRequest.DateRange(Optional.of(first), Optional.of(last)), request.dates());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      from     | spring 22   | bad_date
      from     | 2022-02-30  | bad_date
      to       | 0000        | bad_date
      offset   | -1          | bad_number
      offset   | 10001       | bad_number
      size     | 101         | bad_number
      size     | 99999999999 | bad_number
      size     | ten         | bad_number
      sort     | best        | bad_choice
      timeline | week        | bad_choice
      colour   | red         | unknown_parameter
      """)
  void aMistakeIsNamed(String parameter, String value, String code) {
    Problem problem = problems(Map.of(parameter, List.of(value))).getFirst();
    assertEquals(List.of(code, parameter), List.of(problem.code(), problem.parameter()));
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    assertEquals(List.of("unknown_parameter", "bad_date", "bad_choice", "bad_number"),
        problems(Map.of("x", List.of("1"), "from", List.of("?"), "sort", List.of("?"), "size", List.of("?")))
            .stream().map(Problem::code).toList());
  }

  @Test
  void aQueryIsTooLongFromItsTwoThousandAndFirstCharacter() {
    read(Map.of("q", List.of("a".repeat(2_000))));
    assertEquals(Optional.of(2_000), problems(Map.of("q", List.of("a".repeat(2_001)))).getFirst().position());
  }

  @Test
  void fromMustNotLieAfterTo() {
    assertEquals("bad_range", problems(Map.of("from", List.of("2023"), "to", List.of("2022"))).getFirst().code());
  }

  @Test
  void anAliasIsReadAsTheCanonicalNameAndTold() {
    SearchRequest request = read(Map.of("mediator_country", List.of("!Türkiye")));
    assertEquals(List.of(new Filter(Field.MEDIATOR_COUNTRY, "Turkey", true)), request.filters());
    assertEquals("read_as", request.notices().getFirst().code());
  }

  @Test
  void anAmbiguousAliasIsNotGuessed() {
    SearchRequest request = read(Map.of("speaker", List.of("Bush")));
    assertEquals("Bush", request.filters().getFirst().value());
    assertEquals("ambiguous_value", request.notices().getFirst().code());
  }

  @Test
  void whatIsGivenTwiceFiltersOnce() {
    assertEquals(1, read(Map.of("stance", List.of("acting", "ACTING", ""))).filters().size());
  }

  private static SearchRequest read(Map<String, List<String>> parameters) {
    return READER.read(View.PASSAGES, parameters);
  }

  private static List<Problem> problems(Map<String, List<String>> parameters) {
    return assertThrows(InvalidRequest.class, () -> read(parameters)).problems();
  }
}
