package parley.quote;

import module java.base;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Axes;
import parley.quote.Verdict.Coverage;
import parley.quote.Verdict.Match;
import parley.quote.Verdict.Ruling;
import parley.quote.Verdict.Wording;
import parley.quote.align.ClaimText;
import parley.quote.align.Lexicon;
import parley.quote.judge.SpeakerJudge;
import parley.search.Engine;
import parley.search.Notice;

/** Checks claims against a collection. Safe for use by many threads. */
public final class Verifier {
  /** The most places that are told of one claim. */
  static final int MOST_MATCHES = 100;

  private static final int FEWEST_WORDS = 4;
  static final int NEAREST = 3;

  private final Engine engine;
  private final Supplier<Lexicon> lexicon;

  public Verifier(Engine engine, Supplier<Lexicon> lexicon) {
    this.engine = engine;
    this.lexicon = lexicon;
  }

  public Verdict verify(Claim claim, Citations citations) {
    Engine.Info info = engine.info();
    Coverage coverage = new Coverage(info.documents(), info.passages(), info.first(), info.last());
    ClaimText words = ClaimText.of(claim.words());
    List<Notice> notices = new ArrayList<>();
    if (words.size() == 0) {
      notices.add(new Notice("no_words", "there is no word in the quote; letters or digits are compared"));
      return notFound(claim, List.of(), notices, coverage);
    }
    boolean isShort = words.size() < FEWEST_WORDS;
    Inquiry inquiry = new Inquiry(engine, lexicon.get(), words, citations);
    List<Finding> found = isShort ? inquiry.everywhere() : inquiry.likely();
    List<Finding> judged = new Ranking(claim, claim.speaker().map(name -> new SpeakerJudge(lexicon.get(), name))).ranked(found);
    List<Finding> matching = judged.stream().filter(finding -> finding.match().wording() != Wording.NOT_FOUND).toList();
    if (isShort) {
      notices.add(new Notice("short_claim", "a claim of fewer than " + FEWEST_WORDS + " words stands in many places by chance; "
          + "only places with exactly these words are told"));
    }
    if (matching.isEmpty()) {
      return notFound(claim, judged.stream().limit(NEAREST).map(Finding::match).toList(), notices, coverage);
    }
    return found(matching, notices, coverage);
  }

  private static Verdict found(List<Finding> matching, List<Notice> notices, Coverage coverage) {
    Finding best = matching.getFirst();
    // where the words themselves stand, changed ones elsewhere are not what was asked for
    List<Finding> shown = matching.stream()
        .filter(finding -> (finding.match().wording() == Wording.ALTERED) == (best.match().wording() == Wording.ALTERED)).toList();
    if (shown.size() > MOST_MATCHES) {
      notices.add(new Notice("more_places", "the words stand in more places; " + MOST_MATCHES + " are told"));
    }
    best.spellings().forEach(spelling -> notices.add(new Notice("spelling",
        "\"" + spelling.claimed() + "\" is spelled \"" + spelling.source() + "\" there")));
    Axes axes = new Axes(best.match().wording(), best.speaker(), best.date(), Optional.of(best.match().form()));
    return new Verdict(best.ruling(), axes, shown.stream().limit(MOST_MATCHES).map(Finding::match).toList(), List.of(), notices, coverage);
  }

  private static Verdict notFound(Claim claim, List<Match> nearest, List<Notice> notices, Coverage coverage) {
    Axes axes = new Axes(Wording.NOT_FOUND, claim.speaker().isPresent() ? Agreement.UNKNOWN : Agreement.NOT_CLAIMED,
        claim.date().isPresent() ? Agreement.UNKNOWN : Agreement.NOT_CLAIMED, Optional.empty());
    notices.add(new Notice("not_here", "these words are not in these " + counted(coverage.documents(), "document")));
    return new Verdict(Ruling.NOT_FOUND, axes, List.of(), nearest, notices, coverage);
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
