package parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import module java.base;
import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void aKeptCharacterLeadsBackToItself() {
    CleanText text = new CleanText.Builder("xxpeace talks").keep(2, 13).build();
    assertEquals("peace talks", text.value());
    assertEquals(new Span(8, 13), text.source(new Span(6, 11)));
  }

  @Test
  void aReferenceLeadsBackToAllOfIt() {
    String source = "caf&eacute; in Oslo";
    CleanText text = new CleanText.Builder(source).keep(0, 3).write("é", 3, 11).keep(11, 19).build();
    assertEquals("café in Oslo", text.value());
    assertEquals("&eacute;", text.source(new Span(3, 4)).of(source));
    assertEquals("caf&eacute;", text.source(new Span(0, 4)).of(source));
    assertEquals("Oslo", text.source(new Span(8, 12)).of(source));
  }

  @Test
  void aRunOfSpacesThatBecameOneLeadsBackToTheWholeRun() {
    String source = "a \t b";
    CleanText text = new CleanText.Builder(source).keep(0, 1).write(" ", 1, 4).keep(4, 5).build();
    assertEquals(new Span(1, 4), text.source(new Span(1, 2)));
  }

  @Test
  void anEmptySpanLeadsToAnEmptySpan() {
    CleanText text = new CleanText.Builder("abc").keep(1, 3).build();
    assertEquals(new Span(1, 1), text.source(new Span(0, 0)));
    assertEquals(new Span(3, 3), text.source(new Span(2, 2)));
    assertEquals(new Span(0, 0), CleanText.of("").source(new Span(0, 0)));
  }

  @Test
  void aSpanBeyondTheTextIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> CleanText.of("abc").source(new Span(1, 4)));
  }

  @Test
  void cleaningWhatIsCleanLeadsBackToTheFirstSource() {
    String source = "a&amp;b   c";
    CleanText first = new CleanText.Builder(source).keep(0, 1).write("&", 1, 6).keep(6, 11).build();
    CleanText second = new CleanText.Builder(first.value()).keep(0, 3).write(" ", 3, 6).keep(6, 7).build();
    CleanText both = first.then(second);
    assertEquals("a&b c", both.value());
    assertEquals("&amp;", both.source(new Span(1, 2)).of(source));
    assertEquals("   ", both.source(new Span(3, 4)).of(source));
    assertEquals("b   c", both.source(new Span(2, 5)).of(source));
  }

  @Test
  void twoRandomCleaningsInARowLeadBackLikeOne() {
    long seed = Long.getLong("seed", System.nanoTime());
    IO.println("CleanTextTest -Dseed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder source = new StringBuilder();
      random.ints(60, 'a', 'z').forEach(c -> source.append((char) c));
      CleanText first = thinned(source.toString(), random);
      CleanText both = first.then(thinned(first.value(), random));
      for (int i = 0; i < both.value().length(); i++) {
        assertEquals(both.value().charAt(i), source.charAt(both.source(new Span(i, i + 1)).start()));
      }
    }
  }

  private static CleanText thinned(String source, Random random) {
    CleanText.Builder builder = new CleanText.Builder(source);
    for (int at = 0; at < source.length(); ) {
      int end = Math.min(source.length(), at + 1 + random.nextInt(5));
      if (random.nextBoolean()) {
        builder.keep(at, end);
      }
      at = end;
    }
    return builder.build();
  }
}
