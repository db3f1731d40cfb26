package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.text.Words;

/** Leads "he", "she", "it" or "they" in a mediator's place back to the actor last spoken of. */
final class Pronouns {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> OTHER = Set.of("it", "its", "they", "their");

  private static final Set<String> OWNING = Set.of("his", "her", "its", "their");

  private Pronouns() {}

  static Optional<ActorMention> antecedent(CuedSentence sentence, Optional<ActorMention> spokenOf) {
    Words words = sentence.words();
    boolean owned = sentence.cue().role() == Cue.Role.NOUN;
    int start = owned ? Math.max(sentence.from(), sentence.first() - 3) : sentence.from();
    for (int i = start; i < sentence.first(); i++) {
      String word = words.folded(i);
      int at = i;
      boolean fits = !owned || OWNING.contains(word);
      if (fits && (PERSONAL.contains(word) || OTHER.contains(word))) {
        boolean person = PERSONAL.contains(word);
        return spokenOf.filter(actor -> (actor.actor().kind() == Actor.Kind.PERSON) == person)
            .map(actor -> new ActorMention(words.span(at), actor.actor()));
      }
    }
    return Optional.empty();
  }
}
