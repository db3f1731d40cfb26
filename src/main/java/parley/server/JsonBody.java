package parley.server;

import module java.base;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import parley.search.InvalidRequest;
import parley.search.Problem;

/** Parameters that come as a JSON object of texts instead of in the address. */
final class JsonBody {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonBody() {}

  static Map<String, List<String>> read(byte[] body) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : object(body).properties()) {
      if (member.getValue().isTextual()) {
        parameters.put(member.getKey(), List.of(member.getValue().textValue()));
      } else if (!member.getValue().isNull()) {
        problems.add(Problem.of("not_text", member.getKey(), member.getKey() + " is not a text; write it in quotation marks"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
    return parameters;
  }

  private static JsonNode object(byte[] body) {
    try {
      JsonNode node = MAPPER.readTree(body);
      if (node.isObject()) {
        return node;
      }
      throw refused("the body is JSON, but no object");
    } catch (JsonProcessingException e) {
      throw refused("the body is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InvalidRequest refused(String what) {
    return new InvalidRequest(List.of(Problem.of("bad_body", "body", what + "; write {\"quote\": \"...\", \"speaker\": \"...\", \"date\": \"...\"}")));
  }
}
