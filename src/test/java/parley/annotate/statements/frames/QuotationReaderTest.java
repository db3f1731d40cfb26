package parley.annotate.statements.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Span;

/** In the texts each quotation stands in brackets. */
class QuotationReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "He said ⟦\"yes\"⟧ and left.",
    "He said ⟦“yes”⟧ and left.",
    "He said ⟦«oui»⟧, then ⟦„nein“⟧.",
    "He spoke of ⟦‘treason’⟧ and of ⟦'hard talks'⟧ there.",
    "The ministers' plan wasn't Russia's.",
    "He said ⟦“she called it ‘treason’ twice”⟧.",
    "He said ⟦“she said “no” to me”⟧.",
    "⟦\"A full requirements.\"⟧According to him it was ⟦\"realistic\"⟧.By then it was over.",
    "⟦“The first paragraph.\n\n“The second one.”⟧ He left.",
    "He said ⟦\"We have to go.\n\nNow.\"⟧\n\nThe end.",
    "He was 5\" taller.",
    "⟦''We will go,''⟧ he said, ⟦``and they won't.''⟧ They went.",
  })
  void quotationsAreFound(String marked) {
    assertEquals(marked, marked(marked.replaceAll("[⟦⟧]", "")));
  }

  @Test
  void anUnclosedQuotationEndsWithItsSentence() {
    assertEquals("He said ⟦“we go.⟧ They went.\n\nThe end.", marked("He said “we go. They went.\n\nThe end."));
  }

  @Test
  void aHundredThousandOpeningMarksAreReadInTime() {
    for (String mark : List.of("“", "\" \"", "‘a", " \"a", "« ", " ''a", " ``a")) {
      String text = mark.repeat(100_000);
      assertTimeout(Duration.ofSeconds(5), () -> QuotationReader.read(text, new Span(0, text.length())));
    }
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Quotation quotation : QuotationReader.read(text, new Span(0, text.length()))) {
      marked.append(text, at, quotation.span().start()).append('⟦').append(quotation.span().of(text)).append('⟧');
      at = quotation.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
