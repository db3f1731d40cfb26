package parley.server;

import module java.base;
import io.javalin.http.Context;

/** The files of the page, from the class path. Only plain names of known kinds are looked up there. */
final class Pages {
  private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*");
  private static final Pattern VIEW = Pattern.compile("/|/(?:statements|mediation|check|documents)/?|/(?:document|actor)/[^/]+");
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"),
      Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("mjs", "text/javascript; charset=utf-8"),
      Map.entry("json", "application/json"),
      Map.entry("txt", "text/plain; charset=utf-8"),
      Map.entry("svg", "image/svg+xml"),
      Map.entry("png", "image/png"),
      Map.entry("ico", "image/x-icon"),
      Map.entry("woff2", "font/woff2"));

  private record Asset(byte[] bytes, String type, String tag) {}

  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  /** Answers with the file for {@code path}; false where there is none. */
  boolean answer(Context context, String path) {
    Optional<Asset> found = asset(path);
    found.ifPresent(asset -> send(context, asset));
    return found.isPresent();
  }

  /** Answers somebody who followed a wrong address with the page, which says so and leads on. */
  void absent(Context context) {
    Asset page = asset("/").orElseThrow();
    context.status(404).header("Cache-Control", "no-store").contentType(page.type).result(page.bytes);
  }

  boolean has(String path) {
    return asset(path).isPresent();
  }

  private static void send(Context context, Asset asset) {
    context.header("ETag", asset.tag).header("Cache-Control", "no-cache");
    if (asset.tag.equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.contentType(asset.type).result(asset.bytes);
    }
  }

  private Optional<Asset> asset(String path) {
    String name = VIEW.matcher(path).matches() ? "index.html" : path.substring(1);
    Asset known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Asset> loaded = load(name);
    loaded.ifPresent(asset -> read.put(name, asset));
    return loaded;
  }

  private static Optional<Asset> load(String name) {
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    if (type.isEmpty() || name.length() > 200 || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = Pages.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      CRC32C sum = new CRC32C();
      sum.update(bytes);
      return Optional.of(new Asset(bytes, type, "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
