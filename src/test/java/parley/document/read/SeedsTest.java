package parley.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.document.Passage;
import parley.document.PassageSplitter;
import parley.document.SourceDocument;
import parley.knowledge.Abbreviations;
import parley.knowledge.Furniture;
import parley.text.Span;
import parley.text.Words;

class SeedsTest {
  private static final Pattern TAIL = Pattern.compile("(?s)\\n(?:LEAVE A REPLY\\n|Leave a Reply\\n|Share your love\\n\\nLeave|See also ==\\n).*");

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static SourceDocument document(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(Furniture.load()).read(new SourceFile(file, file.getFileName().toString()), outcomes::add);
    return ((Outcome.Read) outcomes.getFirst()).document();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordOfTheArticleIsKeptInOrder(Path file) throws IOException {
    String article = TAIL.matcher(Files.readString(file)).replaceFirst("").replaceFirst("\nShare your love\n", "\n")
        .replaceFirst("(?s)^([^\n]+)\n\n\\1\n", "$1\n");
    assertEquals(Words.folded(article), Words.folded(document(file).text().value()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterLeadsBackToTheFile(Path file) throws IOException {
    String source = Files.readString(file);
    SourceDocument document = document(file);
    String clean = document.text().value();
    for (int i = 0; i < clean.length(); i++) {
      if (!Character.isWhitespace(clean.charAt(i))) {
        assertEquals(clean.charAt(i), source.charAt(document.text().source(new Span(i, i + 1)).start()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void passagesAreOfReadableLengthAndEndWithASentence(Path file) {
    for (Passage passage : new PassageSplitter(Abbreviations.load()).passages(document(file))) {
      assertTrue(passage.text().split("\\s+").length <= 180, passage::id);
      assertTrue(passage.text().matches("(?s).*(?:[.?!;][\"”]?|place)"), passage::text);
    }
  }

  @ParameterizedTest
  @CsvSource({"000_df83e103c0beecde.txt,There have been several rounds of peace talks", "001_ea5527bcde134802.txt,Ukraine War: When can we expect",
    "002_6fc04832441e38c0.txt,Chinese President Xi Jinping spoke", "003_1ea1bb759cbd3cc4.txt,Negotiations Between Ukraine and Russia are Difficult",
    "004_0617a86f4c2c672c.txt,Xi to travel to Russia next week"})
  void theTitleIsFound(String name, String title) {
    assertTrue(document(Path.of("seeds", name)).about().title().startsWith(title));
  }
}
