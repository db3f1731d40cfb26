package parley.annotate.mediation;

import parley.annotate.Mediation.Stance;

/** What a phrase of {@code mediation-cues.tsv} tells: where its mediator stands, and the stance without further signs. */
record Cue(Role role, Stance stance) {
  /** Where the mediator is found: subject of a verb, owner of a noun, doer of a deed, holder of a role, behind a preposition. */
  enum Role { VERB, NOUN, DEED, AGENT, AFTER }
}
