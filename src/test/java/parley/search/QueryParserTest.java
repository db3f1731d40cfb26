package parley.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.schema.Field;
import parley.search.SearchRequest.View;

class QueryParserTest {
  private static final Canonical KNOWN = (field, value) -> value.equalsIgnoreCase("lavrov") ? List.of("Sergey Lavrov") : List.of();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      peace talks                 | peace AND talks
      "peace talks"               | "peace talks"
      “peace talks                | "peace talks"
      "a b"~5                     | "a b"~5
      "a b"~99999                 | "a b"~100
      peace -war                  | peace AND NOT war
      --peace                     | peace
      a OR b                      | (a OR b)
      a b OR c                    | (a AND b OR c)
      a AND b                     | a AND b
      a (b OR c)                  | a AND (b OR c)
      (a (b                       | a AND b
      a)) b                       | a AND b
      OR                          | nothing
      a OR                        | a
      ORANGE                      | ORANGE
      Zelensky~                   | Zelensky~
      speaker:Lavrov              | speaker=Sergey Lavrov
      -speaker:Lavrov war         | NOT speaker=Sergey Lavrov AND war
      form:Direct                 | form=direct
      mediator:"Pope Francis" war | mediator=Pope Francis AND war
      colour:red                  | colour:red
      speaker:                    | speaker:
      10:30                       | 10:30
      ()                          | nothing
      """)
  void aQueryReadsAs(String query, String tree) {
    assertEquals(tree, write(QueryParser.parse(query, View.PASSAGES, KNOWN).words()));
  }

  @Test
  void anEmptyQueryMatchesEverything() {
    assertEquals(new QueryNode.All(), QueryParser.parse("  ", View.PASSAGES, KNOWN).words());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "open      | unclosed_quote
      colour:red | unknown_field
      speaker:lavrov | read_as
      """)
  void aLibertyIsToldAs(String query, String code) {
    assertEquals(List.of(code), QueryParser.parse(query, View.PASSAGES, KNOWN).notices().stream().map(Notice::code).toList());
  }

  @Test
  void aQueryWithoutAWordMatchesNothing() {
    assertEquals("nothing", write(QueryParser.parse("😀 ***", View.PASSAGES, KNOWN).words()));
  }

  @Test
  void anUnknownFieldIsToldWithItsPosition() {
    String message = QueryParser.parse("war colour:red", View.PASSAGES, KNOWN).notices().getFirst().message();
    assertTrue(message.startsWith("\"colour:\" at position 4"), message);
  }

  @Test
  void aFieldOfAnotherViewIsNoField() {
    assertEquals("stance:acting", write(QueryParser.parse("stance:acting", View.STATEMENTS, KNOWN).words()));
  }

  @Test
  void anyTextHasAReading() {
    long seed = Long.getLong("seed", 81);
    Random random = new Random(seed);
    String alphabet = "ab \"()-:~*ORAND\u202e\u0000😀“speaker:form:5";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      random.ints(random.nextInt(40), 0, alphabet.length()).forEach(c -> query.append(alphabet.charAt(c)));
      String typed = query.toString();
      assertTrue(write(QueryParser.parse(typed, View.PASSAGES, KNOWN).words()).length() > 0, () -> "seed " + seed + ": " + typed);
    }
  }

  @ParameterizedTest
  @CsvSource({"(", "-(", "a OR (", "\"", "-", "speaker:", "* "})
  void twoThousandCharactersOfOneSignHaveAReading(String sign) {
    String query = sign.repeat(2_000 / sign.length());
    assertTrue(write(QueryParser.parse(query, View.PASSAGES, KNOWN).words()).length() > 0);
  }

  private static String write(QueryNode node) {
    return switch (node) {
      case QueryNode.All() -> "all";
      case QueryNode.Word(String text, boolean near, var _) -> near ? text + "~" : text;
      case QueryNode.Phrase(String text, int slop, var _) -> '"' + text + '"' + (slop > 0 ? "~" + slop : "");
      case QueryNode.Is(Field field, String value, var _) -> field.key() + "=" + value;
      case QueryNode.Not(QueryNode inner) -> "NOT " + write(inner);
      case QueryNode.And(List<QueryNode> nodes) -> join(nodes, " AND ");
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.isEmpty() ? "nothing" : "(" + join(nodes, " OR ") + ")";
    };
  }

  private static String join(List<QueryNode> nodes, String word) {
    return nodes.stream().map(QueryParserTest::write).collect(Collectors.joining(word));
  }
}
