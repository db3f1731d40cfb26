package parley.cli.command;

import module java.base;
import parley.cli.print.Screen;
import parley.schema.Field;
import parley.server.Json;
import parley.server.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley schema}: the fields that can be searched, filtered and counted. */
@Command(name = "schema", description = "List the fields that can be filtered and counted, and where.",
    footer = {"", "Examples:", "  parley schema", "  parley schema --json"})
final class SchemaCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption where;

  @Option(names = "--json", description = "print what the API answers")
  private boolean json;

  SchemaCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (json) {
      screen.out().print(Json.text(Schema.CURRENT));
      return 0;
    }
    for (Field field : Field.values()) {
      String views = Stream.of(Field.Use.PASSAGES, Field.Use.STATEMENTS, Field.Use.MEDIATIONS).filter(field::serves)
          .map(use -> use.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
      screen.line(screen.bold(String.format(Locale.ROOT, "%-18s", field.key())) + views);
      screen.paragraph(field.help(), List.of(), 18);
    }
    return 0;
  }
}
