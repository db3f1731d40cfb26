package parley.annotate.mediation;

import module java.base;
import parley.annotate.ActorMention;

/** Finds the parties: the actors listed behind "between" or "among". */
final class Parties {
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final int FARTHEST = 12;

  private Parties() {}

  static List<ActorMention> in(CuedSentence sentence, ActorMention mediator) {
    int between = IntStream.range(sentence.last() + 1, sentence.to()).filter(i -> sentence.isWord(i, BETWEEN)).findFirst()
        .orElseGet(() -> IntStream.range(sentence.from(), sentence.last() + 1).filter(i -> sentence.isWord(i, BETWEEN)).reduce((a, b) -> b).orElse(-1));
    if (between < 0) {
      return List.of();
    }
    List<ActorMention> parties = new ArrayList<>();
    int last = between;
    for (ActorMention mention : sentence.actors()) {
      int word = sentence.firstWord(mention);
      boolean near = word > between && word - last <= FARTHEST && !mention.actor().equals(mediator.actor());
      boolean listed = parties.isEmpty() || near && sentence.hasWord(last + 1, word, Set.of("and")) || near && word - last <= 2;
      if (near && listed && parties.size() < 4 && parties.stream().noneMatch(p -> p.actor().equals(mention.actor()))) {
        parties.add(mention);
        last = sentence.lastWord(mention);
      }
    }
    return parties;
  }
}
