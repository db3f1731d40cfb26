package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.statements.cues.Mentions;
import parley.knowledge.names.Name;
import parley.knowledge.names.Offices;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Title;
import parley.text.Words;

/** What a document calls its people beside their names ("minister", "spokesman"), and their pronouns. */
final class Roles {
  private static final int REACH = 9;
  private final Lexicon lexicon;
  private final Offices offices;
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, Optional<String>> pronouns = new HashMap<>();

  Roles(Lexicon lexicon, Offices offices, Words words, Mentions mentions) {
    this.offices = offices;
    this.lexicon = lexicon;
    for (ActorMention mention : mentions.all()) {
      if (mention.actor().kind() == Actor.Kind.PERSON) {
        Set<String> found = roles.computeIfAbsent(mention.actor().name(), n -> new HashSet<>());
        before(words, words.from(mention.span().start()), found);
        after(words, words.from(mention.span().end() - 1), found);
      }
    }
  }

  /** "Turkish Foreign Minister" directly before the name. */
  private void before(Words words, int name, Set<String> found) {
    for (int at = name - 1; at >= 0 && at > name - REACH && words.isFollowedDirectly(at); at--) {
      Optional<Title> title = lexicon.titles().of(words.folded(at));
      if (title.isEmpty()) {
        return;
      }
      add(title.get(), found);
    }
  }

  /** ", the deputy foreign minister," directly behind it. */
  private void after(Words words, int last, Set<String> found) {
    if (!words.text().startsWith(", ", words.end(last))) {
      return;
    }
    boolean any = false;
    for (int at = last + 1; at < words.size() && at < last + REACH; at++) {
      Optional<Phrases.Hit<Title>> hit = lexicon.titles().longestAt(words, at);
      hit.ifPresent(h -> add(h.value(), found));
      any |= hit.isPresent() && hit.get().value().isHead();
      if (any && hit.isEmpty() || !words.isFollowedDirectly(at)) {
        return;
      }
    }
  }

  private static void add(Title title, Set<String> found) {
    if (title.isHead() && !title.plural()) {
      found.add(title.word());
    }
  }

  boolean is(Actor person, String role) {
    return roles.getOrDefault(person.name(), Set.of()).contains(role);
  }

  /** Whether the tables know an office of the person's that ends {@code description}: "the Bosnian president". */
  boolean held(Actor person, List<String> description) {
    return offices.of(person.name()).stream().map(office -> Words.folded(office.office())).anyMatch(office -> {
      int first = description.size() - office.size();
      return first >= 0 && description.subList(first, description.size()).equals(office)
          && (first == 0 || lexicon.titles().of(description.get(first - 1)).isEmpty());
    });
  }

  /** Whether {@code pronoun} can stand for the person; an unknown pronoun fits everybody. */
  boolean fits(Actor person, String pronoun) {
    return pronoun(person).map(pronoun::equals).orElse(true);
  }

  private Optional<String> pronoun(Actor person) {
    return pronouns.computeIfAbsent(person.name(), name -> lexicon.names().exactly(name).stream()
        .filter(Name::isPerson).findFirst().flatMap(Name::pronoun)
        .or(() -> lexicon.firstNames().pronoun(Words.folded(name).getFirst())));
  }
}
