package parley.text;

import module java.base;

/**
 * Values by folded word, in a table so sparse that a word which has none, as most have, costs one look.
 * Grows while it is filled; safe for several threads from then on.
 */
public final class WordMap<V> {
  private static final int SPARSE = 4;
  private String[] words = new String[16];
  private Object[] values = new Object[16];
  private int size;

  /** Gives {@code word} the value, in place of the one that it may have. */
  public void put(String word, V value) {
    if ((size + 1) * SPARSE > words.length) {
      grow();
    }
    int slot = slot(word);
    size += words[slot] == null ? 1 : 0;
    words[slot] = word;
    values[slot] = value;
  }

  public V getOrDefault(String word, V other) {
    int slot = slot(word);
    @SuppressWarnings("unchecked")
    V value = (V) values[slot];
    return words[slot] == null ? other : value;
  }

  public boolean contains(String word) {
    return words[slot(word)] != null;
  }

  /** Where {@code word} stands, or would stand. */
  private int slot(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & words.length - 1;
    while (words[slot] != null && words[slot] != word && (words[slot].hashCode() != hash || !words[slot].equals(word))) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  private void grow() {
    String[] oldWords = words;
    Object[] oldValues = values;
    words = new String[oldWords.length * 2];
    values = new Object[oldWords.length * 2];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
