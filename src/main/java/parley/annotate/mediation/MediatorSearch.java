package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.mediation.scene.Group;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;
import parley.annotate.Mediation;

/** Finds who mediates, given the cue: the places where grammar puts a mediator, surest first. */
final class MediatorSearch {
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are", "be");
  private static final Set<String> RELATIVES = Set.of("which", "that");
  private static final Set<String> OF = Set.of("of", "by", "from");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "isnt", "arent", "wasnt", "werent", "be", "been", "being",
      "become", "became", "becomes", "remain", "remains", "remained", "appointed", "named", "made", "called", "elected", "chosen", "itself",
      "himself", "herself", "themselves", "termed", "labelled");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "main", "chief", "lead", "only", "also", "key", "honest",
      "international", "official", "principal", "united", "special", "top", "neutral", "two", "three", "four",
      "five", "six", "then", "former", "longtime", "veteran", "another", "third", "impartial", "party",
      "independent", "sole", "quiet", "willing", "secret", "designated", "one", "among", "of", "unofficial",
      "important", "joint", "possible", "potential", "frequent", "peace", "as", "intended", "nominal", "s", "'s",
      "both", "effective", "trusted", "leading", "partial", "acting", "active", "primary", "major");
  private static final Set<String> ASSIGNED = Set.of("with", "of", "for", "on", "by", "to", "from");
  private static final Set<String> ASKED = Set.of("asked", "asks", "asking", "appealed", "appeals", "turned", "turns", "looked", "approached",
      "petitioned", "thanked", "begged", "pressed");
  private final Scene scene;
  private final CuedSentence cued;
  private final SubjectSearch subjects;
  private final Antecedents antecedents;

  private MediatorSearch(CuedSentence cued, Antecedents antecedents) {
    this.cued = cued;
    this.scene = cued.scene();
    this.antecedents = antecedents;
    this.subjects = new SubjectSearch(scene, antecedents);
  }

  /** The mediators, in the order of the text; none where the sentence names nobody in their place. */
  static List<Nominal> in(CuedSentence cued, Antecedents antecedents) {
    return new MediatorSearch(cued, antecedents).mediators();
  }

  /** The subject of the clause, for a noun of which the clause says that somebody offers, seeks or refuses it. */
  static List<Nominal> subjectIn(CuedSentence cued, Antecedents antecedents) {
    return new MediatorSearch(cued, antecedents).ofDeed();
  }

  private List<Nominal> mediators() {
    return switch (cued.cue().role()) {
      case VERB -> ofVerb();
      case NOUN -> first(List.of(this::owners, () -> behindWord(OF, 2), this::pronounOwner, this::asked));
      case DEED -> first(List.of(this::owners, () -> behindWord(OF, 2), this::pronounOwner, this::ofDeed));
      case AGENT -> first(List.of(this::asRole, this::namedBehind, this::apposition, () -> behindWord(OF, 2), this::owners, this::holder,
          this::pronounOwner));
      case AFTER -> behind(cued.last(), 4).map(Group::nominals).orElse(List.of());
      case PAIR -> isOfPair() ? subjects.of(cued.first()) : List.of();
    };
  }

  /** "hosted Aliyev and Pashinyan", "brought Iran and Iraq together": its object is two that have to be brought together. */
  private boolean isOfPair() {
    Optional<Group> object = behind(cued.last(), 4).filter(group -> group.isFree() && group.nominals().size() > 1);
    boolean people = object.filter(group -> group.nominals().stream().anyMatch(n -> n.mention().actor().kind() != Actor.Kind.COUNTRY || n.isWide())).isPresent();
    boolean led = object.filter(group -> scene.is(group.last() + 1, Set.of("to", "together", "into"))).isPresent();
    boolean hosting = cued.cue().stance() == Mediation.Stance.HOSTING;
    return hosting ? people : led;
  }

  private List<Nominal> ofVerb() {
    // "talks, which Norway hosted": the verb is the last word of the cue
    int verbAt = scene.is(cued.first(), RELATIVES) ? cued.last() : cued.first();
    String verb = scene.folded(verbAt);
    List<Nominal> agents = verb.endsWith("ing") ? List.of() : agents();
    if (!agents.isEmpty()) {
      return agents;
    }
    int before = verbAt - 1;
    if (scene.has(before) && scene.gap(before).equals("-")) {
      return owners();
    }
    boolean participle = verb.endsWith("ed") || verb.endsWith("ought") || verb.endsWith("eld");
    boolean passive = participle && (scene.is(before, PASSIVE) || scene.folded(before).endsWith("ly") && scene.is(before - 1, PASSIVE));
    return passive ? List.of() : subjects.of(verbAt);
  }

  /** "mediated last week by Egypt". */
  private List<Nominal> agents() {
    for (int word = cued.last() + 1; word <= cued.last() + 5 && scene.has(word); word++) {
      if (scene.folded(word).equals("by")) {
        int by = word;
        return behind(by, 1).map(Group::nominals).orElse(List.of());
      }
      if (scene.parts(word - 1, ',') || scene.parts(word - 1, ';')) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Qatari mediation", "Turkey's mediation efforts", "the US-brokered": directly before the cue. */
  private List<Nominal> owners() {
    Optional<Group> inside = scene.groupBehind(cued.first()).filter(group -> group.last() < cued.last());
    if (inside.isPresent()) {
      return inside.get().nominals();
    }
    int index = scene.groupBefore(cued.first());
    Optional<Group> around = index + 1 < scene.groups().size() ? Optional.of(scene.groups().get(index + 1)) : Optional.empty();
    if (around.filter(group -> group.nominals().getFirst().first() < cued.first() && group.last() >= cued.first()).isPresent()) {
      return around.get().nominals();
    }
    if (index < 0) {
      return List.of();
    }
    Group group = scene.groups().get(index);
    int gap = cued.first() - group.last() - 1;
    String between = scene.gap(group.last());
    boolean possessive = scene.has(group.last() + 1) && scene.words().isPossessive(group.last() + 1);
    boolean direct = gap == 0 && (between.isBlank() || between.equals("-") || between.equals("–"));
    boolean led = gap >= 1 && gap <= 3 && between.equals("-") && scene.is(group.last() + 1, Set.of("led", "sponsored", "backed", "hosted", "mediated"));
    boolean adjective = gap <= 2 && group.isAdjective() && IntStream.range(group.last() + 1, cued.first()).allMatch(w -> !scene.gap(w - 1).contains(","))
        && IntStream.range(group.last() + 1, cued.first()).noneMatch(w -> OF.contains(scene.folded(w)) || scene.folded(w).equals("and"));
    return direct || led || adjective || possessive && gap <= 4 ? group.nominals() : List.of();
  }

  /** "its mediation", "his good offices". */
  private List<Nominal> pronounOwner() {
    for (int word = cued.first() - 1; word >= cued.first() - 3; word--) {
      if (antecedents.isOwned(scene, word)) {
        return antecedents.of(scene, word);
      }
    }
    return List.of();
  }

  /** "appealed to Holland for mediation". */
  private List<Nominal> asked() {
    for (int word = cued.first() - 1; word >= cued.first() - 3 && scene.has(word); word--) {
      if (scene.is(word, Set.of("for", "to"))) {
        return scene.groupEndingAt(word - 1).filter(group -> !group.isAdjective() && (group.isFree() || ASSIGNED.contains(group.preposition())))
            .filter(group -> scene.hasWord(group.start() - 3, group.start(), ASKED)).map(Group::nominals).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "acted as a mediator", "with Çavuşoğlu as mediator", "named Mbeki as mediator". */
  private List<Nominal> asRole() {
    if (scene.folded(cued.first()).equals("as")) {
      return withRole(cued.first());
    }
    for (int as = cued.first() - 1; as >= cued.first() - 6 && scene.has(as); as--) {
      if (scene.folded(as).equals("as") && IntStream.range(as + 1, cued.first()).allMatch(w -> scene.is(w, ARTICLES) || isAdjectival(w) || isNamed(w))) {
        return withRole(as);
      }
    }
    return List.of();
  }

  private boolean isNamed(int word) {
    return scene.groupBehind(word - 1).filter(group -> group.nominals().getFirst().first() <= word).isPresent();
  }

  private boolean isAdjectival(int word) {
    return scene.folded(word).endsWith("al") || scene.folded(word).endsWith("ed") || scene.folded(word).endsWith("ing");
  }

  private List<Nominal> withRole(int as) {
    Optional<Group> beside = scene.groupEndingAt(as - 1);
    if (beside.isPresent() && !beside.get().isAdjective() && (beside.get().isFree() || ASSIGNED.contains(beside.get().preposition()))) {
      return beside.get().nominals();
    }
    if (scene.is(as - 1, Set.of("itself", "himself", "herself", "themselves"))) {
      return subjects.of(as - 2);
    }
    if (antecedents.isOwned(scene, as - 2)) {
      return antecedents.of(scene, as - 2);
    }
    if (scene.is(as - 1, PASSIVE)) {
      return List.of();
    }
    if (beside.isPresent()) {
      return subjects.ofClause(beside.get().start() - 1, false);
    }
    List<Nominal> found = subjects.of(scene.is(as - 1, Set.of("in", "up")) ? as - 2 : as - 1);
    return found.isEmpty() ? subjects.ofClause(as - 1, false) : found;
  }

  /** "mediators Egypt and Qatar", "The mediator, Lakhdar Brahimi, said". */
  private List<Nominal> namedBehind() {
    boolean comma = scene.parts(cued.last(), ',');
    Optional<Group> group = behind(cued.last(), comma ? 2 : 1);
    boolean apposed = group.filter(g -> !comma || scene.parts(g.last(), ',') || g.last() + 1 >= scene.to()).isPresent();
    boolean role = !cued.scene().is(cued.last() + 1, Set.of("between"));
    return apposed && role && group.get().isFree() && isSingularOrList(group.get()) ? group.get().nominals() : List.of();
  }

  private boolean isSingularOrList(Group group) {
    return group.start() == cued.last() + 1 && !group.isAdjective();
  }

  /** "Çavuşoğlu, the mediator of the talks": only an article and such between. */
  private List<Nominal> apposition() {
    int index = scene.groupBefore(cued.first());
    if (index < 0) {
      return List.of();
    }
    Group group = scene.groups().get(index);
    boolean owned = group.nominals().size() == 1 && group.start() > scene.from() && index > 0 && scene.parts(group.start() - 1, ',') && group.isAdjective();
    Group named = owned || isOwner(group) && index > 0 ? scene.groups().get(index - 1) : group;
    boolean comma = scene.parts(named.last(), ',');
    boolean plain = IntStream.range(named.last() + 1, cued.first()).allMatch(w -> scene.is(w, ARTICLES) || isIn(group, w));
    return comma && plain && !named.isAdjective() && cued.first() - named.last() <= 8 ? named.nominals() : List.of();
  }

  /** ", its chief mediator": "Algiers, Norway's mediator" names the one before the comma. */
  private boolean isOwner(Group group) {
    return scene.has(group.last() + 1) && scene.words().isPossessive(group.last() + 1) && group.last() + 5 > cued.first() && scene.parts(group.start() - 1, ',');
  }

  private static boolean isIn(Group group, int word) {
    return word >= group.start() && word <= group.last();
  }

  /** "Qatar is the main mediator": the subject of a verb that gives it the role. */
  private List<Nominal> holder() {
    for (int word = cued.first() - 1; word >= cued.first() - 7 && scene.has(word); word--) {
      if (scene.is(word, BEING)) {
        boolean self = scene.folded(word).endsWith("self") || scene.folded(word).endsWith("selves");
        return subjects.of(self ? word - 1 : word);
      }
      if (scene.parts(word, ',') || scene.is(word, Set.of("that", "which", "and", "with", "to"))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The subject of the clause in which a deed stands: "Algeria began a week of shuttle diplomacy". */
  private List<Nominal> ofDeed() {
    return subjects.ofClause(cued.first() - 1, false);
  }

  private List<Nominal> behindWord(Set<String> words, int farthest) {
    for (int word = cued.last() + 1; word <= cued.last() + farthest; word++) {
      if (scene.is(word, words)) {
        return behind(word, 4).map(Group::nominals).orElse(List.of());
      }
      if (scene.parts(word - 1, ',')) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The group that begins at most {@code farthest} words behind {@code word}, with no preposition between. */
  private Optional<Group> behind(int word, int farthest) {
    return scene.groupBehind(word).filter(group -> group.start() > word && group.start() - word <= farthest)
        .filter(group -> IntStream.range(word + 1, group.start()).noneMatch(at -> scene.isPreposition(at) || scene.parts(at, ',')))
        .filter(group -> !scene.has(group.last() + 1) || !scene.words().isPossessive(group.last() + 1))
        .filter(group -> !group.isAdjective() || !scene.gap(group.last()).equals("-"));
  }

  private static List<Nominal> first(List<Supplier<List<Nominal>>> places) {
    return places.stream().map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }
}
