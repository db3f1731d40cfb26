package parley.document.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static String decode(byte... bytes) throws Refusal {
    return Decoder.decode(bytes, bytes.length, Optional.empty());
  }

  /** Latin letters that stand for the bytes of the same number. */
  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"peace", "Çavuşoğlu’s “plan”", "和平 🕊", ""})
  void everyUnicodeFormIsReadWithAndWithoutItsMark(String text) throws Refusal {
    assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)));
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(text, decode(("\uFEFF" + text).getBytes(charset)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Mevlüt visited Málaga", "the “plan” – as they say – is the minister’s", "À Paris, le président a été reçu à l’Élysée",
    "It cost €5 million… or so", "ÜBERALL IST FRIEDEN", "São Tomé", "Lula’s “peace club”", "€ 5 ½ per cent ©"
  })
  void westernTextOfOldProgramsIsRead(String text) throws Refusal {
    assertEquals(text, decode(text.getBytes(Windows1252.CHARSET)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Hello \u00c3( world", "abc\u00c3(", "\u00c3\u00a9t\u00e9 and \u00ff", "caf\u00c3\u00a9 caf\u00e9", "a \u0081 b", "\u00fe\u00fe \u00ff", "It\u00e2\u0080 s",
    "\u0080\u0080\u0080", "peace \u00c3"
  })
  void brokenUtf8IsRefusedWithItsPlace(String latin) {
    Refusal refusal = assertThrows(Refusal.class, () -> decode(bytes(latin)));
    assertEquals("broken UTF-8 at byte", refusal.getMessage().replaceFirst(" \\d+;.*", ""));
  }

  @Test
  void theFirstBrokenByteIsNamed() {
    Refusal refusal = assertThrows(Refusal.class, () -> decode(bytes("caf\u00c3\u00a9 \u00c3( x")));
    assertEquals("broken UTF-8 at byte 7; save it as UTF-8", refusal.getMessage());
  }

  @Test
  void utf16OfAnOddNumberOfBytesIsRefused() {
    assertThrows(Refusal.class, () -> decode((byte) 0xFF, (byte) 0xFE, (byte) 'a'));
  }

  @Test
  void aDeclaredCharsetIsHonouredWhereTheTextIsNoUtf8() throws Refusal {
    Charset cyrillic = Charset.forName("windows-1251");
    byte[] bytes = "Зеленський".getBytes(cyrillic);
    assertEquals("Зеленський", Decoder.decode(bytes, bytes.length, Optional.of(cyrillic)));
    byte[] utf8 = "Зеленський".getBytes(StandardCharsets.UTF_8);
    assertEquals("Зеленський", Decoder.decode(utf8, utf8.length, Optional.of(cyrillic)));
  }
}
