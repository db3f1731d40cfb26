package parley.annotate.mediation;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.GoverningDate;
import parley.annotate.mediation.scene.Group;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;
import parley.annotate.Mediation.Stance;
import parley.annotate.Mediation;
import parley.annotate.Reading;
import parley.knowledge.names.Offices;
import parley.knowledge.Patterns.Match;
import parley.knowledge.Patterns;
import parley.knowledge.Table;
import parley.text.Span;
import parley.text.Words;

/** Finds mediation in a document: a cue, who stands in the mediator's place, the stance and the parties. */
public final class MediationFinder {
  private static final int NEAR = 20;
  private final Patterns<Cue> cues;
  private final Set<String> nearTalks;
  private final StanceReader stances;
  private final Lexicon lexicon;
  private final Offices offices;

  public MediationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.offices = lexicon.offices();
    Map<String, Set<String>> classes = WordClasses.load();
    nearTalks = classes.get("near");
    cues = Patterns.of(Table.load("mediation-cues"), "cue", classes, MediationFinder::cue);
    stances = new StanceReader(Patterns.of(Table.load("mediation-stances"), "words", MediationFinder::sign));
  }

  private static Cue cue(Table.Row row) {
    boolean near = row.optional("near").map(value -> {
      if (!value.equals("talks")) {
        throw row.refused("near \"" + value + "\" is not known; write talks or leave it empty");
      }
      return true;
    }).orElse(false);
    return new Cue(row.choice("role", Cue.Role.class), near, row.choice("stance", Stance.class));
  }

  private static Sign sign(Table.Row row) {
    Optional<Stance> stance = row.get("stance").equals("none") ? Optional.empty() : Optional.of(row.choice("stance", Stance.class));
    return new Sign(stance, row.choice("side", Sign.Side.class));
  }

  /** The mediations of the document in order, dated by {@code governing}; {@code actors} are all of its. */
  public List<Mediation> find(Reading reading, List<ActorMention> actors, GoverningDate governing) {
    List<Mediation> found = new ArrayList<>();
    Ties ties = new Ties(lexicon, offices);
    Supplier<List<Group>> former = List::of;
    List<Nominal> last = List.of();
    int next = 0;
    for (Span sentence : reading.sentences()) {
      next = firstFrom(actors, next, sentence.start());
      int end = firstFrom(actors, next, sentence.end());
      List<ActorMention> named = actors.subList(next, end);
      ties.learn(reading.words(), named);
      Supplier<Scene> scene = once(() -> Scene.read(lexicon, reading.words(), sentence, named));
      List<Match<Cue>> matches = cues.within(reading.words(), reading.words().from(sentence.start()), reading.words().from(sentence.end()));
      if (!matches.isEmpty()) {
        SentenceMediations here = new SentenceMediations(stances, ties, new Antecedents(lexicon, former, last), governing);
        matches.stream().filter(match -> isMeant(scene.get(), match)).forEach(match -> here.add(CuedSentence.of(scene.get(), match), sentence));
        found.addAll(here.found());
        last = here.lastMediators().isEmpty() ? last : here.lastMediators();
      }
      former = () -> scene.get().groups();
      next = end;
    }
    return found;
  }

  private static int firstFrom(List<ActorMention> actors, int from, int offset) {
    int first = from;
    while (first < actors.size() && actors.get(first).span().start() < offset) {
      first++;
    }
    return first;
  }

  private boolean isMeant(Scene scene, Match<Cue> match) {
    return !match.value().nearTalks() || scene.hasWord(match.first() - NEAR, match.first(), nearTalks)
        || scene.hasWord(match.last() + 1, match.last() + NEAR, nearTalks);
  }

  /** The scene, read when it is first asked for: most sentences tell of no mediation. */
  private static Supplier<Scene> once(Supplier<Scene> read) {
    List<Scene> scene = new ArrayList<>(1);
    return () -> {
      if (scene.isEmpty()) {
        scene.add(read.get());
      }
      return scene.getFirst();
    };
  }
}
