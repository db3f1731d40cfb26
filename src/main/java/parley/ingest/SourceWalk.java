package parley.ingest;

import module java.base;
import parley.document.read.SourceFile;

/**
 * The files below the roots of a collection, in order of their paths, and what is not taken and why.
 * Symbolic links are never followed, and only regular files are ever opened; hidden files, sidecars and
 * the index itself are passed over without a word.
 */
public final class SourceWalk {
  private final Path index;
  private final List<Sized> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private Path root;

  /** What was found below the roots. */
  public record Found(List<Sized> files, List<Skipped> skipped) {}

  /** A file and its length in bytes. */
  public record Sized(SourceFile file, long bytes) {}

  private SourceWalk(Path index) {
    this.index = index;
    this.root = index;
  }

  /** @param index the folder of the index, which may lie inside a root */
  public static Found of(List<Path> roots, Path index) {
    SourceWalk walk = new SourceWalk(real(index));
    List<String> prefixes = prefixes(roots);
    for (int i = 0; i < roots.size(); i++) {
      walk.root(roots.get(i), prefixes.get(i));
    }
    return new Found(List.copyOf(walk.files), List.copyOf(walk.skipped));
  }

  /** Nothing for a single root; for several the name of each, numbered where a name comes again. */
  private static List<String> prefixes(List<Path> roots) {
    if (roots.size() == 1) {
      return List.of("");
    }
    List<String> prefixes = new ArrayList<>();
    for (Path root : roots) {
      String name = name(real(root));
      String prefix = name;
      for (int i = 2; prefixes.contains(prefix + "/"); i++) {
        prefix = name + "-" + i;
      }
      prefixes.add(prefix + "/");
    }
    return prefixes;
  }

  private void root(Path root, String prefix) {
    // A root that is a link was named by a person, who means what it leads to.
    Path real = real(root);
    this.root = real;
    if (Files.isDirectory(real)) {
      folder(real, prefix);
    } else if (Files.isRegularFile(real)) {
      file(real, prefix.isEmpty() ? name(real) : prefix.substring(0, prefix.length() - 1));
    } else if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      skipped.add(new Skipped(root.toString(), "is neither a file nor a folder"));
    } else {
      skipped.add(new Skipped(root.toString(), "does not exist"));
    }
  }

  private void folder(Path folder, String prefix) {
    if (folder.equals(index) || !seen.add(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted(Comparator.comparing(SourceWalk::name)).toList();
    } catch (IOException | UncheckedIOException e) {
      skipped.add(new Skipped(prefix.isEmpty() ? folder.toString() : prefix, "cannot be listed; check its permissions"));
      return;
    }
    for (Path entry : entries) {
      entry(entry, prefix + name(entry));
    }
  }

  private void entry(Path entry, String path) {
    String name = name(entry);
    if (name.startsWith(".") || SourceFile.isSidecar(entry)) {
      return;
    }
    if (Files.isSymbolicLink(entry)) {
      skipped.add(new Skipped(path, linkReason(entry)));
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      folder(entry, path + "/");
    } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      file(entry, path);
    } else {
      skipped.add(new Skipped(path, "is neither a file nor a folder"));
    }
  }

  private void file(Path file, String path) {
    if (!seen.add(file)) {
      return;
    }
    if (!Files.isReadable(file)) {
      skipped.add(new Skipped(path, "may not be read; check its permissions"));
      return;
    }
    try {
      files.add(new Sized(new SourceFile(file, path), Files.size(file)));
    } catch (IOException e) {
      skipped.add(new Skipped(path, "cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  private String linkReason(Path link) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        return "is a symbolic link that leads out of the folder; name what it leads to if you want it";
      }
      return link.startsWith(target)
          ? "is a symbolic link in a circle"
          : "is a symbolic link; what it leads to is indexed where it stands";
    } catch (FileSystemLoopException e) {
      return "is a symbolic link in a circle";
    } catch (NoSuchFileException e) {
      return "is a symbolic link that leads nowhere";
    } catch (IOException e) {
      return "is a symbolic link that leads nowhere or in a circle";
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String name(Path path) {
    return path.getFileName() == null ? "root" : path.getFileName().toString();
  }
}
