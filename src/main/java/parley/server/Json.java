package parley.server;

import module java.base;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import parley.search.Engine;
import parley.search.SearchResponse;
import parley.search.row.DateRow;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.MediationRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;
import parley.search.row.StatementRow;
import parley.search.row.TimexRow;

/**
 * Writes records as JSON: names in snake case, days as text, an empty Optional as null. Where a record
 * holds another only to add to it, the inner one's names stand beside the outer one's.
 */
public final class Json {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .addModule(new JavaTimeModule())
      .addModule(new SimpleModule().addSerializer(new LowerCase()))
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .visibility(PropertyAccessor.ALL, Visibility.NONE)
      // the components alone: span.isEmpty() and the like are no part of the JSON
      .visibility(PropertyAccessor.FIELD, Visibility.ANY)
      .addMixIn(SearchResponse.Hit.class, OfHit.class)
      .addMixIn(SearchResponse.FacetValue.class, OfFacetValue.class)
      .addMixIn(StatementHit.class, OfStatementHit.class)
      .addMixIn(MediationHit.class, OfMediationHit.class)
      .addMixIn(Engine.DocumentList.Entry.class, OfEntry.class)
      .addMixIn(DocumentRow.class, OfDocument.class)
      .addMixIn(TimexRow.class, OfTimex.class)
      .build();

  private Json() {}

  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For people: indented, ending with a line break. */
  public static String text(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code value} with {@code citation} beside its own names. */
  public record Cited(@JsonUnwrapped Object value, String citation) {}

  /** {@code document} with {@code passages} beside its own names. */
  public record WithPassages(@JsonUnwrapped DocumentRow document, List<PassageRow> passages) {}

  /** Writes the constants of every choice in lower case. */
  private static final class LowerCase extends StdSerializer<Enum<?>> {
    private static final long serialVersionUID = 1;

    LowerCase() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }

  private abstract static class OfHit {
    @JsonUnwrapped Object row;
  }

  /** A label is written only where there is one: most values are their own. */
  private abstract static class OfFacetValue {
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> label;
  }

  private abstract static class OfStatementHit {
    @JsonUnwrapped StatementRow statement;
  }

  private abstract static class OfMediationHit {
    @JsonUnwrapped MediationRow mediation;
  }

  private abstract static class OfEntry {
    @JsonUnwrapped DocumentRef document;
  }

  private abstract static class OfDocument {
    @JsonUnwrapped DocumentRef ref;
  }

  private abstract static class OfTimex {
    @JsonUnwrapped DateRow date;
  }
}
