package parley.cli.command;

import module java.base;
import picocli.CommandLine.Option;

/** The options that every command has. */
public final class IndexOption {
  @Option(names = "--index", paramLabel = "DIR", description = "the folder of the index (default: index/ of the program)")
  private Optional<Path> folder = Optional.empty();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
  private boolean help;

  public Path folder(Parts parts) {
    return folder.orElse(parts.defaultIndex()).toAbsolutePath().normalize();
  }
}
