package parley.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.document.Published;
import parley.document.SourceDocument;
import parley.knowledge.Furniture;

class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader(Furniture.load());
  private static final String TEXT = "The envoys met in Muscat on Monday, and they talked until late at night about the truce.";
  @TempDir Path folder;

  private List<Outcome> read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return read(name);
  }

  private List<Outcome> read(String name) {
    List<Outcome> outcomes = new ArrayList<>();
    READER.read(new SourceFile(folder.resolve(name), name), outcomes::add);
    return outcomes;
  }

  private SourceDocument document(String name, String text) throws IOException {
    return document(read(name, text.getBytes(StandardCharsets.UTF_8)).getLast());
  }

  private static SourceDocument document(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(SourceDocument document) -> document;
      case Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  private String refusal(String name, byte[] bytes) throws IOException {
    return refusal(read(name, bytes));
  }

  private static String refusal(List<Outcome> outcomes) {
    return switch (outcomes.getFirst()) {
      case Outcome.Read read -> throw new AssertionError(read);
      case Outcome.Refused(_, String reason) -> reason;
    };
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void theIdIsMadeFromThePathAlone() {
    assertEquals("a.txt", DocumentId.of("a.txt"));
    assertEquals("2022-a-b.txt-" + DocumentId.sha256("2022/a b.txt".getBytes(StandardCharsets.UTF_8)).substring(0, 8), DocumentId.of("2022/a b.txt"));
    assertTrue(DocumentId.of("я".repeat(1_000)).matches("[A-Za-z0-9._-]{1,220}"));
    assertTrue(!DocumentId.of("a b").equals(DocumentId.of("a/b")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      %PDF-1.7        | looks like a PDF document
      PK\\3\\4..      | looks like a ZIP archive
      \\177ELF....    | looks like a program (ELF)
      \\211PNG\\r\\n  | looks like a PNG image
      abc\\0def       | binary content: a NUL at character 4
      a\\1\\2\\3\\4   | binary content: 4 control characters
      caf\\303( x     | broken UTF-8 at byte 4
      """)
  void aBinaryFileIsRefusedByWhatItLooksLike(String escaped, String reason) throws IOException {
    String refusal = refusal("a.txt", escaped.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refusal.startsWith(reason), refusal);
  }

  @Test
  void emptyMissingAndFolderAreRefused() throws IOException {
    assertEquals("is empty", refusal("a.txt", new byte[0]));
    assertEquals("has no text in it", refusal("b.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)));
    assertEquals("is not there", refusal(read("none.txt")));
    Files.createDirectory(folder.resolve("sub"));
    assertEquals("is a folder", refusal(read("sub")));
  }

  @Test
  void aLinkInACircleIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    String reason = refusal(read("a"));
    assertTrue(reason.startsWith("cannot be read") || reason.startsWith("is"), reason);
  }

  @Test
  void aTextBeyondTheLimitIsRefusedWithTheLimit() throws IOException {
    byte[] large = new byte[(32 << 20) + 1];
    Arrays.fill(large, (byte) 'a');
    assertEquals("is larger than 32 MB, the limit for a text; split it", refusal("large.txt", large));
  }

  @Test
  void aLineOfThirtyMegabytesIsRead() throws IOException {
    byte[] large = new byte[30 << 20];
    Arrays.fill(large, (byte) 'a');
    assertEquals(30 << 20, document(read("large.txt", large).getFirst()).text().value().length());
  }

  @Test
  void theFormatIsToldByContentNotByName() throws IOException {
    assertEquals("Talks", document("a.txt", "<!doctype html><h1>Talks</h1><p>" + TEXT).about().title());
    assertEquals("a.html-1", document("a.html", "{\"text\": \"" + TEXT + "\"}").id());
    assertEquals("{ not json", document("b.jsonl.txt", "{ not json").about().title());
    assertEquals(TEXT, document(read("c.txt", gzip(TEXT.getBytes(StandardCharsets.UTF_8))).getFirst()).text().value());
  }

  @Test
  void everyLineOfJsonLinesIsADocument() throws IOException {
    String lines = """
        {"id": "ARG 1", "title": "Speech", "date": "1946", "source": "UN", "text": "%1$s", "tags": {"a": [1]}}

        {"title": "Another", "date": "2022-03", "text": "%1$s", "url": "https://example.org", "language": "en"}
        """.formatted(TEXT);
    List<Outcome> outcomes = read("x.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(outcomes.size(), read("x.jsonl.gz", gzip(lines.getBytes(StandardCharsets.UTF_8))).size());
    SourceDocument first = document(outcomes.getFirst());
    assertTrue(first.id().startsWith("ARG-1-"));
    assertEquals("x.jsonl:1", first.path());
    assertEquals(Optional.of("UN"), first.about().publisher());
    assertEquals(Optional.of(new Published(LocalDate.of(1946, 1, 1), LocalDate.of(1946, 12, 31), Published.Basis.METADATA)), first.about().published());
    SourceDocument second = document(outcomes.getLast());
    assertEquals("x.jsonl-3", second.id());
    assertEquals(LocalDate.of(2022, 3, 31), second.about().published().orElseThrow().last());
    assertEquals(Optional.of("https://example.org"), second.about().url());
  }

  @Test
  void aBadLineIsRefusedByNumberAndTheRestGoesOn() throws IOException {
    String good = "{\"text\": \"" + TEXT + "\"}\n";
    String lines = good + "{\"text\": \n" + "[1]\n" + "{\"title\": \"x\"}\n" + "{\"text\": 5.5}\n" + "{\"text\": \"a\", \"date\": \"soon\"}\n" + good;
    List<Outcome> outcomes = read("x.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(3, outcomes.stream().filter(Outcome.Read.class::isInstance).count());
    List<String> reasons = outcomes.stream().filter(Outcome.Refused.class::isInstance).map(o -> ((Outcome.Refused) o).reason()).toList();
    assertEquals(5, reasons.size());
    assertTrue(reasons.get(0).startsWith("line 2: is broken JSON"), reasons::toString);
    assertTrue(reasons.get(1).startsWith("line 3: is no JSON object"), reasons::toString);
    assertTrue(reasons.get(2).startsWith("line 4: has no \"text\""), reasons::toString);
    assertTrue(reasons.get(4).startsWith("line 6: cannot read date \"soon\"; write a day, month or year"), reasons::toString);
  }

  @Test
  void aLineBeyondTheLimitIsRefusedByNumberAndTheRestGoesOn() throws IOException {
    String good = "{\"text\": \"" + TEXT + "\"}\n";
    String large = "{\"text\": \"" + "a".repeat(33 << 20) + "\"}\n";
    List<Outcome> outcomes = read("x.jsonl", (good + large + good).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("x.jsonl-1", "x.jsonl-3"), outcomes.stream().filter(Outcome.Read.class::isInstance).map(o -> document(o).id()).toList());
    assertEquals(new Outcome.Refused("x.jsonl", "line 2: is longer than 32 MB, the limit for a line; split it"), outcomes.get(1));
  }

  @Test
  void aThousandBadLinesAreNotAThousandMessages() throws IOException {
    List<Outcome> outcomes = read("x.jsonl", "{nonsense\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    assertEquals(21, outcomes.size());
    assertEquals(new Outcome.Refused("x.jsonl", "980 more lines cannot be read either"), outcomes.getLast());
  }

  @Test
  void gzipThatIsCutOffIsRefusedBehindWhatCouldBeRead() throws IOException {
    byte[] packed = gzip(("{\"text\": \"" + TEXT + "\"}\n").repeat(50_000).getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = read("x.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    assertTrue(outcomes.size() > 100);
    assertTrue(((Outcome.Refused) outcomes.getLast()).reason().endsWith("is cut off in the middle; copy it again"), outcomes.getLast()::toString);
  }

  @Test
  void aSidecarBeatsWhatIsInferred() throws IOException {
    Files.writeString(folder.resolve("a.txt.meta.json"),
        "{\"title\": \"Known\", \"published\": \"2022-03-29\", \"publisher\": \"Agency\", \"url\": \"https://example.org\", \"language\": \"en\"}");
    SourceDocument document = document("a.txt", "Talks in Muscat\n\nMUSCAT, March 3, 2020 (Agency) - " + TEXT);
    assertEquals("Known", document.about().title());
    assertEquals(Optional.of(Published.on(LocalDate.of(2022, 3, 29), Published.Basis.SIDECAR)), document.about().published());
    assertEquals(Optional.of("Agency"), document.about().publisher());
  }

  @Test
  void aSidecarMayLeaveOutTheEnding() throws IOException {
    Files.writeString(folder.resolve("a.meta.json"), "{\"publisher\": \"Agency\"}");
    assertEquals(Optional.of("Agency"), document("a.txt", TEXT).about().publisher());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"title":                 | is broken JSON
      []                        | is no JSON object
      {"published": "soon"}     | cannot read published "soon"
      {"title": ["a"]}          | "title" is no text
      {"title": "a"} x          | is broken JSON
      """)
  void aBrokenSidecarIsNamedAndTheDocumentReadWithoutIt(String json, String reason) throws IOException {
    Files.writeString(folder.resolve("a.txt.meta.json"), json);
    List<Outcome> outcomes = read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    assertEquals("a.txt.meta.json", ((Outcome.Refused) outcomes.getFirst()).path());
    assertTrue(refusal(outcomes).startsWith(reason), outcomes::toString);
    assertEquals(TEXT, document(outcomes.getLast()).text().value());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      MUSCAT, March 3, 2022 (Agency) - They met.   | 2022-03-03
      MUSCAT, 3 March 2022 — They met.             | 2022-03-03
      March 3rd, 2022 - They met again.            | 2022-03-03
      Published: 3 March 2022                      | 2022-03-03
      By A Writer \\ 12 May 2023 10:00             | 2023-05-12
      Thursday, 3 March 2022, 10:15 GMT            | 2022-03-03
      2022-03-03                                   | 2022-03-03
      MUSCAT, March 3 (Agency) - They met.         |
      On 3 March 2022 the envoys met.              |
      31 February 2022                             |
      """)
  void aFullDatelineIsTheDayOfPublication(String line, LocalDate day) throws IOException {
    SourceDocument document = document("a.txt", "Talks in Muscat\n\n" + line.replace('\\', '|') + "\n\n" + TEXT);
    assertEquals(Optional.ofNullable(day), document.about().published().map(Published::first));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The ministers met today, 10 March 2022, in Antalya.                             | 2022-03-10
      He arrived this morning, March 10, 2022.                                        | 2022-03-10
      He said: "I sign this today, 10 March 1952, in Bonn."                           |
      They met today, 10 March 2022. Others meet today, 11 March 2022.                |
      MUSCAT, April 5 (Agency) - They met. The truce of 29 March 2022 held.           | 2022-04-05
      MUSCAT, Tuesday, April 5 (Agency) - They met. The truce of 29 March 2022 held.  | 2022-04-05
      MUSCAT, Monday, April 5 (Agency) - They met. The truce of 29 March 2022 held.   |
      MUSCAT, January 5 (Agency) - They met. The truce of December 29, 2021 held.     | 2022-01-05
      MUSCAT, April 5 (Agency) - They met. The truce of 29 March 2012 held till 1 June 2015.  |
      They met on April 5. Last updated: 6 April 2022                                 |
      """)
  void whatATextSaysOfItsOwnDayIsTheDayOfPublication(String line, LocalDate day) throws IOException {
    SourceDocument document = document("a.txt", "Talks in Muscat\n\n" + line + "\n\n" + TEXT);
    assertEquals(Optional.ofNullable(day).map(found -> Published.on(found, Published.Basis.TEXT)), document.about().published());
  }

  @Test
  void aLabelAtTheFootIsTheDayOfPublication() throws IOException {
    assertEquals(Optional.of(Published.on(LocalDate.of(2022, 4, 6), Published.Basis.TEXT)),
        document("a.txt", "Talks in Muscat\n\n" + TEXT + "\n\nLast updated: 6 April 2022").about().published());
  }

  @Test
  void theEntriesOfAChronologyAreNoDateline() throws IOException {
    assertTrue(document("a.txt", "The war\n\n3 March 2022\n\n" + TEXT + "\n\n4 March 2022\n\n" + TEXT).about().published().isEmpty());
  }

  @Test
  void whatTheSinkThrowsGoesThrough() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"" + TEXT + "\"}");
    SourceFile file = new SourceFile(folder.resolve("a.jsonl"), "a.jsonl");
    assertThrows(UncheckedIOException.class, () -> READER.read(file, _ -> {
      throw new UncheckedIOException(new IOException("disk full"));
    }));
  }
}
