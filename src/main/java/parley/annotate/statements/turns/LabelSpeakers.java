package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.turns.Label.Kind;
import parley.text.Words;

/** Tells who the labels of a document mean; the same label is always the same speaker. */
final class LabelSpeakers {
  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Headline title;
  private final String text;
  private final Map<String, Set<Actor>> bySurname = new HashMap<>();
  private final Map<String, Optional<Actor>> known = new HashMap<>();

  LabelSpeakers(Lexicon lexicon, Mentions mentions, Headline title, String text) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.title = title;
    this.text = text;
    title.actors().forEach(mention -> add(mention.actor()));
    Set<String> titled = Set.copyOf(bySurname.keySet());
    mentions.all().stream().map(ActorMention::actor).filter(actor -> !titled.contains(surname(actor))).forEach(this::add);
  }

  private void add(Actor actor) {
    if (actor.kind() == Actor.Kind.PERSON) {
      bySurname.computeIfAbsent(surname(actor), s -> new LinkedHashSet<>()).add(actor);
    }
  }

  private static String surname(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON ? Words.folded(actor.name()).getLast() : "";
  }

  /** The actor whom the label names; empty where it names nobody that is known. */
  Optional<Actor> named(Label label) {
    return known.computeIfAbsent(String.join(" ", label.words()), words -> label.kind() == Kind.QUESTION ? Optional.empty()
        : surnamed(label).or(() -> role(label)).or(() -> inside(label)));
  }

  /** Who speaks: the one named, else somebody unnamed under the words of the label. */
  ActorMention speaker(Label label) {
    Actor actor = named(label).orElseGet(() -> new Actor(label.span().of(text).strip(), Actor.Kind.UNNAMED, Optional.empty()));
    return new ActorMention(label.span(), actor);
  }

  private Optional<Actor> surnamed(Label label) {
    Set<Actor> people = bySurname.getOrDefault(label.words().getLast(), Set.of());
    if (people.size() > 1) {
      // "JOHN SMITH" among two Smiths
      String whole = String.join(" ", label.words());
      List<Actor> exact = people.stream().filter(actor -> whole.endsWith(String.join(" ", Words.folded(actor.name())))).toList();
      return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }
    return people.stream().findFirst();
  }

  /** "THE PRESIDENT": the one whom the title calls so. */
  private Optional<Actor> role(Label label) {
    List<String> words = label.words().getFirst().equals("the") ? label.words().subList(1, label.words().size()) : label.words();
    List<Actor> people = label.kind() == Kind.TITLED ? title.people(String.join(" ", words), lexicon) : List.of();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  private Optional<Actor> inside(Label label) {
    return mentions.inside(label.span()).stream().map(ActorMention::actor).filter(actor -> actor.kind() == Actor.Kind.PERSON).findFirst();
  }
}
