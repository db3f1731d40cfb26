package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.GoverningDate;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;
import parley.annotate.Mediation.Stance;
import parley.annotate.Mediation;
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
    if (mediators.isEmpty() && cued.cue().role() == Cue.Role.NOUN && stances.isOwn(cued)) {
      mediators = MediatorSearch.subjectIn(cued, antecedents);
    }
    if (!mediators.isEmpty()) {
      lastMediators = mediators;
    }
    for (Nominal nominal : mediators) {
      ActorMention mediator = nominal.mention();
      Mediation mediation = new Mediation(sentence, Optional.of(mediator), mediator.actor().kind() == Actor.Kind.PERSON && isForBody(cued) ? Optional.<String>empty() : ties.country(mediator.actor()), stances.stance(cued, nominal),
          Parties.in(cued, nominal), cued.cueSpan(), governing.at(cued.cueSpan()));
      byMediator.merge(mediator.actor(), mediation, SentenceMediations::moreTelling);
    }
  }

  /** "mediated on behalf of the United Nations": for no country. */
  private static boolean isForBody(CuedSentence cued) {
    Scene scene = cued.scene();
    for (int word = cued.last() + 1; word < cued.last() + 14 && scene.has(word); word++) {
      if (scene.folded(word).equals("behalf")) {
        int behalf = word;
        return scene.groupBehind(behalf).filter(group -> group.start() == behalf + 2)
            .filter(group -> group.nominals().stream().allMatch(SentenceMediations::isBody)).isPresent();
      }
    }
    return false;
  }

  private static boolean isBody(Nominal nominal) {
    // statesmen who stand in for a regional body still act as their country's; those of the United Nations do not
    return nominal.mention().actor().name().equals("United Nations");
  }

  /** What says more than that somebody acts stands in place of what says just that. */
  private static Mediation moreTelling(Mediation one, Mediation other) {
    boolean acts = one.stance() == Stance.ACTING && other.stance() != Stance.HOSTING;
    return acts && other.stance() != Stance.ACTING || one.stance() == Stance.HOSTING && other.stance() == Stance.ACTING ? other : one;
  }
}
