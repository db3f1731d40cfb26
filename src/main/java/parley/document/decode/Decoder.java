package parley.document.decode;

import module java.base;

/** Turns bytes into text: UTF-8, UTF-16 with a mark, a declared charset, or Windows-1252 where it is plausible. */
public final class Decoder {
  private Decoder() {}

  /** {@code declared}: what the file itself names as its charset, asked when it is not UTF-8. */
  public static String decode(byte[] bytes, int length, Optional<Charset> declared) throws Refusal {
    if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, length, StandardCharsets.UTF_8).text().orElseThrow(() -> broken("UTF-8", bytes, 3, length));
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return utf16(bytes, length, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return utf16(bytes, length, StandardCharsets.UTF_16BE);
    }
    Attempt utf8 = strict(bytes, 0, length, StandardCharsets.UTF_8);
    if (utf8.text().isPresent()) {
      return utf8.text().get();
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strict(bytes, 0, length, declared.get()).text();
      if (text.isPresent()) {
        return text.get();
      }
    }
    if (Windows1252.isPlausible(bytes, length)) {
      return new String(bytes, 0, length, Windows1252.CHARSET);
    }
    throw broken("UTF-8", bytes, 0, length);
  }

  private static String utf16(byte[] bytes, int length, Charset charset) throws Refusal {
    return strict(bytes, 2, length, charset).text().orElseThrow(() -> broken("UTF-16", bytes, 2, length));
  }

  private static Refusal broken(String name, byte[] bytes, int from, int length) {
    Charset charset = name.equals("UTF-8") ? StandardCharsets.UTF_8
        : startsWith(bytes, length, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    int at = from + strict(bytes, from, length, charset).bytesRead();
    return new Refusal("broken " + name + " at byte " + (at + 1) + "; save it as UTF-8");
  }

  /** The text, or how far decoding came. */
  private record Attempt(Optional<String> text, int bytesRead) {}

  private static Attempt strict(byte[] bytes, int from, int length, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length - from);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil((length - from) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    boolean done = result.isUnderflow() && decoder.flush(out).isUnderflow();
    return done ? new Attempt(Optional.of(out.flip().toString()), length - from) : new Attempt(Optional.empty(), in.position() - from);
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
