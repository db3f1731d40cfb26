package parley.annotate.mediation;

import parley.annotate.Mediation.Stance;

/**
 * What a phrase of {@code mediation-cues.tsv} tells: where its mediator stands, and the stance without further signs.
 *
 * @param nearTalks whether it tells of mediation only where talks are spoken of nearby: a show may be hosted
 */
record Cue(Role role, boolean nearTalks, Stance stance) {
  /**
   * Where the mediator is found: subject of a verb, or of one whose object is both parties; owner of a noun, doer of a
   * deed, holder of a role, behind a preposition.
   */
  enum Role { VERB, PAIR, NOUN, DEED, AGENT, AFTER }
}
