package parley.cli.batch;

import module java.base;
import parley.quote.Claim;
import parley.quote.ClaimReader;
import parley.quote.Verdict.Match;
import parley.quote.Verdict;
import parley.search.InvalidRequest;
import parley.search.Problem;
import parley.search.row.NamedRow;
import parley.server.export.Csv;

/**
 * A table of claims with the columns quote, speaker and date, in any order, made into a table of
 * verdicts. A bad row is named and stands in the result with what is wrong with it; the rest goes on.
 */
public final class Batch {
  private static final List<String> COLUMNS = List.of("line", "quote", "speaker", "date", "verdict", "wording", "speaker_axis", "date_axis", "form",
      "similarity", "warnings", "cut", "source_text", "source_speaker", "source_date", "document", "passage", "citation", "places", "problem");

  private final Function<Claim, Verdict> verifier;
  private final Progress progress;

  /** Told of every row that is done, and of every bad one. */
  public interface Progress {
    void done(int rows);

    void bad(int line, String why);
  }

  /** How many rows were checked, and how many could not be. */
  public record Done(int rows, int bad) {}

  public Batch(Function<Claim, Verdict> verifier, Progress progress) {
    this.verifier = verifier;
    this.progress = progress;
  }

  /** @throws InvalidRequest when the header does not name a column quote */
  public Done run(Reader table, Appendable out) throws IOException {
    CsvReader reader = new CsvReader(table);
    List<String> header = header(reader);
    out.append(Csv.line(COLUMNS));
    int rows = 0;
    int bad = 0;
    for (Optional<CsvReader.Row> next = reader.next(); next.isPresent(); next = reader.next()) {
      CsvReader.Row row = next.get();
      Optional<String> problem = row.problem().or(() -> width(row, header));
      if (problem.isEmpty()) {
        problem = checked(row, header, out);
      } else {
        out.append(Csv.line(refused(row, header, problem.get())));
      }
      if (problem.isPresent()) {
        bad++;
        progress.bad(row.line(), problem.get());
      }
      progress.done(++rows);
    }
    return new Done(rows, bad);
  }

  private static List<String> header(CsvReader reader) throws IOException {
    List<String> header = reader.next().map(CsvReader.Row::cells).orElse(List.of()).stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.contains("quote")) {
      throw new InvalidRequest(List.of(Problem.of("no_column", "quote",
          "the first line names no column \"quote\"; write a header such as quote,speaker,date")));
    }
    return header;
  }

  private static Optional<String> width(CsvReader.Row row, List<String> header) {
    return row.cells().size() <= header.size() ? Optional.empty()
        : Optional.of(row.cells().size() + " cells where the header has " + header.size() + "; put a quote with commas into quotation marks");
  }

  private Optional<String> checked(CsvReader.Row row, List<String> header, Appendable out) throws IOException {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String name : ClaimReader.PARAMETERS) {
      parameters.put(name, List.of(cell(row, header, name)));
    }
    try {
      out.append(Csv.line(cells(row, header, verifier.apply(ClaimReader.read(parameters)))));
      return Optional.empty();
    } catch (InvalidRequest invalid) {
      out.append(Csv.line(refused(row, header, invalid.getMessage())));
      return Optional.of(invalid.getMessage());
    }
  }

  private static String cell(CsvReader.Row row, List<String> header, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
  }

  private static List<String> given(CsvReader.Row row, List<String> header) {
    return List.of(Integer.toString(row.line()), cell(row, header, "quote"), cell(row, header, "speaker"), cell(row, header, "date"));
  }

  private static List<String> refused(CsvReader.Row row, List<String> header, String why) {
    List<String> cells = new ArrayList<>(given(row, header));
    cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size() - 1, ""));
    cells.add(why);
    return cells;
  }

  private static List<String> cells(CsvReader.Row row, List<String> header, Verdict verdict) {
    List<String> cells = new ArrayList<>(given(row, header));
    Verdict.Axes axes = verdict.axes();
    cells.addAll(List.of(lower(verdict.verdict()), lower(axes.wording()), lower(axes.speaker()), lower(axes.date()), axes.form().map(Batch::lower).orElse("")));
    cells.addAll(verdict.matches().stream().findFirst().map(Batch::place).orElse(Collections.nCopies(9, "")));
    cells.add(Integer.toString(verdict.matches().size()));
    cells.add("");
    return cells;
  }

  private static List<String> place(Match match) {
    String day = match.date().map(date -> date.first().equals(date.last()) ? date.first().toString() : date.first() + " to " + date.last()).orElse("");
    return List.of(Double.toString(match.similarity()), match.warnings().stream().map(Batch::lower).collect(Collectors.joining("; ")),
        String.join("; ", match.cut()), match.sourceText(), match.speaker().map(NamedRow::name).orElse(""), day, match.document().id(), match.passage(),
        match.citation());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
