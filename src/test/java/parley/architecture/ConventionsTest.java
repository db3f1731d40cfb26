package parley.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.junit.jupiter.api.Test;

/** What a machine can hold the sources to: sizes, names, and words that must not stand in them. */
class ConventionsTest {
  private static final int MOST_LINES = 400;
  private static final int MOST_FILES = 15;
  private static final int MOST_METHOD_LINES = 40;

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    assertEquals(List.of(), all().filter(s -> s.text().lines().count() > MOST_LINES).map(Sources.Source::path).toList());
  }

  @Test
  void noPackageHoldsMoreThanFifteenFiles() throws IOException {
    Map<Path, Long> sizes = Sources.main().stream().filter(s -> !s.path().endsWith("package-info.java"))
        .collect(Collectors.groupingBy(s -> s.path().getParent(), TreeMap::new, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MOST_FILES);
    assertEquals(Map.of(), sizes);
  }

  @Test
  void noMethodIsLongerThanAScreen() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Sources.Source source : Sources.main()) {
      List<String> lines = source.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int indent = lines.get(i).length() - lines.get(i).stripLeading().length();
        boolean opensMethod = (indent == 2 || indent == 4) && lines.get(i).endsWith(") {") && lines.get(i).strip().matches("[A-Za-z@].*[\\w>\\]] \\w+\\(.*|[A-Z]\\w+\\(.*|(public|private|protected) \\w+\\(.*")
            && !lines.get(i).strip().matches("(if|for|while|switch|try|else|return|synchronized|case|static final|enum|record|public record|private record)\\b.*");
        String close = " ".repeat(indent) + "}";
        int end = i;
        while (opensMethod && end < lines.size() && !lines.get(end).equals(close)) {
          end++;
        }
        if (end - i - 1 > MOST_METHOD_LINES && end < lines.size()) {
          wrong.add(source.path() + ":" + (i + 1) + " has " + (end - i - 1) + " lines");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void namesSayWhatAThingIs() throws IOException {
    assertEquals(List.of(), all().map(s -> s.path().getFileName().toString())
        .filter(name -> name.matches(".*(Manager|Helper|Utils?|Impl|Service|DTO)\\.java")).toList());
  }

  @Test
  void noSourceCatchesEverythingOrIsLeftUnfinished() throws IOException {
    Pattern wrong = Pattern.compile("catch \\((Exception|Throwable)\\b|TODO|FIXME|@Disabled|printStackTrace");
    assertEquals(List.of(), all().filter(s -> !s.path().endsWith("ConventionsTest.java"))
        .filter(s -> wrong.matcher(s.text()).find()).map(Sources.Source::path).toList());
  }

  @Test
  void everyClassSaysInOneSentenceWhatItIs() throws IOException {
    Pattern bare = Pattern.compile("(?m)^(?!@|/| ).*\\b(class|interface|record|enum) \\w+.*");
    List<Path> wrong = new ArrayList<>();
    for (Sources.Source source : Sources.main()) {
      String text = source.text();
      Matcher type = bare.matcher(text);
      if (type.find() && !text.substring(0, type.start()).stripTrailing().endsWith("*/") && !text.substring(0, type.start()).contains("*/\n@")) {
        wrong.add(source.path());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Stream<Sources.Source> all() throws IOException {
    return Stream.concat(Sources.main().stream(), Sources.tests().stream());
  }
}
