package parley.lucene.folder;

import module java.base;

/**
 * What a generation says of itself: the format and fingerprint it was made with, the sources it was made
 * from, and the length of each of its files, so that a file cut short is noticed at once.
 */
public record Stamp(String format, String fingerprint, List<String> sources, Map<String, Long> lengths) {
  /** Goes up whenever the bytes in the index change their meaning. */
  public static final String FORMAT = "2";

  static final String FILE = "parley.properties";
  private static final String LENGTH = "length.";

  public Stamp {
    sources = List.copyOf(sources);
    lengths = Map.copyOf(lengths);
  }

  /** The stamp of a generation that was just made in {@code folder}. */
  public static Stamp of(Path folder, String fingerprint, List<String> sources) throws IOException {
    Map<String, Long> lengths = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().equals(WriteLock.FILE)) {
          lengths.put(file.getFileName().toString(), Files.size(file));
        }
      }
    }
    return new Stamp(FORMAT, fingerprint, sources, lengths);
  }

  static Stamp read(Path folder) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(FILE + " is not readable: " + e.getMessage(), e);
    }
    Map<String, Long> lengths = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(LENGTH)) {
        lengths.put(key.substring(LENGTH.length()), length(properties.getProperty(key)));
      }
    }
    List<String> sources = properties.getProperty("sources", "").lines().toList();
    return new Stamp(properties.getProperty("format", "none"), properties.getProperty("fingerprint", "none"), sources, lengths);
  }

  void write(Path folder) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("format", format);
    properties.setProperty("fingerprint", fingerprint);
    properties.setProperty("sources", String.join("\n", sources));
    lengths.forEach((file, length) -> properties.setProperty(LENGTH + file, Long.toString(length)));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    // the store's first line is the time of day, which would make equal indexes differ
    String lines = text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n"));
    Durable.write(folder.resolve(FILE), lines);
  }

  /** What is missing or has another length than when it was written; empty where all is well. */
  Optional<String> damage(Path folder) throws IOException {
    for (Map.Entry<String, Long> entry : new TreeMap<>(lengths).entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        return Optional.of("file " + entry.getKey() + " is missing");
      }
      if (Files.size(file) != entry.getValue()) {
        return Optional.of("file " + entry.getKey() + " has " + Files.size(file) + " bytes, not " + entry.getValue());
      }
    }
    return lengths.isEmpty() ? Optional.of(FILE + " names no files") : Optional.empty();
  }

  private static long length(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      // no file has this length, so the generation counts as damaged
      return -1;
    }
  }
}
