package parley.golden;

import parley.annotate.actors.Lexicon;
import parley.knowledge.names.Names;

/** The largest tables of knowledge, which many tests ask: read once, by the first that does. */
public final class Tables {
  private static final class OfNames {
    private static final Names READ = Names.load();
  }

  private static final class OfReading {
    private static final Lexicon READ = Lexicon.load(Tables::names);
  }

  private static final class OfQuotations {
    private static final parley.quote.align.Lexicon READ = parley.quote.align.Lexicon.load(names());
  }

  private Tables() {}

  public static Names names() {
    return OfNames.READ;
  }

  /** What reading names and statements takes. */
  public static Lexicon lexicon() {
    return OfReading.READ;
  }

  /** What checking quotations takes. */
  public static parley.quote.align.Lexicon quotations() {
    return OfQuotations.READ;
  }
}
