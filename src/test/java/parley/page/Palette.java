package parley.page;

import module java.base;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;

/** A few colours that stand for all of a picture's, so that its file is small: the most frequent ones, close ones as one. */
final class Palette {
  private static final int MOST = 32;
  private static final int SHIFT = 4; // colours that differ only in the last bits are close
  private final List<Integer> colours;
  private final Map<Integer, Byte> nearest = new HashMap<>();

  private Palette(List<Integer> colours) {
    this.colours = colours;
  }

  static BufferedImage reduced(BufferedImage picture) {
    Palette palette = of(picture);
    int[] table = palette.colours.stream().mapToInt(colour -> colour).toArray();
    IndexColorModel model = new IndexColorModel(Byte.SIZE, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage reduced = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] row = new byte[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = palette.nearest.computeIfAbsent(picture.getRGB(x, y), palette::closest);
      }
      reduced.getRaster().setDataElements(0, y, row.length, 1, row);
    }
    return reduced;
  }

  private static Palette of(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int colour : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
      counts.merge(colour, 1, Integer::sum);
    }
    Map<Integer, Integer> leaders = new LinkedHashMap<>();
    counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> leaders.putIfAbsent(group(entry.getKey()), entry.getKey()));
    return new Palette(leaders.values().stream().limit(MOST).toList());
  }

  private static int group(int colour) {
    return (part(colour, 16) >> SHIFT) << 16 | (part(colour, 8) >> SHIFT) << 8 | part(colour, 0) >> SHIFT;
  }

  private byte closest(int colour) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) {
        best = i;
      }
    }
    return (byte) best;
  }

  private static int distance(int a, int b) {
    return IntStream.of(0, 8, 16).map(shift -> part(a, shift) - part(b, shift)).map(d -> d * d).sum();
  }

  private static int part(int colour, int shift) {
    return colour >> shift & 0xFF;
  }
}
