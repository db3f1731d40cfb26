package parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files belong to a collection. */
class SourceWalkTest {
  @TempDir private Path root;

  private Path put(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private List<String> found(Path... roots) {
    return SourceWalk.of(List.of(roots), root.resolve("index")).files().stream().map(found -> found.file().path()).toList();
  }

  private Map<String, String> skipped(Path... roots) {
    return SourceWalk.of(List.of(roots), root.resolve("index")).skipped().stream()
        .collect(Collectors.toMap(Skipped::path, Skipped::reason, (one, other) -> one, TreeMap::new));
  }

  @Test
  void filesComeInOrderOfTheirPaths() throws IOException {
    put("b.txt");
    put("a/z.txt");
    put("a/b/c.html");
    assertEquals(List.of("a/b/c.html", "a/z.txt", "b.txt"), found(root));
  }

  @Test
  void hiddenFilesSidecarsAndTheIndexAreLeftOutSilently() throws IOException {
    put(".hidden");
    put(".git/config");
    put("a.txt");
    put("a.txt.meta.json");
    put("index/generation-1/_0.cfs");
    assertEquals(List.of("a.txt"), found(root));
    assertEquals(Map.of(), skipped(root));
  }

  @Test
  void ofSeveralRootsEachIsNamedInThePath() throws IOException {
    put("one/a.txt");
    put("x/one/a.txt");
    put("two.txt");
    assertEquals(List.of("one/a.txt", "one-2/a.txt", "two.txt"),
        found(root.resolve("one"), root.resolve("x/one"), root.resolve("two.txt")));
  }

  @Test
  void aFileUnderTwoRootsIsTakenOnce() throws IOException {
    put("one/a.txt");
    assertEquals(1, found(root, root.resolve("one"), root.resolve("one/a.txt")).size());
  }

  @Test
  void aSingleFileIsKnownByItsName() throws IOException {
    assertEquals(List.of("a.txt"), found(put("deep/a.txt")));
  }

  @Test
  void symbolicLinksAreNamedAndNeverFollowed() throws IOException {
    put("in/a.txt");
    put("outside/secret.txt");
    Files.createSymbolicLink(root.resolve("in/out"), root.resolve("outside"));
    Files.createSymbolicLink(root.resolve("in/secret.txt"), root.resolve("outside/secret.txt"));
    Files.createSymbolicLink(root.resolve("in/circle"), root.resolve("in"));
    Files.createSymbolicLink(root.resolve("in/self"), root.resolve("in/self"));
    Files.createSymbolicLink(root.resolve("in/nowhere"), root.resolve("gone"));
    assertEquals(List.of("a.txt"), found(root.resolve("in")));
    Map<String, String> skipped = skipped(root.resolve("in"));
    assertEquals(Set.of("out", "secret.txt", "circle", "self", "nowhere"), skipped.keySet());
    assertTrue(skipped.get("secret.txt").contains("leads out"), skipped.toString());
    assertTrue(skipped.get("circle").contains("circle"), skipped.toString());
    assertTrue(skipped.get("self").contains("circle"), skipped.toString());
    assertTrue(skipped.get("nowhere").contains("nowhere"), skipped.toString());
  }

  @Test
  void aRootThatIsALinkIsMeantByItsTarget() throws IOException {
    put("real/a.txt");
    assertEquals(List.of("a.txt"), found(Files.createSymbolicLink(root.resolve("link"), root.resolve("real"))));
  }

  @Test
  void aPipeIsNeverOpened() throws IOException, InterruptedException {
    put("a.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start().waitFor());
    assertEquals(Map.of("pipe", "is neither a file nor a folder"), skipped(root));
  }

  @Test
  void aMissingRootIsNamed() throws IOException {
    put("a/a.txt");
    Path missing = root.resolve("missing");
    assertEquals(Map.of(missing.toString(), "does not exist"), skipped(root.resolve("a"), missing));
    assertEquals(List.of("a/a.txt"), found(root.resolve("a"), missing));
  }
}
