package parley.text;

import com.ibm.icu.text.Normalizer2;
import module java.base;

/**
 * The one folding that everything compares with: case, diacritics, ligatures, width and invisible
 * characters do not count, so "Çavuşoğlu" is "cavusoglu". Apostrophes inside a word fall away, other
 * punctuation stays.
 */
public final class Folding {
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

  private Folding() {}

  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == '\'') {
        return foldUnicode(text);
      }
    }
    return text.toLowerCase(Locale.ROOT);
  }

  private static String foldUnicode(String text) {
    String decomposed = DECOMPOSE.normalize(text);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(c, folded));
    return COMPOSE.normalize(folded);
  }

  private static void append(int c, StringBuilder folded) {
    switch (c) {
      // letters that Unicode does not decompose, though readers take them for their base letter
      case 'ı' -> folded.append('i');
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
      case 'ħ', 'Ħ' -> folded.append('h');
      case 'þ', 'Þ' -> folded.append("th");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'œ', 'Œ' -> folded.append("oe");
      case 'ß', 'ẞ' -> folded.append("ss");
      default -> {
        if (!isApostrophe(c) && !isUnseen(c)) {
          folded.appendCodePoint(Character.toLowerCase(c));
        }
      }
    }
  }

  /** Whether {@code c} is an apostrophe, or one of the marks that are typed for it. */
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʹ' || c == '`' || c == '´' || c == '＇';
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK || c == 'ـ';
  }
}
