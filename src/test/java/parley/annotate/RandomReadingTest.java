package parley.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.golden.Reader;
import parley.text.Span;

/** Texts thrown together from the words that the annotators look at: whatever comes of them, it stands inside them. */
class RandomReadingTest {
  private static final int TEXTS = Integer.getInteger("texts", 800);
  private static final List<String> PIECES = List.of("said", "that", "told", "asked", "whether", "according to", "citing", "by", "to", "who", "which",
      "he", "she", "they", "it", "his", "her", "the minister", "the president", "a senior official", "President", "Foreign Minister", "Mr.", "Ann Bell",
      "Kofi Annan", "Annan", "Lavrov", "Sergey Lavrov", "Norway", "Norwegian", "Turkey", "the Turkish foreign ministry", "Kremlin", "United Nations", "UN",
      "the Council", "Free Aceh Movement", "rebels", "mediated", "mediation", "offered to mediate", "brokered", "hosted talks", "between", "and", "or",
      "refused", "rejected", "demand", "his demand that", "statement", "in a statement", "the report", "accused", "of", "urged", "called for", "agreed",
      "denied", "was", "had", "been", "would", "not", "no", "nobody", "3 March 2011", "in 1993", "the next day", "two days later", "Monday", "May",
      "from 1979 to 1981", "last week", "\"", "\"", "“", "”", "‘", "’", "''", "``", "'", "'s", ",", ",", ".", ".", "?", "!", ":", ";", "—", "-", "(", ")", "[",
      "]", "\n", "\n\n", "Q", "Q:", "MR. PRICE:", "SECRETARY BELL:", "QUESTION:", "## ", "* ", "I", "we", "you", "As", "While", "After", "In", "Asked",
      "Speaking", "Addressing", "Quoting", "said by", "as", "with", "in the words of", "X", "é", "🙂", "Зеленський", "1,914", "U.S.", "Gen.");
  private final long seed = Long.getLong("seed", System.nanoTime() % 10_000_000);

  @Test
  void everythingReadFromRandomWordsStandsInsideThem() {
    System.out.println("-Dseed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(1 + random.nextInt(40))
          .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " ")) + " end";
      check(text);
    }
  }

  private void check(String text) {
    try {
      Annotations read = Reader.annotate(text);
      int length = text.length();
      Stream.of(read.dates(), read.actors(), read.statements(), read.mediations()).flatMap(List::stream).map(Annotation::span)
          .forEach((Span span) -> assertTrue(!span.isEmpty() && span.end() <= length, () -> "seed " + seed + ": " + span + " in " + text));
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ", text: " + text, e);
    }
  }
}
