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
import parley.search.QueryNode;
import parley.search.SearchRequest;
import parley.search.SearchRequest.Page;
import parley.search.SearchRequest.View;
import parley.search.SearchResponse.Hit;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.Span;

/** Looks for the words of one claim in one collection; reads each document once. */
final class Inquiry {
  private static final int CANDIDATES = 24;
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
  private final Map<String, Witness> witnesses = new HashMap<>();

  Inquiry(Engine engine, Lexicon lexicon, ClaimText claim, Citations citations) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.claim = claim;
    this.citations = citations;
    this.reader = new SourceReader(lexicon);
    this.spellings = new NameSpellings(lexicon);
  }

  /** An alignment, with how near it comes. */
  private record Aligned(DocumentRow document, SourceText source, List<Step> steps, double similarity, double nearness) {}

  /** The places in which the claim stands, perhaps changed, and where there is none the most similar ones. */
  List<Finding> likely() {
    int most = CANDIDATES;
    List<Aligned> near = aligned(engine.candidates(claim.tokens().words(), most));
    // the same words in so many places: look whether there are more
    if (near.stream().filter(aligned -> aligned.similarity() == 1).count() > most / 2) {
      near = aligned(engine.candidates(claim.tokens().words(), Verifier.MOST_MATCHES));
    }
    List<Aligned> sorted = near.stream().sorted(Comparator.comparingDouble(Aligned::nearness).reversed()).toList();
    List<Aligned> found = sorted.stream().filter(aligned -> Nearness.isFound(aligned.nearness())).toList();
    return (found.isEmpty() ? sorted.stream().limit(6).toList() : found).stream().map(this::finding).toList();
  }

  private List<Aligned> aligned(Candidates candidates) {
    List<Aligned> near = new ArrayList<>();
    long cells = MOST_CELLS;
    Nearness nearness = new Nearness(candidates.rarity());
    for (PassageRow passage : candidates.passages()) {
      Optional<DocumentRow> document = document(passage.document().id());
      if (document.isEmpty() || cells < 0) {
        continue;
      }
      SourceText source = reader.read(document.get().text(), window(passage, document.get().text().length()));
      cells -= (long) claim.size() * source.size();
      List<Step> steps = spellings.marked(Aligner.align(claim, source), claim.tokens(), source.tokens());
      Trail trail = new Trail(steps);
      if (trail.sameWords() > 0) {
        near.add(new Aligned(document.get(), source, steps, trail.similarity(claim.size()), nearness.of(trail, claim)));
      }
    }
    return near;
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

  private Finding finding(Aligned aligned) {
    Witness witness = witnesses.computeIfAbsent(aligned.document().ref().id(),
        id -> new Witness(aligned.document(), engine.passagesOf(id), lexicon));
    Judgement judgement = Judgement.of(aligned.steps(), claim, aligned.source(), lexicon, witness);
    Wording wording = Nearness.isFound(aligned.nearness()) ? judgement.wording() : Wording.NOT_FOUND;
    Setting setting = witness.setting(judgement.spans());
    PassageRow passage = witness.passage(judgement.spans().getFirst().start());
    String text = witness.document().text();
    String words = judgement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    Match match = new Match(aligned.document().ref(), passage.id(), passage.heading(), words, judgement.spans(), setting.speaker(),
        setting.date(), setting.form(), wording, Math.round(aligned.similarity() * 1000) / 1000.0, judgement.differences(),
        judgement.warnings(), judgement.cut(), citations.of(aligned.document().ref(), passage.heading(), passage.id()));
    return Finding.of(match, setting, judgement.spellings());
  }

  /** Every place with exactly the words of a short claim, and the nearest where there is none. */
  List<Finding> everywhere() {
    QueryNode phrase = new QueryNode.Phrase(claim.tokens().text(), 0, new Span(0, claim.tokens().text().length()));
    SearchRequest request = SearchRequest.all(View.PASSAGES).withWords(claim.tokens().text(), phrase).withPage(new Page(0, Verifier.MOST_MATCHES));
    List<PassageRow> passages = Stream.concat(
            engine.search(request).results().stream().map(Hit::row),
            engine.candidates(claim.tokens().words(), CANDIDATES).passages().stream())
        .collect(Collectors.toMap(PassageRow::id, row -> row, (one, _) -> one, LinkedHashMap::new)).values().stream().toList();
    List<Finding> found = new ArrayList<>();
    List<Aligned> others = new ArrayList<>();
    for (PassageRow passage : passages) {
      Optional<DocumentRow> document = document(passage.document().id());
      Optional<Aligned> place = document.flatMap(known -> place(known, passage.span()));
      place.filter(aligned -> aligned.similarity() < 1).ifPresent(others::add);
      while (place.filter(aligned -> aligned.similarity() == 1).isPresent() && found.size() <= Verifier.MOST_MATCHES) {
        Finding finding = finding(place.get());
        found.add(finding);
        int end = nextWord(document.get().text(), finding.match().spans().getLast().end());
        place = end >= passage.span().end() ? Optional.empty() : place(document.get(), new Span(end, passage.span().end()));
      }
    }
    return !found.isEmpty() ? found
        : others.stream().sorted(Comparator.comparingDouble(Aligned::similarity).reversed()).limit(6).map(this::finding).toList();
  }

  private static int nextWord(String text, int offset) {
    int at = offset;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Optional<Aligned> place(DocumentRow document, Span where) {
    SourceText source = reader.read(document.text(), where);
    Trail trail = new Trail(Aligner.align(claim, source));
    boolean exact = trail.steps().stream().allMatch(step -> step.isSame() || step.kind() == Step.Kind.ASIDE);
    double similarity = exact ? 1 : Math.min(0.99, trail.similarity(claim.size()));
    return trail.sameWords() == 0 ? Optional.empty()
        : Optional.of(new Aligned(document, source, trail.steps(), similarity, exact ? 1 : 0));
  }
}
