package parley.cli.command;

import module java.base;
import parley.cli.command.measure.BenchCommand;
import parley.cli.command.measure.EvalCommand;
import parley.cli.print.Screen;
import parley.lucene.folder.IndexRefused;
import parley.search.InvalidRequest;
import parley.search.Problem;
import parley.search.SearchRequest.View;
import parley.server.Server;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line as a whole: the commands by name, and what becomes of their failures. Status 0 is
 * done, 1 trouble or skipped files, 2 wrong usage; nobody ever sees a stack trace.
 */
public final class Commands {
  private static final int TROUBLE = 1;
  private static final int USAGE = 2;
  private final Parts parts;
  private final Screen screen;
  private final Map<String, Supplier<Object>> commands;

  /** The program without a command. */
  @Command(name = "parley", version = "parley 0.1.0",
      description = "Search documents about war and diplomacy: who said what, who mediated, when.",
      footer = {"", "Without a command: serve. Each command explains itself: parley search --help"})
  static final class Program {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "show the version")
    private boolean version;
  }

  public Commands(Parts parts, Screen screen) {
    this.parts = parts;
    this.screen = screen;
    this.commands = commands(parts, screen);
  }

  private static Map<String, Supplier<Object>> commands(Parts parts, Screen screen) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("index", () -> new IndexCommand(parts, screen));
    commands.put("serve", () -> new ServeCommand(parts, screen));
    commands.put("search", () -> SearchCommand.of(View.PASSAGES, parts, screen));
    commands.put("statements", () -> SearchCommand.of(View.STATEMENTS, parts, screen));
    commands.put("mediations", () -> SearchCommand.of(View.MEDIATIONS, parts, screen));
    commands.put("verify", () -> new VerifyCommand(parts, screen));
    commands.put("document", () -> new DocumentCommand(parts, screen));
    commands.put("annotate", () -> new AnnotateCommand(parts, screen));
    commands.put("schema", () -> new SchemaCommand(screen));
    commands.put("eval", () -> new EvalCommand(parts, screen));
    commands.put("bench", () -> new BenchCommand(parts, screen));
    commands.put("train", () -> new TrainCommand(parts));
    return commands;
  }

  private CommandLine line(String first) {
    CommandLine line = new CommandLine(new Program());
    // Taking a command in takes time at every start, so only the one that is named is taken in;
    // all of them where none is, for help and for "did you mean".
    commands.forEach((name, command) -> {
      if (name.equals(first) || !commands.containsKey(first)) {
        line.addSubcommand(name, command.get());
      }
    });
    line.setOut(new PrintWriter(screen.out(), true)).setErr(new PrintWriter(screen.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.max(screen.width(), 80));
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    return line;
  }

  /** Runs the command that {@code arguments} name, and tells the exit status. */
  public int run(String... arguments) {
    int status = arguments.length == 0 || List.of(arguments).equals(List.of("serve")) ? served() : parsed(arguments);
    // true as well when the reader of a pipe has gone, as in "| head": that is no trouble worth a word
    return screen.out().checkError() && status == 0 ? TROUBLE : status;
  }

  /** Serves as usual. There is nothing to parse, and picocli would take a third of the time to the first answer. */
  private int served() {
    try {
      return new ServeCommand(parts, screen).call();
    } catch (RuntimeException | InterruptedException e) {
      return failed(e);
    }
  }

  private int parsed(String... arguments) {
    boolean serve = arguments[0].startsWith("-") && !Set.of("-h", "--help", "-V", "--version").contains(arguments[0]);
    String[] all = serve ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new) : arguments;
    return line(all[0]).execute(all);
  }

  private int wrongUsage(CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = e.getMessage();
    screen.note("parley: " + Character.toLowerCase(message.charAt(0)) + message.substring(1) + "; see " + command + " --help");
    return USAGE;
  }

  private int failed(Exception e) {
    screen.out().flush();
    return switch (e) {
      case InvalidRequest invalid -> {
        for (Problem problem : invalid.problems()) {
          screen.note("parley: " + Screen.safe(problem.message()));
        }
        yield USAGE;
      }
      case CommandLine.ParameterException usage -> wrongUsage(usage);
      case Trouble trouble -> trouble(trouble.getMessage());
      case IndexRefused refused -> trouble(refused.getMessage());
      case Server.AddressTaken taken -> trouble(taken.getMessage());
      case UncheckedIOException io -> trouble(plain(io.getCause()));
      case IOException io -> trouble(plain(io));
      case InterruptedException _ -> trouble("interrupted");
      case Exception other -> internal(other);
    };
  }

  private int trouble(String message) {
    screen.note("parley: " + message);
    return TROUBLE;
  }

  private static String plain(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "may not use " + denied.getFile() + "; check its permissions";
      case NoSuchFileException missing -> "there is no " + missing.getFile();
      case FileSystemException file -> "cannot use " + file.getFile() + ": " + file.getReason();
      case IOException other -> "cannot read or write: " + other.getMessage();
    };
  }

  /** A mistake of ours: what a report of it needs goes into a file, and the person is told where that is. */
  private int internal(Exception e) {
    try {
      Path log = Files.createTempFile("parley-", ".log");
      List<String> trace = new ArrayList<>();
      for (Throwable at = e; at != null; at = at.getCause()) {
        trace.add(at.toString());
        Stream.of(at.getStackTrace()).map(frame -> "  at " + frame).forEach(trace::add);
      }
      Files.write(log, trace);
      return trouble("internal error (" + e.getClass().getSimpleName() + "); please report it with " + log);
    } catch (IOException unwritable) {
      return trouble("internal error (" + e + ")");
    }
  }
}
