package parley.document.decode;

import module java.base;

/**
 * Tells whether bytes that are no UTF-8 can be Windows-1252: accented letters stand in words, typographic
 * marks where such marks stand, and no sequence of UTF-8 is among them.
 */
final class Windows1252 {
  static final Charset CHARSET = Charset.forName("windows-1252");
  private final byte[] bytes;
  private final int length;

  private Windows1252(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  static boolean isPlausible(byte[] bytes, int length) {
    return new Windows1252(bytes, length).isPlausible();
  }

  private boolean isPlausible() {
    int high = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int b = at(i);
      if (b < 0x80) {
        continue;
      }
      if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D || isUtf8(i)) {
        return false;
      }
      high++;
      odd += isInPlace(i) ? 0 : 1;
    }
    return odd * 50 <= high;
  }

  private boolean isUtf8(int i) {
    int b = at(i);
    int more = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
    for (int k = 1; k <= more; k++) {
      if (at(i + k) < 0x80 || at(i + k) > 0xBF) {
        return false;
      }
    }
    return more > 0;
  }

  private boolean isInPlace(int i) {
    int before = at(i - 1);
    int after = at(i + 1);
    return switch (at(i)) {
      case 0x80, 0xA3, 0xA2, 0xA5 -> isDigit(before) || isDigit(after) || before == ' ' && after == ' ';
      case 0x84, 0x8B, 0x91, 0x93, 0xAB -> !isLetter(before) && after > ' ' && after < 0x100;
      case 0x92, 0x94, 0x9B, 0xBB -> before > ' ';
      case 0x82 -> after > ' ' && !isLetter(before);
      case 0x85, 0x95, 0x96, 0x97, 0xA0, 0xB7 -> true;
      case 0xA1, 0xBF -> isLetter(after);
      case 0xA7, 0xB6, 0xA9 -> !isLetter(before);
      case 0x99, 0xAE, 0xAA, 0xBA, 0xB0, 0xB2, 0xB3, 0xB1 -> before > ' ' || isDigit(after);
      case 0xBD, 0xBC, 0xBE -> isDigit(before) || before == ' ';
      case 0xC0 -> isInWord(i) || before <= ' ' && after == ' ';
      case 0xB4 -> isLetter(before);
      default -> isLetter(at(i)) && isInWord(i);
    };
  }

  /** A capital begins a word or stands among capitals; a small letter has a letter beside it or is "à". */
  private boolean isInWord(int i) {
    int before = at(i - 1);
    int after = at(i + 1);
    if (isCapital(at(i))) {
      return isLetter(after) && (!isLetter(before) || isCapital(before)) || isCapital(before) && !isLetter(after);
    }
    return isLetter(before) || isLetter(after) || at(i) == 0xE0 && before <= ' ' && after <= ' ';
  }

  private static boolean isCapital(int b) {
    return b >= 'A' && b <= 'Z' || b >= 0xC0 && b <= 0xDE && b != 0xD7 || b == 0x8A || b == 0x8C || b == 0x8E || b == 0x9F;
  }

  private static boolean isLetter(int b) {
    return isCapital(b) || b >= 'a' && b <= 'z' || b >= 0xDF && b <= 0xFF && b != 0xF7 || b == 0x9A || b == 0x9C || b == 0x9E
        || b == 0x83;
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  /** The byte at {@code i}; a space outside. */
  private int at(int i) {
    return i < 0 || i >= length ? ' ' : bytes[i] & 0xFF;
  }
}
