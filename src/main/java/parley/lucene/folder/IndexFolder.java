package parley.lucene.folder;

import module java.base;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of an index: {@code generation-N} folders, {@code CURRENT} that names the live one, and
 * {@code sources} with what it was made from. A generation is live only once it is complete; a folder
 * that holds anything else is not an index, and nothing in it is ever written or removed.
 */
public record IndexFolder(Path path) {
  private static final String CURRENT = "CURRENT";
  private static final String SOURCES = "sources";
  private static final Pattern GENERATION = Pattern.compile("generation-([0-9]{1,18})");
  private static final Pattern OWN_FILE = Pattern.compile("segments.*|pending_segments.*|_[0-9a-z]+.*|write\\.lock|parley\\.properties(\\.half)?");
  private static final Set<String> OWN_NAMES =
      Set.of(CURRENT, SOURCES, WriteLock.FILE, CURRENT + Durable.HALF, SOURCES + Durable.HALF);

  /** What is not Parley's in the folder; hidden files and what is not there do not count. */
  public Optional<String> stranger() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(path)) {
      return Optional.of(path + " is a file, not a folder");
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted()
          .filter(name -> !name.startsWith(".") && !OWN_NAMES.contains(name) && !GENERATION.matcher(name).matches())
          .findFirst()
          .map(name -> path + " holds \"" + name + "\", which is not part of an index");
    }
  }

  /** The name of the live generation as {@code CURRENT} has it; empty where there is none. */
  public Optional<String> current() throws IOException {
    Path file = path.resolve(CURRENT);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > 100) {
      throw new IOException(CURRENT + " does not name a generation");
    }
    String name = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
    if (!GENERATION.matcher(name).matches()) {
      throw new IOException(CURRENT + " does not name a generation");
    }
    return Optional.of(name);
  }

  /** The sources that the index was made from, or was going to be; empty where nothing tells. */
  public List<String> sources() {
    try {
      return Files.readAllLines(path.resolve(SOURCES)).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      // without the file, or with garbage in it, there are no known sources
      return List.of();
    }
  }

  public Path generation(String name) {
    return path.resolve(name);
  }

  /** The stamp of a generation whose files are all there. */
  public Stamp stamp(String generation) throws IOException {
    Stamp stamp = Stamp.read(generation(generation));
    // another format may have other files
    Optional<String> damage = stamp.format().equals(Stamp.FORMAT) ? stamp.damage(generation(generation)) : Optional.empty();
    if (damage.isPresent()) {
      throw new IOException(damage.get());
    }
    return stamp;
  }

  /** Makes {@code generation} live: from here on every reader that opens sees it. */
  void publish(String generation, Stamp stamp) throws IOException {
    stamp.write(generation(generation));
    Durable.write(path.resolve(SOURCES), String.join("\n", stamp.sources()) + "\n");
    Durable.write(path.resolve(CURRENT), generation + "\n");
  }

  /** Remembers what a first index is made from, so that it can be made again when it does not get finished. */
  void announce(List<String> sources) throws IOException {
    if (!Files.exists(path.resolve(CURRENT))) {
      Durable.write(path.resolve(SOURCES), String.join("\n", sources) + "\n");
    }
  }

  /** A new, empty folder for the next generation. */
  String begin() throws IOException {
    long last = numbers().stream().mapToLong(Long::longValue).max().orElse(0);
    String name = name(last + 1);
    Files.createDirectory(generation(name));
    return name;
  }

  /** Removes what was never finished and what is older than the generation before the live one. */
  void sweep() throws IOException {
    long live = liveNumber();
    long before = numbers().stream().mapToLong(Long::longValue).filter(number -> number < live).max().orElse(-1);
    for (long number : numbers()) {
      // a running reader may still be at the generation before
      if (number != live && number != before) {
        remove(name(number));
      }
    }
  }

  /** Removes a generation; files that no index writes stay, and their folder with them. */
  void remove(String generation) throws IOException {
    Path folder = generation(generation);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!OWN_FILE.matcher(file.getFileName().toString()).matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          return;
        }
      }
    }
    IOUtils.rm(folder);
  }

  private long liveNumber() {
    try {
      return current().map(IndexFolder::number).orElse(-1L);
    } catch (IOException e) {
      // garbage in CURRENT: nothing is live
      return -1;
    }
  }

  private List<Long> numbers() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString())
          .filter(name -> GENERATION.matcher(name).matches())
          .map(IndexFolder::number)
          .sorted()
          .toList();
    }
  }

  private static String name(long number) {
    return "generation-" + number;
  }

  private static long number(String name) {
    return Long.parseLong(name.substring(name.indexOf('-') + 1));
  }
}
