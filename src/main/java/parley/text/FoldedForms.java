package parley.text;

import module java.base;

/**
 * The folded forms met by one thread, so that a word that comes again costs no new string. Plain ASCII
 * words are looked up where they stand, without being cut out.
 */
final class FoldedForms {
  // beyond this many the table starts anew, so that hostile text cannot fill the memory
  private static final int MOST = 1 << 16;
  private static final ThreadLocal<FoldedForms> MINE = ThreadLocal.withInitial(FoldedForms::new);

  private String[] table = new String[1 << 12];
  private int size;

  private FoldedForms() {}

  static FoldedForms mine() {
    return MINE.get();
  }

  /** The folded form of the word of {@code text} from {@code start} to {@code end}. */
  String of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\'' || c == '`') {
        return of(Folding.fold(text.substring(start, end)));
      }
      hash = 31 * hash + lower(c);
    }
    int slot = slot(hash);
    while (table[slot] != null && !isAt(table[slot], text, start, end)) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot] != null ? table[slot] : put(slot, text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** {@code folded}, or the equal string that was met before. */
  String of(String folded) {
    int slot = slot(folded.hashCode());
    while (table[slot] != null && !table[slot].equals(folded)) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot] != null ? table[slot] : put(slot, folded);
  }

  private String put(int slot, String folded) {
    table[slot] = folded;
    if (++size * 2 > table.length) {
      grow();
    }
    return folded;
  }

  private void grow() {
    String[] old = table;
    boolean full = size >= MOST;
    table = new String[full ? 1 << 12 : old.length * 2];
    size = 0;
    if (full) {
      return;
    }
    for (String folded : old) {
      if (folded != null) {
        of(folded);
      }
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private static boolean isAt(String folded, String text, int start, int end) {
    if (folded.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (folded.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
