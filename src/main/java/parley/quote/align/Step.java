package parley.quote.align;

/** One step along claim and source: words of the claim beside words of the source, either of which may be none. */
public record Step(Kind kind, int claimFirst, int claimEnd, int sourceFirst, int sourceEnd) {
  /** What became of the words. */
  public enum Kind {
    EQUAL,
    /** Another spelling of the same person's or place's name. */
    SPELLING,
    REPLACE,
    /** In the claim only. */
    INSERT,
    /** In the source only. */
    DELETE,
    /** Left out of the claim where it marks that something is. */
    MARKED,
    /** Left out of the claim between the bounds of clauses. */
    CLAUSE,
    /** The source interrupts itself: "he said", "(applause)". */
    ASIDE
  }

  public Step as(Kind other) {
    return new Step(other, claimFirst, claimEnd, sourceFirst, sourceEnd);
  }

  public int claimWords() {
    return claimEnd - claimFirst;
  }

  public int sourceWords() {
    return sourceEnd - sourceFirst;
  }

  /** Whether the words on both sides are the same utterance. */
  public boolean isSame() {
    return kind == Kind.EQUAL || kind == Kind.SPELLING;
  }

  /** Whether words differ without licence. */
  public boolean isChange() {
    return kind == Kind.REPLACE || kind == Kind.INSERT || kind == Kind.DELETE;
  }
}
