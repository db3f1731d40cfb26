package parley.server;

import module java.base;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import parley.quote.ClaimReader;
import parley.quote.Verifier;
import parley.schema.Field;
import parley.search.Engine;
import parley.search.InvalidRequest;
import parley.search.Parameters;
import parley.search.Problem;
import parley.search.RequestReader;
import parley.search.SearchRequest;
import parley.search.SearchRequest.View;
import parley.search.row.DocumentRow;
import parley.server.export.Export;

/** Every address under /api, with what answers it. All of them read, even by POST; none changes anything. */
final class Routes {
  /** The one address that may be posted to, because claims can be longer than addresses. */
  static final String VERIFY = "/api/verify";

  private static final int SUGGESTIONS = 10;
  private final Engine engine;
  private final RequestReader reader;
  private final Verifier verifier;
  private final Map<String, Handler> handlers = new LinkedHashMap<>();

  Routes(Engine engine, RequestReader reader, Verifier verifier) {
    this.engine = engine;
    this.reader = reader;
    this.verifier = verifier;
    handlers.put("/api/search", context -> json(context, engine.search(request(View.PASSAGES, context))));
    handlers.put("/api/statements", context -> json(context, engine.statements(request(View.STATEMENTS, context))));
    handlers.put("/api/mediations", context -> json(context, engine.mediations(request(View.MEDIATIONS, context))));
    handlers.put("/api/documents", this::documents);
    handlers.put("/api/documents/{id}", this::document);
    handlers.put("/api/passages/{id}", context -> found(context, "passage", engine::passage));
    handlers.put("/api/actors/{name}", context -> found(context, "actor", engine::actor));
    handlers.put("/api/facets/{field}", this::facet);
    handlers.put("/api/suggest", this::suggest);
    handlers.put("/api/schema", this::schema);
    handlers.put("/api/health", this::health);
    handlers.put("/api/export/{view}", this::export);
    handlers.put(VERIFY, context -> verify(context, parameters(context)));
  }

  /** Adds the addresses; every one passes through {@code around}. */
  void add(RoutesConfig routes, UnaryOperator<Handler> around) {
    handlers.forEach((path, handler) -> {
      routes.addHttpHandler(HandlerType.GET, path, around.apply(handler));
      routes.addHttpHandler(HandlerType.HEAD, path, around.apply(handler));
    });
    routes.addHttpHandler(HandlerType.POST, VERIFY, around.apply(context -> {
      given(context).refuseProblems();
      verify(context, JsonBody.read(context.bodyAsBytes()));
    }));
  }

  boolean has(String path) {
    return handlers.keySet().stream().anyMatch(known -> path.matches(known.replaceAll("\\{[a-z]+}", "[^/]+")));
  }

  private SearchRequest request(View view, Context context) {
    return reader.read(view, parameters(context));
  }

  private void documents(Context context) {
    Parameters given = given(context, "offset", "size");
    int offset = given.number("offset", 0, RequestReader.MOST_OFFSET);
    int size = given.number("size", RequestReader.DEFAULT_SIZE, RequestReader.MOST_SIZE);
    given.refuseProblems();
    json(context, engine.documents(new SearchRequest.Page(offset, size)));
  }

  private void document(Context context) {
    found(context, "document", id -> engine.document(id).map(this::withPassages));
  }

  private Json.WithPassages withPassages(DocumentRow document) {
    return new Json.WithPassages(document, engine.passagesOf(document.ref().id()));
  }

  /** {@code q} is looked for in the values; the words of the search itself are in {@code words}. */
  private void facet(Context context) {
    Map<String, List<String>> parameters = parameters(context);
    Parameters own = new Parameters(parameters);
    String part = own.text("q", RequestReader.MOST_VALUE_CHARS);
    Optional<Field> field = Field.of(context.pathParam("field")).filter(known -> known.serves(Field.Use.FACET));
    if (field.isEmpty()) {
      absent(context, "facet \"" + context.pathParam("field") + "\"");
      return;
    }
    View view = own.choice("view", View.class, firstView(field.get()));
    own.refuseProblems();
    parameters.keySet().removeAll(List.of("q", "view"));
    Optional.ofNullable(parameters.remove("words")).ifPresent(words -> parameters.put("q", words));
    if (!field.get().serves(Field.Use.valueOf(view.name()))) {
      throw new InvalidRequest(List.of(Problem.of("bad_choice", "view",
          field.get().key() + " is no field of " + view.name().toLowerCase(Locale.ROOT))));
    }
    SearchRequest request = reader.read(view, parameters);
    json(context, Map.of("field", field.get().key(), "values", engine.facet(request, field.get(), part)));
  }

  private static View firstView(Field field) {
    return Stream.of(View.values()).filter(view -> field.serves(Field.Use.valueOf(view.name()))).findFirst().orElseThrow();
  }

  private void suggest(Context context) {
    Parameters given = given(context, "q");
    String typed = given.text("q", RequestReader.MOST_QUERY_CHARS);
    given.refuseProblems();
    json(context, Map.of("suggestions", typed.isBlank() ? List.of() : engine.suggest(typed, SUGGESTIONS)));
  }

  private void schema(Context context) {
    given(context).refuseProblems();
    json(context, Schema.CURRENT);
  }

  private void health(Context context) {
    given(context).refuseProblems();
    json(context, Health.of(engine.info()));
  }

  private void export(Context context) {
    Optional<View> view = Stream.of(View.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(context.pathParam("view"))).findFirst();
    if (view.isEmpty()) {
      absent(context, "export \"" + context.pathParam("view") + "\"");
      return;
    }
    Map<String, List<String>> parameters = parameters(context);
    Parameters own = new Parameters(parameters);
    Export.Format format = own.choice("format", Export.Format.class, Export.Format.CSV);
    own.refuseProblems();
    parameters.remove("format");
    new Export(engine).answer(context, reader.read(view.get(), parameters), format);
  }

  private void verify(Context context, Map<String, List<String>> parameters) {
    json(context, verifier.verify(ClaimReader.read(parameters), Export.citations(context)));
  }

  private <T> void found(Context context, String kind, Function<String, Optional<T>> look) {
    given(context).refuseProblems();
    String key = context.pathParamMap().values().iterator().next();
    Optional<T> thing = look.apply(key);
    thing.ifPresent(value -> json(context, value));
    if (thing.isEmpty()) {
      absent(context, kind + " \"" + key + "\"");
    }
  }

  private static void absent(Context context, String thing) {
    String shown = thing.length() <= 100 ? thing : thing.substring(0, 100) + "…\"";
    Problems.of(HttpStatus.NOT_FOUND, "there is no " + shown).answer(context);
  }

  private static Parameters given(Context context, String... known) {
    Parameters given = new Parameters(parameters(context));
    given.refuseUnknown(List.of(known));
    return given;
  }

  private static Map<String, List<String>> parameters(Context context) {
    return QueryString.read(Objects.requireNonNullElse(context.queryString(), ""));
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json").header("Cache-Control", "no-cache").result(Json.bytes(value));
  }
}
