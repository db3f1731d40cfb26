package parley.quote;

import module java.base;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Wording;
import parley.quote.align.Aligner;
import parley.quote.align.ClaimText;
import parley.quote.align.Lexicon;
import parley.quote.align.NameSpellings;
import parley.quote.align.SourceReader;
import parley.quote.align.SourceText;
import parley.quote.align.Step;
import parley.quote.align.Trail;
import parley.quote.judge.Judgement;
import parley.quote.judge.Setting;
import parley.quote.judge.Witness;
import parley.search.Candidates;
import parley.search.Engine;
import parley.search.Surroundings;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.Span;

/** Looks for the words of one claim in one collection; reads each document once. */
final class Inquiry {
  private static final int CANDIDATES = 24;
  private static final int MOST_IN_A_WINDOW = 5;
  private static final int FEWEST_ALIGNED = 6;
  private static final double NEARLY_BEST = 0.9;
  private static final int AROUND = 400;
  private static final int AROUND_ELLIPSIS = 4_000;
  // the product of words that alignments may compare for one claim
  private static final long MOST_CELLS = 8_000_000;

  private final Engine engine;
  private final Lexicon lexicon;
  private final ClaimText claim;
  private final Citations citations;
  private final SourceReader reader;
  private final NameSpellings spellings;
  private final Map<String, Optional<DocumentRow>> documents = new HashMap<>();

  Inquiry(Engine engine, Lexicon lexicon, ClaimText claim, Citations citations) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.claim = claim;
    this.citations = citations;
    this.reader = new SourceReader(lexicon);
    this.spellings = new NameSpellings(lexicon);
  }

  /** An alignment, with how near it comes. */
  private record Aligned(String document, SourceText source, List<Step> steps, double similarity, Nearness.Measured measured) {
    boolean isIn(PassageRow passage) {
      int first = source.start() + source.tokens().words().start(new Trail(steps).sourceFirst());
      return document.equals(passage.document().id()) && passage.span().contains(first);
    }

    /** What was read, in the document's text. */
    Span window() {
      return new Span(source.start(), source.start() + source.tokens().text().length());
    }

    /** What was read and stands behind. */
    Span rest() {
      Span window = window();
      String text = source.tokens().text();
      int at = source.tokens().words().end(new Trail(steps).sourceEnd() - 1);
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return new Span(window.start() + at, window.end());
    }
  }

  private record Promising(PassageRow passage, double shared) {}

  /** The places in which the claim stands, perhaps changed, and where there is none the most similar ones. */
  List<Finding> likely() {
    int most = CANDIDATES;
    List<Aligned> near = aligned(engine.candidates(claim.tokens().words(), most));
    // the same words in so many places: look whether there are more
    if (near.stream().filter(aligned -> aligned.similarity() == 1).count() > most / 2) {
      near = aligned(engine.candidates(claim.tokens().words(), Verifier.MOST_MATCHES));
    }
    List<Aligned> sorted = near.stream().sorted(Comparator.comparingDouble((Aligned aligned) -> aligned.measured().nearness()).reversed()).toList();
    List<Aligned> found = sorted.stream().filter(aligned -> aligned.measured().isFound()).toList();
    return findings(found.isEmpty() ? sorted.stream().limit(Verifier.NEAREST).toList() : found);
  }

  private List<Aligned> aligned(Candidates candidates) {
    List<Aligned> near = new ArrayList<>();
    long cells = MOST_CELLS;
    Nearness nearness = new Nearness(claim, candidates.rarity());
    for (PassageRow passage : promising(candidates, nearness)) {
      Optional<DocumentRow> document = document(passage.document().id());
      boolean seen = near.stream().anyMatch(aligned -> aligned.similarity() == 1 && aligned.isIn(passage));
      if (document.isEmpty() || seen || cells < 0) {
        continue;
      }
      Span window = window(passage, document.get().text().length());
      // what stands there unchanged may stand there again
      for (int place = 0; place < MOST_IN_A_WINDOW && !window.isEmpty(); place++) {
        Optional<Aligned> aligned = aligned(document.get(), window, nearness);
        aligned.ifPresent(near::add);
        cells -= (long) claim.size() * window.length() / 6;
        window = aligned.filter(found -> found.similarity() == 1).map(Aligned::rest).orElse(new Span(0, 0));
      }
    }
    return near;
  }

  private Optional<Aligned> aligned(DocumentRow document, Span window, Nearness nearness) {
    SourceText source = reader.read(document.text(), window);
    List<Step> steps = spellings.marked(Aligner.align(claim, source), claim.tokens(), source.tokens());
    Trail trail = new Trail(steps);
    return trail.sameWords() == 0 ? Optional.empty()
        : Optional.of(new Aligned(document.ref().id(), source, steps, trail.similarity(claim.size()), nearness.of(trail, source.tokens())));
  }

  /** The passages that share most with the claim, and all that share nearly as much as the best. */
  private static List<PassageRow> promising(Candidates candidates, Nearness nearness) {
    List<Promising> sorted = candidates.passages().stream().map(passage -> new Promising(passage, nearness.shared(passage.text())))
        .sorted(Comparator.comparingDouble(Promising::shared).reversed()).toList();
    double best = sorted.isEmpty() ? 0 : sorted.getFirst().shared();
    return IntStream.range(0, sorted.size()).filter(i -> i < FEWEST_ALIGNED || sorted.get(i).shared() >= best * NEARLY_BEST)
        .mapToObj(i -> sorted.get(i).passage()).toList();
  }

  private Span window(PassageRow passage, int length) {
    int reach = AROUND + 2 * claim.tokens().text().length() + (claim.hasEllipsis() ? AROUND_ELLIPSIS : 0);
    int words = Math.max(claim.size(), 1);
    // about six characters a word, so that a single alignment keeps to a quarter of all cells
    int bounded = (int) Math.min(reach, MOST_CELLS / 4 / words * 6 / 2);
    return new Span(Math.max(0, passage.span().start() - bounded), Math.min(length, passage.span().end() + bounded));
  }

  private Optional<DocumentRow> document(String id) {
    return documents.computeIfAbsent(id, engine::document);
  }

  /** The index may have been made anew meanwhile; what is no longer in it is not told. */
  private List<Finding> findings(List<Aligned> places) {
    return places.stream().flatMap(aligned -> witness(aligned).map(witness -> finding(aligned, witness)).stream()).toList();
  }

  private Optional<Witness> witness(Aligned aligned) {
    Surroundings around = engine.around(aligned.document(), aligned.window());
    return document(aligned.document()).filter(_ -> !around.passages().isEmpty()).map(document -> new Witness(document, around, lexicon));
  }

  private Finding finding(Aligned aligned, Witness witness) {
    Judgement judgement = Judgement.of(aligned.steps(), claim, aligned.source(), lexicon, witness);
    Wording wording = aligned.measured().isFound() ? judgement.wording() : Wording.NOT_FOUND;
    Setting setting = witness.setting(judgement.spans());
    PassageRow passage = witness.passage(judgement.spans().getFirst().start());
    String text = witness.document().text();
    String words = judgement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    Match match = new Match(witness.document().ref(), passage.id(), passage.heading(), words, judgement.spans(), setting.speaker(),
        setting.date(), setting.form(), wording, Math.round(aligned.similarity() * 1000) / 1000.0, judgement.differences(),
        judgement.warnings(), judgement.cut(), citations.of(witness.document().ref(), passage.heading(), passage.id()));
    return Finding.of(match, setting, judgement.spellings());
  }

  /** Every place with exactly the words of a short claim, and the nearest where there is none. */
  List<Finding> everywhere() {
    List<PassageRow> passages = engine.candidates(claim.tokens().words(), Verifier.MOST_MATCHES + 1).passages();
    List<Aligned> found = new ArrayList<>();
    List<Aligned> others = new ArrayList<>();
    for (PassageRow passage : passages) {
      Optional<Aligned> place = place(passage, passage.span());
      place.filter(aligned -> aligned.similarity() < 1).ifPresent(others::add);
      while (place.filter(aligned -> aligned.similarity() == 1).isPresent() && found.size() <= Verifier.MOST_MATCHES) {
        found.add(place.get());
        Span rest = place.get().rest();
        place = rest.isEmpty() ? Optional.empty() : place(passage, rest);
      }
    }
    return findings(!found.isEmpty() ? found
        : others.stream().sorted(Comparator.comparingDouble(Aligned::similarity).reversed()).limit(Verifier.NEAREST).toList());
  }

  private Optional<Aligned> place(PassageRow passage, Span where) {
    int start = passage.span().start();
    SourceText source = reader.read(passage.text(), where.shifted(-start)).shifted(start);
    Trail trail = new Trail(Aligner.align(claim, source));
    boolean exact = trail.steps().stream().allMatch(step -> step.isSame() || step.kind() == Step.Kind.ASIDE);
    double similarity = exact ? 1 : Math.min(0.99, trail.similarity(claim.size()));
    return trail.sameWords() == 0 ? Optional.empty()
        : Optional.of(new Aligned(passage.document().id(), source, trail.steps(), similarity, new Nearness.Measured(similarity, exact)));
  }
}
