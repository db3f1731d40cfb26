package parley.annotate.mediation;

import module java.base;
import parley.annotate.actors.CommonWords;
import parley.annotate.mediation.scene.Group;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;

/** Finds who does what a verb tells: back over auxiliaries and the verbs that it hangs on, to the subject. */
final class SubjectSearch {
  private static final int FARTHEST = 45;
  private static final int MOST_VERBS = 4;
  private static final Set<String> ADVERBS = Set.of("also", "later", "then", "twice", "again", "once", "soon", "now", "already", "still", "first", "jointly", "never",
      "not", "thus", "often", "both", "all", "even", "together", "himself", "herself", "itself", "themselves",
      "long", "meanwhile", "only", "just", "finally", "instead", "therefore", "in", "vain", "well", "ever", "earlier", "no", "longer", "since");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");
  static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "then", "or", "yet");
  private static final Set<String> OFFERS = Set.of("offer", "offers", "attempt", "attempts", "effort", "efforts", "bid", "bids", "readiness", "willingness", "proposal",
      "proposals", "mission", "mandate", "request", "requests", "initiative", "initiatives", "plan", "plans", "move",
      "endeavour", "endeavours", "role", "try", "success", "failure", "ability", "refusal", "part", "work", "hand",
      "help", "involvement", "desire", "intention", "interest", "task", "decision", "invitation", "appeal", "plea");
  private final Scene scene;
  private final Antecedents antecedents;

  SubjectSearch(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /** Who does what the verb at {@code verb} tells; nobody where the sentence does not say. */
  List<Nominal> of(int verb) {
    return of(verb, MOST_VERBS);
  }

  private List<Nominal> of(int verb, int more) {
    int at = beforeAuxiliaries(verb);
    if (more == 0 || at < scene.from()) {
      return List.of();
    }
    boolean comma = scene.parts(at, ',');
    String folded = scene.folded(at);
    if (folded.equals("to")) {
      return ofInfinitive(at, more);
    }
    Optional<Group> beside = scene.groupEndingAt(at).filter(group -> !group.isAdjective());
    if (beside.isPresent() && (!comma || beside.get().isFree())) {
      return acting(beside.get());
    }
    if (!comma && RELATIVES.contains(folded)) {
      return antecedentOfRelative(at);
    }
    if (!comma && (PERSONAL.contains(folded))) {
      return antecedents.of(scene, at);
    }
    boolean gerund = scene.folded(verb).endsWith("ing");
    if (CONJUNCTIONS.contains(folded) || comma || gerund || scene.parts(at, ')')) {
      return gerund && !comma ? ofGerund(at, more) : ofClause(at, comma);
    }
    return described(at).or(() -> behindPhrase(at)).orElseGet(() -> ofGovernor(at, more));
  }

  private int beforeAuxiliaries(int verb) {
    int at = verb - 1;
    while (at >= scene.from() && !scene.parts(at, ',') && !scene.parts(at, ';') && !isNamed(at)
        && (CommonWords.isAuxiliary(scene.folded(at)) || ADVERBS.contains(scene.folded(at)) || scene.folded(at).endsWith("ly"))) {
      at--;
    }
    return at;
  }

  private boolean isNamed(int word) {
    int index = scene.groupBefore(word + 1);
    return scene.groupEndingAt(word).isPresent() && index >= 0;
  }

  /** A group directly before its verb; one behind a preposition belongs to the noun before that. */
  private List<Nominal> acting(Group group) {
    int head = group.start() - 2;
    boolean apart = group.preposition().equals("with") || group.preposition().equals("as") || group.preposition().equals("until")
        || group.preposition().equals("after") || group.preposition().equals("before") || group.preposition().equals("since");
    boolean human = Set.of("of", "from", "for", "in", "to").contains(group.preposition()) && antecedents.isHuman(scene, head);
    boolean led = group.preposition().equals("by") && scene.is(head, LED);
    return group.isFree() || human || apart || led ? group.nominals() : List.of();
  }

  /** "Qatar, which had mediated": who stands before the relative pronoun. */
  private List<Nominal> antecedentOfRelative(int relative) {
    int index = scene.groupBefore(relative);
    for (int i = index; i >= 0 && i > index - 3; i--) {
      Group group = scene.groups().get(i);
      boolean near = relative - group.last() <= 1;
      boolean over = group.isFree() && !group.isAdjective() && scene.folded(relative).equals("who") && isPhrase(group.last() + 1, relative);
      boolean described = near && group.preposition().equals("of") && scene.groupEndingAt(group.start() - 2).isPresent();
      if (described) {
        continue;
      }
      if (near && !group.isAdjective() || over) {
        return group.nominals();
      }
    }
    return List.of();
  }

  /** Whether the words between a name and what is said of it are one short phrase: "in Oslo", ", from Norway,". */
  private boolean isPhrase(int start, int end) {
    return end - start <= 6 && scene.isPreposition(start);
  }

  /** The subject of the clause that goes on at {@code at}: behind a parenthesis, or with a second verb. */
  List<Nominal> ofClause(int at, boolean parenthesis) {
    int index = scene.groupBefore(at + 1);
    Optional<Group> plain = Optional.empty();
    for (int i = index; i >= 0 && at - scene.groups().get(i).last() <= FARTHEST; i--) {
      Group group = scene.groups().get(i);
      if (scene.parts(group.last(), ';')) {
        break;
      }
      if (!scene.isSubject(group)) {
        continue;
      }
      if (!parenthesis || scene.parts(group.last(), ',')) {
        return group.nominals();
      }
      plain = plain.or(() -> Optional.of(group));
    }
    return plain.map(Group::nominals).orElseGet(() -> antecedents.pronounBefore(scene, at));
  }

  private List<Nominal> ofInfinitive(int to, int more) {
    int at = to - 1;
    while (scene.has(at) && (ADVERBS.contains(scene.folded(at)) || scene.folded(at).endsWith("ly")) && !isNamed(at)) {
      at--;
    }
    Optional<Group> beside = scene.groupEndingAt(at).filter(group -> !group.isAdjective());
    return beside.isPresent() ? besideInfinitive(beside.get(), more) : ofGovernor(at, more);
  }

  /** "asked Qatar to mediate", "called on Qatar to mediate", "flew to Qatar to mediate", "an offer by Qatar to mediate". */
  private List<Nominal> besideInfinitive(Group group, int more) {
    int head = group.start() - 2;
    boolean noun = OFFERS.contains(scene.folded(head)) || antecedents.isHuman(scene, head);
    return switch (group.preposition()) {
      case "" -> group.nominals();
      case "on", "upon", "for", "with" -> group.nominals();
      case "to", "towards" -> APPEALING.contains(scene.folded(head)) ? group.nominals() : ofPurpose(head, more);
      case "by", "of", "from" -> noun ? group.nominals() : of(head, more - 1);
      default -> ofPurpose(head, more);
    };
  }

  /** "flew to Nairobi to mediate": the verb of motion that the purpose belongs to. */
  private List<Nominal> ofPurpose(int before, int more) {
    for (int word = before; word > before - 8 && scene.has(word) && !scene.parts(word, ';'); word--) {
      boolean asked = ASKED.contains(scene.folded(word)) && CommonWords.isAuxiliary(scene.folded(word - 1));
      if (asked || MOTION.contains(scene.folded(word))) {
        return of(word, more - 1);
      }
    }
    return List.of();
  }

  /** "an offer to mediate", "tried to mediate": the owner of the noun, or the subject of the verb. */
  private List<Nominal> ofGovernor(int at, int more) {
    if (!scene.has(at) || scene.parts(at, ';')) {
      return List.of();
    }
    String folded = scene.folded(at);
    if (OFFERS.contains(folded)) {
      return owner(at).map(Group::nominals).orElseGet(() -> ofNoun(at));
    }
    Optional<List<Nominal>> asked = ASKED.contains(folded) ? whom(at) : Optional.empty();
    if (asked.isPresent()) {
      return asked.get();
    }
    boolean verb = folded.endsWith("ed") || folded.endsWith("s") || folded.endsWith("ing") || GOVERNORS.contains(folded);
    return verb ? of(at, more - 1) : ofPurpose(at, more);
  }

  private static final Set<String> APPEALING = Set.of("appealed", "appeals", "appeal", "turned", "turns", "turn", "looked", "looks", "look",
      "plea", "request");
  private static final Set<String> MOTION = Set.of("flew", "flown", "went", "gone", "came", "come", "travelled", "traveled", "sent", "arrived", "visited", "met",
      "returned", "dispatched", "hurried", "rushed", "sailed", "flies", "travels", "moved", "stepped", "intervened");
  private static final Set<String> ASKED = Set.of("asked", "authorised", "authorized", "invited", "appointed", "requested", "urged", "chose",
      "named", "begged", "sent", "mandated", "tasked", "wanted", "called", "chosen", "designated", "commissioned", "had");

  private static final Set<String> GOVERNORS = Set.of("claim", "like", "plan", "need", "aim", "vow", "pledge", "manage", "prepare", "ready", "willing", "prepared", "able", "unable", "unwilling", "help", "try", "offer", "agree", "sought", "seek",
      "want", "began", "chose", "went", "came", "flew", "continue", "attempt", "failed", "undertook", "refuse",
      "happy", "eager", "keen", "free", "unfit", "wish", "hope", "intend", "decline", "set", "out", "stepped",
      "step", "met", "meet", "come", "gone", "taken", "got", "get", "tried", "helped", "begun", "sent", "led",
      "meant", "due", "glad", "reluctant", "best", "asked");

  /** "Córdoba, whom Uribe had authorised to mediate": who was asked. */
  private Optional<List<Nominal>> whom(int verb) {
    for (int word = verb - 1; word > verb - 10 && scene.has(word) && !scene.parts(word, ','); word--) {
      if (scene.is(word, Set.of("whom", "which"))) {
        return Optional.of(antecedentOfRelative(word));
      }
    }
    return Optional.empty();
  }

  /** "Kenya's offer", "a Russian attempt", "his offer". */
  Optional<Group> owner(int noun) {
    int before = noun - 1;
    while (scene.has(before) && noun - before <= 4 && !scene.gap(before).contains(",")) {
      boolean possessive = scene.words().isPossessive(before);
      Optional<Group> group = scene.groupEndingAt(possessive ? before - 1 : before);
      if (group.isPresent() && (possessive || group.get().isAdjective() || before == noun - 1)) {
        return group;
      }
      if (possessive || CommonWords.contains(scene.folded(before)) && !scene.folded(before).equals("own")) {
        return Optional.empty();
      }
      before--;
    }
    return Optional.empty();
  }

  /** "made an offer to mediate": who does the deed that the noun tells of. */
  private List<Nominal> ofNoun(int noun) {
    if (antecedents.isOwned(scene, noun - 1)) {
      return antecedents.pronounBefore(scene, noun);
    }
    int verb = noun - 1;
    while (scene.has(verb) && noun - verb <= 4 && !scene.folded(verb).endsWith("ed") && !MAKING.contains(scene.folded(verb))) {
      verb--;
    }
    return scene.has(verb) && noun - verb <= 4 && !scene.hasWord(verb, noun, Set.of("by")) ? ofClause(verb, false) : List.of();
  }

  private static final Set<String> LED = Set.of("led", "headed", "chaired", "sent", "dispatched");
  private static final Set<String> MAKING = Set.of("made", "make", "makes", "making", "began", "undertook", "led", "leads", "lead",
      "took", "takes", "expresses", "voiced", "launches", "pursues", "set", "sent", "played", "plays", "play", "playing", "in", "gave");

  /** "thanked Qatar for mediating", "succeeded in brokering", "Ethiopia mediating". */
  private List<Nominal> ofGerund(int at, int more) {
    Optional<Group> beside = scene.groupEndingAt(at - 1).filter(group -> !group.isAdjective());
    boolean prepositional = Set.of("for", "in", "of", "by", "from", "while", "when", "after", "before", "at", "with").contains(scene.folded(at));
    if (!prepositional) {
      return described(at).filter(found -> !found.isEmpty()).or(() -> Optional.of(ofGovernor(at, more)).filter(found -> !found.isEmpty()))
          .orElseGet(() -> ofClause(at, false));
    }
    if (beside.isPresent() && Set.of("for", "in", "from", "of").contains(scene.folded(at))) {
      return beside.get().nominals();
    }
    return OFFERS.contains(scene.folded(at - 1)) ? ofGovernor(at - 1, more) : ofClause(at, false);
  }

  /** "the country mediated", "the two envoys mediated". */
  private Optional<List<Nominal>> described(int at) {
    return antecedents.described(scene, at);
  }

  /** "Norway in 2002 brokered": a short phrase between subject and verb. */
  private Optional<List<Nominal>> behindPhrase(int at) {
    int index = scene.groupBefore(at + 1);
    for (int i = index; i >= 0 && i > index - 2; i--) {
      Group group = scene.groups().get(i);
      int next = group.last() + 1;
      boolean phrase = scene.is(next, Set.of("in", "on", "at", "from", "during", "after", "under", "as")) && at - group.last() <= 8
          && !scene.parts(group.last(), ',');
      if (phrase && scene.isSubject(group)) {
        return Optional.of(group.nominals());
      }
    }
    return Optional.empty();
  }
}
