package parley.document.facts;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import module java.base;
import parley.document.decode.Limits;
import parley.document.decode.Refusal;

/** The named strings and numbers at the top of a JSON object; everything else in it is passed over. */
public final class JsonFields {
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxStringLength(2 * Limits.TEXT_BYTES).maxNestingDepth(200).build();
  private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(CONSTRAINTS)
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();
  /** Reads whole trees, no deeper than a page needs. */
  public static final ObjectMapper TREES = new ObjectMapper(FACTORY);

  private final Map<String, String> values;

  private JsonFields(Map<String, String> values) {
    this.values = values;
  }

  public static JsonFields read(String json, Set<String> names) throws Refusal {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Refusal("is no JSON object; write one as {\"title\": \"...\", \"text\": \"...\"}");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!names.contains(name)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
          values.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          throw new Refusal("\"" + name + "\" is no text; write it in quotation marks");
        }
      }
      if (parser.nextToken() != null) {
        throw new Refusal("has something behind the JSON object; write one object a line");
      }
    } catch (IOException e) {
      throw new Refusal("is broken JSON" + place(e));
    }
    return new JsonFields(values);
  }

  private static String place(IOException e) {
    if (e instanceof JacksonException json && json.getLocation() instanceof JsonLocation at) {
      return " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
    return "";
  }

  /** The value under {@code name}, if there is more than white space in it. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }
}
