package parley.annotate.mediation;

import module java.base;
import parley.annotate.Mediation.Stance;

/** What a phrase of {@code mediation-stances.tsv} tells of a cue in its clause; no stance takes a shorter phrase's back. */
record Sign(Optional<Stance> stance, Side side) {
  boolean stands(Side where) {
    return side == where || side == Side.EITHER;
  }

  /** On which side of the cue the phrase has this meaning. */
  enum Side { BEFORE, AFTER, EITHER }
}
