package parley.server;

import module java.base;
import module java.net.http;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import parley.golden.Tables;
import parley.quote.Verifier;
import parley.search.RequestReader;

/** A server on a free port with {@link ShelfEngine} behind it, and a client to ask it. */
final class Browserless implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  final Server server;

  Browserless() {
    this(() -> {});
  }

  Browserless(Runnable onSearch) {
    ShelfEngine engine = new ShelfEngine(onSearch);
    Verifier verifier = new Verifier(engine, Tables::quotations);
    server = Server.start(engine, new RequestReader((field, value) -> List.of()), verifier, new Server.Address("127.0.0.1", 0));
  }

  HttpResponse<String> get(String path) {
    return ask("GET", path);
  }

  HttpResponse<String> ask(String method, String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address().url() + path))
        .method(method, HttpRequest.BodyPublishers.noBody()).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return new JsonMapper().readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }

  /** What comes back for these very bytes. */
  String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", server.address().port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String rawGet(String target, String host) {
    return raw("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    server.close();
  }
}
