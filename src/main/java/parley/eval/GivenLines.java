package parley.eval;

import module java.base;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import parley.document.Published;
import parley.document.Published.Basis;
import parley.document.facts.Facts;
import parley.document.facts.JsonFields;

/** Texts in lines of JSON, one at a time. A line that cannot be read is named to {@code troubles}, and the rest goes on. */
public final class GivenLines implements AutoCloseable {
  private static final ObjectMapper JSON = JsonFields.TREES;
  private static final List<String> DAYS = List.of("published", "date", "dct");
  private static final int NAMED = 20;
  private final BufferedReader lines;
  private final Consumer<String> troubles;
  private int number;
  private int troubled;

  public GivenLines(InputStream in, Consumer<String> troubles) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.troubles = troubles;
  }

  /** The next line that can be read; empty behind the last. */
  public Optional<Given> next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Optional<Given> given = given(line.startsWith("\uFEFF") ? line.substring(1) : line);
      if (given.isPresent()) {
        return given;
      }
    }
    return Optional.empty();
  }

  private Optional<Given> given(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.isObject()) {
        String id = json.hasNonNull("id") ? json.get("id").asText() : String.valueOf(number);
        return Optional.of(new Given(id, json.path("text").asText(), published(json), json));
      }
      trouble("line " + number + " is no JSON object; write one as {\"id\": \"...\", \"text\": \"...\"}");
    } catch (JsonProcessingException e) {
      trouble("line " + number + " is broken JSON");
    }
    return Optional.empty();
  }

  /** A day, month or year, or an object with the first and the last day. */
  private Optional<Published> published(JsonNode json) {
    JsonNode named = DAYS.stream().map(json::path).filter(node -> node.isTextual() || node.isObject()).findFirst().orElse(json.path(""));
    String first = named.isObject() ? named.path("first").asText() : named.asText();
    String last = named.isObject() ? named.path("last").asText(first) : first;
    Optional<Published> from = Facts.published(first, Basis.METADATA);
    Optional<Published> to = Facts.published(last, Basis.METADATA);
    if (!first.isBlank() && (from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first()))) {
      trouble("line " + number + ": cannot read the date \"" + first + "\"; the text is read without it");
      return Optional.empty();
    }
    return from.flatMap(start -> to.map(end -> new Published(start.first(), end.last(), Basis.METADATA)));
  }

  private void trouble(String message) {
    troubled++;
    if (troubled <= NAMED) {
      troubles.accept(message);
    }
  }

  @Override
  public void close() throws IOException {
    if (troubled > NAMED) {
      troubles.accept((troubled - NAMED) + " more lines are troubled too");
    }
    lines.close();
  }
}
