package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.mediation.scene.Scene;
import parley.knowledge.names.Name;
import parley.knowledge.names.Offices.Office;
import parley.knowledge.names.Offices;
import parley.text.Words;

/**
 * For whom the people of a document act: an envoy of the United Nations stands for no country, whatever
 * passport he carries. What the text last called somebody counts before the tables.
 */
final class Ties {
  private static final int REACH = 8;
  private static final Set<String> HEADS = Set.of("secretary-general", "high representative");
  private final Lexicon lexicon;
  private final Offices offices;
  private final Map<String, Boolean> ofBody = new HashMap<>();

  Ties(Lexicon lexicon, Offices offices) {
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** Learns what the sentence calls its people. */
  void learn(Words words, List<ActorMention> named) {
    for (int i = 0; i < named.size(); i++) {
      Actor actor = named.get(i).actor();
      if (actor.kind() != Actor.Kind.PERSON) {
        continue;
      }
      Optional<Boolean> tie = i > 0 ? tie(words, named.get(i - 1), named.get(i)) : Optional.empty();
      tie.ifPresent(body -> ofBody.put(actor.name(), body));
      if (tie.isEmpty() && i + 1 < named.size() && isApposed(words, named.get(i), named.get(i + 1))) {
        ofBody.put(actor.name(), isBody(named.get(i + 1)));
      }
    }
  }

  /** The country for which {@code actor} stands between parties. */
  Optional<String> country(Actor actor) {
    return switch (actor.kind()) {
      case COUNTRY -> Optional.of(actor.name());
      case PERSON -> ofBody.computeIfAbsent(actor.name(), this::servesBody) ? Optional.empty() : actor.country();
      case BODY, GROUP, PLACE, UNNAMED -> actor.country();
    };
  }

  private boolean servesBody(String name) {
    List<Office> held = offices.of(name);
    boolean any = held.stream().anyMatch(office -> isBody(office.of()));
    boolean head = held.stream().anyMatch(office -> HEADS.contains(office.office()) && isBody(office.of()));
    return head || any && held.stream().allMatch(office -> isBody(office.of()));
  }

  private boolean isBody(String name) {
    return lexicon.names().exactly(name).stream().anyMatch(n -> n.kind() == Name.Kind.BODY && n.country().isEmpty());
  }

  private static boolean isBody(ActorMention mention) {
    return mention.actor().kind() == Actor.Kind.BODY && mention.actor().country().isEmpty();
  }

  /** "UN envoy Lakhdar Brahimi", "Algerian diplomat Lakhdar Brahimi": only title words between. */
  private Optional<Boolean> tie(Words words, ActorMention before, ActorMention person) {
    int first = words.from(before.span().end() - 1) + 1;
    int end = words.from(person.span().start());
    boolean near = end > first && end - first <= REACH && !Scene.hasMark(words, first - 1, end);
    boolean titled = near && IntStream.range(first, end).allMatch(word -> words.isPossessive(word) || isTitle(words, word));
    boolean tied = titled && before.actor().kind() != Actor.Kind.PERSON;
    return tied ? Optional.of(isBody(before)) : Optional.empty();
  }

  /** "Jamal Benomar, the UN special adviser", "as special envoy of the United Nations". */
  private boolean isApposed(Words words, ActorMention person, ActorMention body) {
    int first = words.from(person.span().end() - 1) + 1;
    int end = words.from(body.span().start());
    if (end - first > REACH || end <= first || !isBody(body)) {
      return false;
    }
    boolean opens = words.text().startsWith(",", words.end(first - 1)) || words.folded(first).equals("as");
    boolean plain = IntStream.range(first, end).allMatch(word -> isTitle(words, word) || Set.of("a", "as", "an", "s", "'s").contains(words.folded(word)));
    boolean named = IntStream.range(first, Math.min(words.size(), words.from(body.span().end()) + 4)).anyMatch(word -> isRole(words, word));
    return opens && plain && named;
  }

  private boolean isRole(Words words, int word) {
    return lexicon.titles().of(words.folded(word)).filter(title -> title.isHuman()).isPresent() || words.folded(word).contains("secretary-general");
  }

  private boolean isTitle(Words words, int word) {
    return Set.of("of", "the", "for", "in", "to", "on").contains(words.folded(word)) || lexicon.titles().of(words.folded(word)).isPresent();
  }
}
