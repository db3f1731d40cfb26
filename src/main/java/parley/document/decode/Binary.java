package parley.document.decode;

import module java.base;

/** Tells files that hold no text by their first bytes and by control characters. */
public final class Binary {
  private static final List<Map.Entry<byte[], String>> MAGIC = List.of(
      magic("%PDF", "a PDF document"), magic("PK\3\4", "a ZIP archive or an office document"),
      magic("PK\5\6", "an empty ZIP archive"), magic("\u007fELF", "a program (ELF)"), magic("\u0089PNG", "a PNG image"),
      magic("GIF8", "a GIF image"), magic("\u00ff\u00d8\u00ff", "a JPEG image"),
      magic("\u00d0\u00cf\u0011\u00e0", "an old office document"), magic("Rar!\u001a", "a RAR archive"),
      magic("7z\u00bc\u00af", "a 7z archive"), magic("BZh9", "a bzip2 archive"), magic("\u00fd7zXZ", "an xz archive"),
      magic("\u0028\u00b5\u002f\u00fd", "a zstd archive"), magic("OggS", "an Ogg recording"), magic("ID3", "an MP3 recording"),
      magic("SQLite format 3\0", "an SQLite database"), magic("\u00ca\u00fe\u00ba\u00be", "a Java class"),
      magic("{\\rtf", "an RTF document"), magic("%!PS", "a PostScript document"), magic("MZ\u0090\0", "a Windows program"));

  private Binary() {}

  private static Map.Entry<byte[], String> magic(String bytes, String name) {
    return Map.entry(bytes.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  /** What a file that begins with {@code head} looks like, if it is a known format without plain text. */
  public static Optional<String> kind(byte[] head, int length) {
    for (Map.Entry<byte[], String> magic : MAGIC) {
      int size = magic.getKey().length;
      if (length >= size && Arrays.equals(magic.getKey(), 0, size, head, 0, size)) {
        return Optional.of(magic.getValue());
      }
    }
    return Optional.empty();
  }

  /** Refuses text that control characters show to be none. */
  public static void refuseControls(String text) throws Refusal {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new Refusal("binary content: a NUL at character " + (i + 1) + "; only text, HTML and JSON Lines can be read");
      }
      controls += c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1B ? 1 : 0;
    }
    if (controls * 100L > text.length()) {
      throw new Refusal("binary content: " + controls + " control characters; only text, HTML and JSON Lines can be read");
    }
  }
}
