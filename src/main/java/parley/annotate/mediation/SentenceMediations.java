package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.GoverningDate;
import parley.annotate.Mediation;
import parley.annotate.Mediation.Stance;
import parley.text.Span;

/** The mediations of one sentence, collected cue by cue: one for each mediator. */
final class SentenceMediations {
  private final StanceReader stances;
  private final Ties ties;
  private final Antecedents antecedents;
  private final GoverningDate governing;
  private final Map<Actor, Mediation> byMediator = new LinkedHashMap<>();
  private List<Nominal> lastMediators = List.of();

  SentenceMediations(StanceReader stances, Ties ties, Antecedents antecedents, GoverningDate governing) {
    this.stances = stances;
    this.ties = ties;
    this.antecedents = antecedents;
    this.governing = governing;
  }

  List<Mediation> found() {
    return List.copyOf(byMediator.values());
  }

  /** Who mediates by the last cue that names somebody. */
  List<Nominal> lastMediators() {
    return lastMediators;
  }

  void add(CuedSentence cued, Span sentence) {
    List<Nominal> mediators = MediatorSearch.in(cued, antecedents);
    if (mediators.isEmpty() && cued.cue().role() == Cue.Role.NOUN && stances.hasSign(cued)) {
      mediators = MediatorSearch.subjectIn(cued, antecedents);
    }
    if (!mediators.isEmpty()) {
      lastMediators = mediators;
    }
    for (Nominal nominal : mediators) {
      ActorMention mediator = nominal.mention();
      Mediation mediation = new Mediation(sentence, Optional.of(mediator), ties.country(mediator.actor()), stances.stance(cued, nominal),
          Parties.in(cued, nominal), cued.cueSpan(), governing.at(cued.cueSpan()));
      byMediator.merge(mediator.actor(), mediation, SentenceMediations::moreTelling);
    }
  }

  /** What says more than that somebody acts stands in place of what says just that. */
  private static Mediation moreTelling(Mediation one, Mediation other) {
    return one.stance() == Stance.ACTING && other.stance() != Stance.ACTING ? other : one;
  }
}
