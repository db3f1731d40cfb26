package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.actors.Lexicon;
import parley.annotate.mediation.scene.Group;
import parley.annotate.mediation.scene.Nominal;
import parley.annotate.mediation.scene.Scene;
import parley.knowledge.names.Name;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Words;

/**
 * Leads "he", "its" or "the country" in a mediator's place back to who was spoken of before: in the
 * sentence, else in the one before it, else the mediator last found.
 */
final class Antecedents {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> OTHER = Set.of("it", "its");
  private static final Set<String> SEVERAL = Set.of("they", "their");
  private static final Set<String> OWNING = Set.of("his", "her", "its", "their", "whose");
  private static final Set<String> TAKEN = Set.of("accepted", "rejected", "welcomed", "declined", "refused", "dismissed", "praised", "accept",
      "reject", "accepts", "rejects", "welcome", "spurned", "ignored", "trusted", "sought", "supported");
  private static final Set<String> ONE = Set.of("country", "state", "kingdom", "republic", "emirate", "sultanate", "organization",
      "organisation", "bloc", "body", "government", "nation", "union", "group", "committee", "panel");
  private static final Set<String> MANY = Set.of("countries", "states", "powers", "envoys", "mediators", "leaders", "presidents",
      "governments", "diplomats", "ministers", "men", "bodies", "organisations", "organizations", "statesmen", "nations");
  private static final int OPENING = 6;
  private static final int MOST = 12;
  private final Lexicon lexicon;
  private final Supplier<List<Group>> former;
  private final List<Nominal> lastMediators;

  Antecedents(Lexicon lexicon, Supplier<List<Group>> former, List<Nominal> lastMediators) {
    this.lexicon = lexicon;
    this.former = former;
    this.lastMediators = lastMediators;
  }

  boolean isOwned(Scene scene, int word) {
    return scene.is(word, OWNING);
  }

  /** Whether {@code word} is a noun for people or an organ: "envoys", "government". */
  boolean isHuman(Scene scene, int word) {
    Optional<Title> title = scene.has(word) ? lexicon.titles().of(scene.folded(word)) : Optional.empty();
    return title.filter(t -> t.isHuman() || t.is(Kind.ORGAN)).isPresent();
  }

  /** Whom the pronoun nearest before {@code word} within its clause stands for. */
  List<Nominal> pronounBefore(Scene scene, int word) {
    for (int at = word; at > word - 20 && scene.has(at); at--) {
      String folded = scene.folded(at);
      if (SubjectSearch.PERSONAL.contains(folded) || OWNING.contains(folded) && at >= word - 3) {
        return of(scene, at);
      }
      if (scene.parts(at, ';')) {
        break;
      }
    }
    return List.of();
  }

  /** Whom the pronoun at {@code at} stands for. */
  List<Nominal> of(Scene scene, int at) {
    String pronoun = scene.folded(at);
    if (pronoun.equals("whose")) {
      return scene.groupEndingAt(at - 1).map(Group::nominals).orElse(List.of());
    }
    Predicate<Group> fits = group -> fits(group, pronoun);
    List<Group> before = scene.groups().subList(0, scene.groupBefore(at) + 1);
    List<Group> near = before.subList(Math.max(0, before.size() - MOST), before.size());
    if (scene.is(at - 1, TAKEN)) {
      // "Niger accepted its offer": nobody accepts what he offers himself
      Optional<Group> taker = subject(scene, near, Group::isFree);
      near = near.stream().filter(group -> !taker.equals(Optional.of(group))).toList();
    }
    boolean theirs = SEVERAL.contains(pronoun);
    List<Group> candidates = near;
    return subject(scene, candidates, fits).or(() -> theirs ? Optional.empty() : candidates.reversed().stream().filter(fits).filter(Group::isFree).findFirst())
        .or(() -> ahead(scene, at, fits))
        .or(() -> former.get().stream().filter(Group::isFree).filter(fits).findFirst())
        .map(Group::nominals).map(nominals -> standingAt(scene, at, nominals))
        .or(() -> Optional.of(lastMediators).filter(list -> !list.isEmpty() && fits.test(new Group(list, list.getFirst().first(), "")))
            .map(nominals -> standingAt(scene, at, nominals)))
        .orElse(List.of());
  }

  /** "In his role as mediator, Kissinger": the pronoun of an opening phrase stands before its name. */
  private static Optional<Group> ahead(Scene scene, int at, Predicate<Group> fits) {
    return at - scene.from() > OPENING ? Optional.empty() : scene.groupBehind(at)
        .filter(group -> group.start() - at <= 2 * OPENING && group.start() > 0 && scene.parts(group.start() - 1, ',')).filter(fits);
  }

  private Optional<Group> subject(Scene scene, List<Group> near, Predicate<Group> fits) {
    return near.reversed().stream().filter(fits).filter(scene::isSubject).findFirst();
  }

  private boolean fits(Group group, String pronoun) {
    if (group.isAdjective()) {
      return false;
    }
    if (SEVERAL.contains(pronoun)) {
      return group.nominals().size() > 1;
    }
    Actor actor = group.nominals().getFirst().mention().actor();
    boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.UNNAMED;
    boolean gender = !PERSONAL.contains(pronoun) || isOfGender(actor, pronoun);
    return group.nominals().size() == 1 && person != OTHER.contains(pronoun) && gender;
  }

  private boolean isOfGender(Actor actor, String pronoun) {
    boolean she = pronoun.equals("she") || pronoun.equals("her");
    Optional<String> known = lexicon.names().exactly(actor.name()).stream().filter(Name::isPerson).findFirst().flatMap(Name::pronoun)
        .or(() -> lexicon.firstNames().pronoun(Words.folded(actor.name()).getFirst()));
    return known.map(p -> p.equals("she") == she || p.equals("they")).orElse(true);
  }

  /** "the country", "the two envoys", "the president" ending at {@code at}: whom it stands for. */
  Optional<List<Nominal>> described(Scene scene, int at) {
    String noun = scene.folded(at);
    boolean definite = scene.is(at - 1, Set.of("the", "that", "this", "his", "her"));
    boolean counted = scene.is(at - 1, Set.of("two", "three", "four", "both")) || definite;
    if (noun.equals("country") && definite) {
      List<Nominal> whose = scene.is(at - 1, Set.of("his", "her")) ? of(scene, at - 1) : spokenOf(scene, at);
      return Optional.of(whose.stream().flatMap(nominal -> countryOf(nominal).stream()).toList()).filter(list -> list.size() == 1);
    }
    if (ONE.contains(noun) && definite) {
      return found(scene, at, of(former.get(), group -> fits(group, scene.is(at - 1, Set.of("his", "her")) ? "he" : "it")));
    }
    if (MANY.contains(noun) && counted) {
      return found(scene, at, of(former.get(), group -> fits(group, "they")));
    }
    boolean office = definite && scene.has(at) && lexicon.titles().of(noun).filter(t -> t.isHead() && !t.plural()).isPresent();
    return office ? found(scene, at, of(former.get(), group -> fits(group, "he") && isCalled(scene.words(), group, noun))) : Optional.empty();
  }

  /** Who the sentence is about before {@code word}, else who the sentence before it is about. */
  private List<Nominal> spokenOf(Scene scene, int word) {
    List<Group> before = scene.groups().subList(0, scene.groupBefore(word) + 1);
    return before.stream().skip(Math.max(0, before.size() - MOST)).filter(scene::isSubject).findFirst()
        .or(() -> former.get().stream().filter(Group::isFree).findFirst()).map(Group::nominals)
        .map(nominals -> standingAt(scene, word, nominals)).orElse(List.of());
  }

  private static Optional<Nominal> countryOf(Nominal person) {
    return person.mention().actor().country()
        .map(country -> person.as(new ActorMention(person.mention().span(), new Actor(country, Actor.Kind.COUNTRY, Optional.of(country)))));
  }

  private static boolean isCalled(Words words, Group group, String noun) {
    Nominal nominal = group.nominals().getFirst();
    return IntStream.rangeClosed(nominal.first(), nominal.last()).anyMatch(word -> words.folded(word).equals(noun));
  }

  private static Optional<List<Nominal>> found(Scene scene, int at, Optional<Group> group) {
    return group.map(Group::nominals).map(nominals -> standingAt(scene, at, nominals));
  }

  /** The same actors, those of a former sentence as the word {@code at} names them: a mention stands in its own sentence. */
  private static List<Nominal> standingAt(Scene scene, int at, List<Nominal> nominals) {
    return nominals.stream().map(nominal -> scene.has(nominal.first()) ? nominal
        : new Nominal(at, at, new ActorMention(scene.words().span(at), nominal.mention().actor()), false)).toList();
  }

  private static Optional<Group> of(List<Group> groups, Predicate<Group> fits) {
    return groups.stream().filter(fits).filter(Group::isFree).findFirst().or(() -> groups.stream().filter(fits).findFirst());
  }
}
