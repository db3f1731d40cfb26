package parley.annotate.mediation;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.GoverningDate;
import parley.annotate.Mediation;
import parley.annotate.Mediation.Stance;
import parley.annotate.Reading;
import parley.knowledge.names.Offices;
import parley.knowledge.Patterns;
import parley.knowledge.Patterns.Match;
import parley.knowledge.Table;
import parley.text.Span;
import parley.text.Words;

/** Finds mediation in a document: a cue, who stands in the mediator's place, the stance and the parties. */
public final class MediationFinder {
  private final Patterns<Cue> cues;
  private final StanceReader stances;
  private final Lexicon lexicon;
  private final Offices offices;

  public MediationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.offices = Offices.load();
    cues = Patterns.of(Table.load("mediation-cues"), "cue", WordClasses.load(),
        row -> new Cue(row.choice("role", Cue.Role.class), row.choice("stance", Stance.class)));
    stances = new StanceReader(Patterns.of(Table.load("mediation-stances"), "words", MediationFinder::sign));
  }

  private static Sign sign(Table.Row row) {
    Optional<Stance> stance = row.get("stance").equals("none") ? Optional.empty() : Optional.of(row.choice("stance", Stance.class));
    return new Sign(stance, row.choice("side", Sign.Side.class));
  }

  /** The mediations of the document in order, dated by {@code governing}; {@code actors} are all of its. */
  public List<Mediation> find(Reading reading, List<ActorMention> actors, GoverningDate governing) {
    List<Mediation> found = new ArrayList<>();
    Ties ties = new Ties(lexicon, offices);
    List<ActorMention> before = List.of();
    List<Nominal> last = List.of();
    int next = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      Span sentence = reading.sentences().get(i);
      while (next < actors.size() && actors.get(next).span().start() < sentence.start()) {
        next++;
      }
      int end = next;
      while (end < actors.size() && actors.get(end).span().start() < sentence.end()) {
        end++;
      }
      List<ActorMention> named = actors.subList(next, end);
      ties.learn(reading.words(), named);
      List<Match<Cue>> matches = cues.within(reading.words(), reading.words().from(sentence.start()), reading.words().from(sentence.end()));
      if (!matches.isEmpty()) {
        int index = i;
        List<ActorMention> former = before;
        Antecedents antecedents = new Antecedents(lexicon, memo(() -> index == 0 ? List.of() : scene(reading, index - 1, former).groups()), last);
        SentenceMediations mediations = new SentenceMediations(stances, ties, antecedents, governing);
        Scene scene = scene(reading, i, named);
        matches.forEach(match -> mediations.add(CuedSentence.of(scene, match), sentence));
        found.addAll(mediations.found());
        last = mediations.lastMediators().isEmpty() ? last : mediations.lastMediators();
      }
      before = named;
      next = end;
    }
    return found;
  }

  private Scene scene(Reading reading, int index, List<ActorMention> named) {
    Words words = reading.words();
    int from = words.from(reading.sentences().get(index).start());
    int to = words.from(reading.sentences().get(index).end());
    return new Scene(words, from, to, GroupReader.read(words, from, NominalReader.read(lexicon, words, from, to, named)));
  }

  private static Supplier<List<Group>> memo(Supplier<List<Group>> groups) {
    List<List<Group>> made = new ArrayList<>(1);
    return () -> {
      if (made.isEmpty()) {
        made.add(groups.get());
      }
      return made.getFirst();
    };
  }
}
