package parley.quote;

import module java.base;
import parley.golden.Tables;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Warning;
import parley.quote.Verdict.Wording;
import parley.quote.align.Lexicon;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.search.row.PassageRow;
import parley.text.Span;
import parley.text.Words;

/** Draws sentences of a collection, mutates them, and counts what is said of each kind. */
final class Mutants {
  static final Lexicon LEXICON = Tables.quotations();
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 60;

  private final Engine engine;
  private final Verifier verifier;
  private final Random random;
  private final Map<Mutation, Tally> tallies = new EnumMap<>(Mutation.class);
  final List<String> wrong = new ArrayList<>();

  Mutants(Engine engine, Random random) {
    this.engine = engine;
    this.verifier = new Verifier(engine, () -> LEXICON);
    this.random = random;
  }

  /** A sentence, where it stands, and whether its words stand in other passages too. */
  record Drawn(PassageRow passage, Span span, String text) {}

  /** What was said of one kind of mutant. */
  static final class Tally {
    final Map<Wording, Integer> said = new EnumMap<>(Wording.class);
    int right;
    int placed;
    int warned;
    int all;
  }

  Map<Mutation, Tally> run(int count) {
    while (tallies.values().stream().mapToInt(tally -> tally.all).sum() < count) {
      Drawn drawn = draw();
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      mutation.of(drawn.text(), draw().text(), random).filter(mutant -> isNew(mutation, drawn, mutant))
          .ifPresent(mutant -> judge(mutation, drawn, mutant));
    }
    return tallies;
  }

  Drawn draw() {
    while (true) {
      int documents = (int) engine.info().documents();
      int at = random.nextInt(Math.min(documents, 10_000));
      List<PassageRow> passages = engine.passagesOf(engine.documents(new SearchRequest.Page(at, 1)).results().getFirst().document().id());
      PassageRow passage = passages.get(random.nextInt(passages.size()));
      List<Span> sentences = LEXICON.sentences().sentences(passage.text(), new Span(0, passage.text().length()));
      Span span = sentences.get(random.nextInt(sentences.size()));
      int words = Words.of(span.of(passage.text())).size();
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
        return new Drawn(passage, span, span.of(passage.text()));
      }
    }
  }

  /** Throws out what is not changed by its mutation, or stands in the collection as it is. */
  private boolean isNew(Mutation mutation, Drawn drawn, String mutant) {
    if (mutation.wording == Wording.VERBATIM) {
      return true;
    }
    String words = String.join(" ", Words.folded(mutant));
    return !words.equals(String.join(" ", Words.folded(drawn.text()))) && !stands(words);
  }

  boolean stands(String words) {
    return engine.candidates(Words.of(words), 50).passages().stream()
        .anyMatch(row -> (" " + String.join(" ", Words.folded(row.text())) + " ").contains(" " + words + " "));
  }

  private void judge(Mutation mutation, Drawn drawn, String mutant) {
    Verdict verdict = verifier.verify(Claim.of(mutant), new Citations(""));
    Tally tally = tallies.computeIfAbsent(mutation, _ -> new Tally());
    Wording said = verdict.axes().wording();
    boolean splicedApart = mutation == Mutation.SPLICED && said == Wording.NOT_FOUND;
    tally.all++;
    tally.said.merge(said, 1, Integer::sum);
    tally.right += said == mutation.wording || splicedApart ? 1 : 0;
    Optional<Match> first = Stream.concat(verdict.matches().stream(), verdict.nearest().stream()).findFirst();
    boolean placed = mutation == Mutation.SPLICED || first.filter(match -> isPlace(match, drawn)).isPresent() || standsTwice(drawn);
    tally.placed += placed ? 1 : 0;
    boolean warned = first.filter(match -> match.warnings().containsAll(mutation.warnings)).isPresent();
    tally.warned += warned ? 1 : 0;
    if (said != mutation.wording && !splicedApart || !placed || !warned) {
      wrong.add(mutation + " " + said + (placed ? "" : " MISPLACED") + (warned ? "" : " UNWARNED") + "\n  source " + drawn.passage().id() + " " + drawn.text()
          + "\n  claim  " + mutant + "\n  found  " + first.map(match -> match.passage() + " " + match.similarity() + " " + match.warnings() + match.cut() + " "
          + match.sourceText() + "\n  " + match.differences().stream().filter(d -> d.op() != Verdict.Difference.Op.EQUAL).toList()).orElse("nothing"));
    }
  }

  private static boolean isPlace(Match match, Drawn drawn) {
    return match.document().id().equals(drawn.passage().document().id())
        && match.spans().stream().anyMatch(span -> span.overlaps(drawn.span().shifted(drawn.passage().span().start())));
  }

  /** Boilerplate has no right place. */
  private boolean standsTwice(Drawn drawn) {
    String words = " " + String.join(" ", Words.folded(drawn.text())) + " ";
    return engine.candidates(Words.of(drawn.text()), 50).passages().stream()
        .filter(row -> (" " + String.join(" ", Words.folded(row.text())) + " ").contains(words)).count() > 1;
  }

  static String table(Map<Mutation, Tally> tallies) {
    StringBuilder table = new StringBuilder(String.format("%-24s %6s %8s %8s %8s %8s %7s %7s %7s%n", "mutation", "all", "verbatim", "abridged",
        "altered", "notfound", "right", "placed", "warned"));
    tallies.forEach((mutation, tally) -> table.append(String.format(Locale.ROOT, "%-24s %6d %8d %8d %8d %8d %7.4f %7.4f %7.4f%n", mutation, tally.all,
        tally.said.getOrDefault(Wording.VERBATIM, 0), tally.said.getOrDefault(Wording.ABRIDGED, 0), tally.said.getOrDefault(Wording.ALTERED, 0),
        tally.said.getOrDefault(Wording.NOT_FOUND, 0), (double) tally.right / tally.all, (double) tally.placed / tally.all, (double) tally.warned / tally.all)));
    return table.toString();
  }
}
