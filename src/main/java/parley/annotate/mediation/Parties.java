package parley.annotate.mediation;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;

/** Finds the parties: the actors listed behind "between" or "among", or brought together by the verb itself. */
final class Parties {
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> ENDING = Set.of("but", "after", "although", "though", "while", "because", "before", "when", "which", "who",
      "until", "since", "in", "that", "as");
  private static final int FARTHEST = 30;
  private static final int NEAR = 12;
  private static final int MOST = 4;

  private Parties() {}

  static List<ActorMention> in(CuedSentence sentence, Nominal mediator) {
    Scene scene = sentence.scene();
    if (sentence.cue().role() == Cue.Role.PAIR) {
      return scene.groupBehind(sentence.last()).stream().flatMap(group -> group.nominals().stream()).limit(MOST).map(Nominal::mention).toList();
    }
    int between = between(sentence);
    if (between < 0) {
      return List.of();
    }
    List<ActorMention> parties = new ArrayList<>();
    int last = between;
    for (int i = scene.groupBefore(between) + 1; i < scene.groups().size() && scene.groups().get(i).start() - last <= NEAR && last - between <= FARTHEST; i++) {
      for (Nominal nominal : scene.groups().get(i).nominals()) {
        int word = nominal.first();
        boolean near = word > between && word - last <= NEAR && !scene.hasWord(last + 1, word, ENDING) && !nominal.mention().actor().equals(mediator.mention().actor());
        boolean listed = parties.isEmpty() || near && scene.hasWord(last + 1, word, Set.of("and")) || near && word - last <= 2;
        if (near && listed && parties.size() < MOST && parties.stream().noneMatch(p -> p.actor().equals(nominal.mention().actor()))) {
          parties.add(nominal.mention());
          last = nominal.last();
        }
      }
    }
    return parties;
  }

  /** The "between" that speaks of the cue: the next behind it, else the last before it or within it. */
  private static int between(CuedSentence sentence) {
    Scene scene = sentence.scene();
    for (int word = sentence.last() + 1; word <= sentence.last() + FARTHEST && scene.has(word); word++) {
      if (scene.is(word, BETWEEN)) {
        return word;
      }
    }
    for (int word = sentence.last(); word >= sentence.first() - FARTHEST && scene.has(word); word--) {
      if (scene.is(word, BETWEEN)) {
        return word;
      }
    }
    return -1;
  }
}
