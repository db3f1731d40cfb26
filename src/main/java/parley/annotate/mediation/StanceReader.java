package parley.annotate.mediation;

import module java.base;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.Mediation.Stance;
import parley.knowledge.Patterns.Match;
import parley.knowledge.Patterns;

/** Reads from the clause of a cue what is said of the mediation: the nearest sign counts, else the cue's own stance. */
final class StanceReader {
  private static final int FARTHEST_BEHIND = 10;
  /** A participle is told of by the words close before it: "called for a summit mediated by". */
  private static final int CLOSE = 14;
  private static final Set<String> FACTUAL = Set.of("in", "at", "during", "after", "following", "under", "since", "amid");
  private static final Set<String> OFFERS = Set.of("offer", "offers", "willingness", "readiness", "proposal", "request", "requests");
  private static final Set<String> SUSPENDING = Set.of("suspended", "stopped", "ended", "resumed", "suspends");
  private static final Set<Stance> OWN = Set.of(Stance.OFFERED, Stance.CLAIMED);
  private final Patterns<Sign> signs;

  StanceReader(Patterns<Sign> signs) {
    this.signs = signs;
  }

  Stance stance(CuedSentence sentence, Nominal mediator) {
    boolean behind = mediator.first() > sentence.first();
    // "rejected the demands in talks mediated by Turkey": the talks were not rejected, but may be called for
    int reach = sentence.cue().role() == Cue.Role.VERB ? 4 : 1;
    boolean participle = behind && sentence.scene().folded(sentence.first()).endsWith("ed");
    boolean circumstance = participle || behind && sentence.scene().hasWord(sentence.first() - reach, sentence.first(), FACTUAL);
    int from = start(sentence, mediator, behind);
    Optional<Stance> after = after(sentence);
    if (after.equals(Optional.of(Stance.REJECTED))) {
      // "an offer to mediate that was declined": what came of it counts
      return Stance.REJECTED;
    }
    return before(sentence, participle ? Math.max(from, close(sentence)) : from).filter(stance -> !circumstance || stance == Stance.REQUESTED)
        .or(() -> after).orElse(sentence.cue().stance());
  }

  /** Whether the clause says before the cue that its subject offers, claims or gives up what the cue names. */
  boolean isOwn(CuedSentence sentence) {
    boolean given = before(sentence, sentence.clauseStart()).filter(OWN::contains).isPresent();
    return given || sentence.scene().hasWord(Math.max(sentence.clauseStart(), sentence.first() - 4), sentence.first(), SUSPENDING);
  }

  private Optional<Stance> before(CuedSentence sentence, int start) {
    List<Match<Sign>> before = signs.within(sentence.scene().words(), start, sentence.first()).reversed().stream()
        .filter(match -> match.value().stands(Sign.Side.BEFORE) && match.value().stance().isPresent()).toList();
    boolean offer = !before.isEmpty() && OFFERS.contains(sentence.scene().words().folded(before.getFirst().first()));
    // "rejected an offer to mediate" tells of the refusal
    return offer && before.stream().anyMatch(match -> match.value().stance().equals(Optional.of(Stance.REJECTED)))
        ? Optional.of(Stance.REJECTED) : before.stream().findFirst().flatMap(match -> match.value().stance());
  }

  private static int close(CuedSentence sentence) {
    int word = sentence.first();
    while (word > sentence.first() - CLOSE && !sentence.scene().parts(word - 1, ',')) {
      word--;
    }
    return word;
  }

  private Optional<Stance> after(CuedSentence sentence) {
    int clause = sentence.clauseEnd();
    boolean described = sentence.cue().role() == Cue.Role.NOUN && sentence.scene().folded(clause).equals("which");
    int end = Math.min(described ? clause + 5 : clause, Math.min(sentence.scene().to(), sentence.last() + 1 + FARTHEST_BEHIND));
    return signs.within(sentence.scene().words(), sentence.last() + 1, end).stream()
        .filter(match -> match.value().stands(Sign.Side.AFTER)).flatMap(match -> match.value().stance().stream()).findFirst();
  }

  /** The first word of the stretch before the cue whose signs speak of it. */
  private static int start(CuedSentence sentence, Nominal mediator, boolean behind) {
    boolean finite = sentence.cue().role() == Cue.Role.VERB && !isDependent(sentence);
    return finite && !behind ? Math.max(sentence.clauseStart(), mediator.last() + 1) : sentence.clauseStart();
  }

  /** Whether the verb hangs on another: "to mediate", "mediating". */
  private static boolean isDependent(CuedSentence sentence) {
    boolean gerund = sentence.scene().folded(sentence.first()).endsWith("ing");
    return gerund || sentence.scene().hasWord(sentence.first() - 3, sentence.first(), Set.of("to"));
  }
}
