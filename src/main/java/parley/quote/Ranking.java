package parley.quote;

import module java.base;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Ruling;
import parley.quote.Verdict.Wording;
import parley.quote.judge.DateJudge;
import parley.quote.judge.SpeakerJudge;

/** Rules on findings and puts the one that speaks most for the claim first. */
record Ranking(Claim claim, Optional<SpeakerJudge> speakers) {
  List<Finding> ranked(List<Finding> findings) {
    List<Finding> sorted = findings.stream().map(this::ruled).sorted(Comparator
        .comparing((Finding finding) -> finding.match().wording() == Wording.NOT_FOUND)
        .thenComparing(Finding::ruling, Comparator.reverseOrder())
        .thenComparing(finding -> finding.match().wording())
        .thenComparing(finding -> finding.match().similarity(), Comparator.reverseOrder())
        .thenComparing(finding -> finding.match().cut().size())
        .thenComparing(finding -> finding.match().form())
        .thenComparing(Finding::speaker)
        .thenComparing(Finding::date)).toList();
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : sorted) {
      if (distinct.stream().noneMatch(finding::overlaps)) {
        distinct.add(finding);
      }
    }
    return distinct;
  }

  private Finding ruled(Finding finding) {
    Agreement speaker = speakers.map(judge -> judge.of(finding.setting())).orElse(Agreement.NOT_CLAIMED);
    Agreement date = claim.date().map(day -> new DateJudge(day).of(finding.match().date())).orElse(Agreement.NOT_CLAIMED);
    return new Finding(finding.match(), finding.setting(), finding.spellings(), speaker, date, ruling(finding, speaker, date));
  }

  /** The gravest that applies. */
  private static Ruling ruling(Finding finding, Agreement speaker, Agreement date) {
    Wording wording = finding.match().wording();
    if (wording == Wording.NOT_FOUND) {
      return Ruling.NOT_FOUND;
    }
    if (wording == Wording.ALTERED) {
      return Ruling.ALTERED;
    }
    if (!finding.setting().isSpeech()) {
      return Ruling.NARRATION;
    }
    if (speaker == Agreement.DIFFERENT) {
      return Ruling.MISATTRIBUTED;
    }
    if (date == Agreement.DIFFERENT) {
      return Ruling.MISDATED;
    }
    return wording == Wording.ABRIDGED ? Ruling.ABRIDGED : Ruling.VERBATIM;
  }
}
