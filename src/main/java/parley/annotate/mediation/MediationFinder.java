package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.GoverningDate;
import parley.annotate.Mediation;
import parley.annotate.Mediation.Stance;
import parley.annotate.Reading;
import parley.knowledge.names.Names;
import parley.knowledge.Patterns;
import parley.knowledge.Patterns.Match;
import parley.knowledge.Table;
import parley.text.Span;
import parley.text.Words;

/** Finds mediation in a document: a cue, who stands in the mediator's place, the stance and the parties. */
public final class MediationFinder {
  private final Patterns<Cue> cues;
  private final StanceReader stances;
  private final OwnerAdjectives adjectives;

  public MediationFinder(Names names) {
    cues = Patterns.of(Table.load("mediation-cues"), "cue",
        row -> new Cue(row.choice("role", Cue.Role.class), row.choice("stance", Stance.class)));
    stances = new StanceReader(Patterns.of(Table.load("mediation-stances"), "words", MediationFinder::sign));
    adjectives = new OwnerAdjectives(names);
  }

  private static Sign sign(Table.Row row) {
    Optional<Stance> stance = row.get("stance").equals("none") ? Optional.empty() : Optional.of(row.choice("stance", Stance.class));
    return new Sign(stance, row.choice("side", Sign.Side.class));
  }

  /** The mediations of the document in order, dated by {@code governing}; {@code actors} are all of its. */
  public List<Mediation> find(Reading reading, List<ActorMention> actors, GoverningDate governing) {
    List<Mediation> found = new ArrayList<>();
    Optional<ActorMention> spokenOf = Optional.empty();
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
      List<Mediation> mediations = inSentence(reading, i, named, spokenOf, governing);
      found.addAll(mediations);
      spokenOf = mediations.stream().findFirst().flatMap(Mediation::mediator).or(() -> named.stream().findFirst());
    }
    return found;
  }

  private List<Mediation> inSentence(
      Reading reading, int index, List<ActorMention> named, Optional<ActorMention> spokenOf, GoverningDate governing) {
    Span span = reading.sentences().get(index);
    Words words = reading.words();
    int from = words.from(span.start());
    int to = words.from(span.end());
    List<Mediation> found = new ArrayList<>();
    for (Match<Cue> match : cues.within(words, from, to)) {
      List<ActorMention> actors = adjectives.with(named, words, match.first());
      CuedSentence sentence = new CuedSentence(words, from, to, actors, match.first(), match.last(), match.value());
      List<ActorMention> mediators = MediatorSearch.in(sentence);
      if (mediators.isEmpty() && match.value().role() == Cue.Role.NOUN && stances.hasSign(sentence)) {
        mediators = MediatorSearch.subjectIn(sentence);
      }
      if (mediators.isEmpty() && named.isEmpty()) {
        mediators = Pronouns.antecedent(sentence, spokenOf).stream().toList();
      }
      for (ActorMention mediator : mediators) {
        add(mediation(sentence, span, mediator, governing), found);
      }
    }
    return found;
  }

  private Mediation mediation(CuedSentence sentence, Span span, ActorMention mediator, GoverningDate governing) {
    Optional<String> country = mediator.actor().kind() == Actor.Kind.COUNTRY
        ? Optional.of(mediator.actor().name()) : mediator.actor().country();
    Stance stance = stances.stance(sentence, mediator);
    List<ActorMention> parties = Parties.in(sentence, mediator);
    return new Mediation(span, Optional.of(mediator), country, stance, parties, sentence.cueSpan(), governing.at(sentence.cueSpan()));
  }

  /** One row for a mediator and a sentence; what says more than that it acts stands in place of what says just that. */
  private static void add(Mediation mediation, List<Mediation> found) {
    for (int i = 0; i < found.size(); i++) {
      Mediation other = found.get(i);
      if (other.mediator().map(ActorMention::actor).equals(mediation.mediator().map(ActorMention::actor))) {
        if (other.stance() == Stance.ACTING && mediation.stance() != Stance.ACTING) {
          found.set(i, mediation);
        }
        return;
      }
    }
    found.add(mediation);
  }
}
