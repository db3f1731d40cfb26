package parley.cli.command;

import module java.base;
import parley.cli.print.Listing;
import parley.cli.print.Screen;
import parley.schema.Field;
import parley.search.Engine;
import parley.search.RequestReader;
import parley.search.SearchRequest.View;
import parley.search.SearchRequest;
import parley.server.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/**
 * {@code parley search}, {@code statements} and {@code mediations}: the three searches. Their options
 * are the parameters of the API, made from the schema.
 */
final class SearchCommand implements Callable<Integer> {
  private static final Map<String, String> HELP = Map.of(
      "from", "keep what has a date on or after this day, month or year",
      "to", "keep what has a date on or before this day, month or year",
      "sort", "relevance, oldest or newest",
      "timeline", "counts by day, month, year or auto (with --json)",
      "offset", "leave out so many results",
      "size", "show so many results (default: 20, at most 100)");
  private final View view;
  private final Parts parts;
  private final Screen screen;
  private final CommandSpec spec;

  private SearchCommand(View view, Parts parts, Screen screen) {
    this.view = view;
    this.parts = parts;
    this.screen = screen;
    this.spec = CommandSpec.wrapWithoutInspection(this);
  }

  static CommandLine of(View view, Parts parts, Screen screen) {
    SearchCommand command = new SearchCommand(view, parts, screen);
    CommandSpec spec = command.spec;
    spec.addMixin("where", CommandSpec.forAnnotatedObject(new IndexOption()));
    spec.addOption(OptionSpec.builder("--json").type(boolean.class).description("print what the API answers").build());
    for (String name : RequestReader.parameters(view)) {
      if (!name.equals("q")) {
        spec.addOption(option(name));
      }
    }
    spec.addPositional(PositionalParamSpec.builder().paramLabel("WORDS").arity("0..*").type(List.class).auxiliaryTypes(String.class)
        .description("what to look for, in the query language; without words, everything").build());
    describe(view, spec);
    // "-word" excludes a word, as in the query language; a mistyped "--option" is found in call()
    return new CommandLine(spec).setUnmatchedOptionsArePositionalParams(true).setPosixClusteredShortOptionsAllowed(false);
  }

  private static OptionSpec option(String name) {
    Optional<Field> field = Field.of(name);
    String dashed = "--" + name.replace('_', '-');
    OptionSpec.Builder option = dashed.equals("--" + name) ? OptionSpec.builder(dashed) : OptionSpec.builder(dashed, "--" + name);
    return option.paramLabel(field.isPresent() ? "VALUE" : "X").type(List.class).auxiliaryTypes(String.class)
        .description(field.map(Field::help).orElseGet(() -> HELP.getOrDefault(name, name))).build();
  }

  private static void describe(View view, CommandSpec spec) {
    switch (view) {
      case PASSAGES -> spec.usageMessage().description("Search passages.")
          .footer("", "Examples:", "  parley search grain corridor --from 2022-07", "  parley search '\"no-fly zone\" -turkey' --speaker Zelensky",
              "  parley search ceasefire --mediator-country Turkey --stance acting --json");
      case STATEMENTS -> spec.usageMessage().description("Search what was said.")
          .footer("", "Examples:", "  parley statements nuclear --speaker Lavrov --sort oldest", "  parley statements --form direct --country Iran");
      case MEDIATIONS -> spec.usageMessage().description("Search who stood between the parties.")
          .footer("", "Examples:", "  parley mediations --mediator-country Qatar", "  parley mediations prisoners --stance hosting --json");
    }
    spec.usageMessage().footer(Stream.concat(Stream.of(spec.usageMessage().footer()),
        Stream.of("", "An option given again means \"or\"; --stance '!rejected' leaves a value out.")).toArray(String[]::new));
  }

  @Override
  public Integer call() {
    SearchRequest request = parts.reader().read(view, parameters());
    IndexOption where = (IndexOption) spec.mixins().get("where").userObject();
    try (Engine engine = new Library(parts, screen, where.folder(parts)).open()) {
      Listing listing = new Listing(screen);
      boolean json = spec.commandLine().getParseResult().hasMatchedOption("--json");
      switch (view) {
        case PASSAGES -> show(json, engine.search(request), listing::passages);
        case STATEMENTS -> show(json, engine.statements(request), listing::statements);
        case MEDIATIONS -> show(json, engine.mediations(request), listing::mediations);
      }
    }
    return 0;
  }

  private <A> void show(boolean json, A answer, Consumer<A> listing) {
    if (json) {
      screen.out().print(Json.text(answer));
    } else {
      listing.accept(answer);
    }
  }

  private Map<String, List<String>> parameters() {
    CommandLine.ParseResult parsed = spec.commandLine().getParseResult();
    List<String> words = parsed.matchedPositionalValue(0, List.<String>of());
    words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
      throw new ParameterException(spec.commandLine(), "unknown option " + word);
    });
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(String.join(" ", words)));
    for (String name : RequestReader.parameters(view)) {
      List<String> values = parsed.matchedOptionValue("--" + name.replace('_', '-'), List.<String>of());
      if (!values.isEmpty()) {
        parameters.put(name, values);
      }
    }
    return parameters;
  }
}
