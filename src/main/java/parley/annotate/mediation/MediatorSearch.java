package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;

/** Finds who mediates, given the cue: the places where grammar puts a mediator, nearest and surest first. */
final class MediatorSearch {
  private static final int FARTHEST = 25;
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> OF = Set.of("of", "by", "from", "like", "such");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are");
  private static final Set<String> NO_SUBJECT_BEHIND = Set.of("in", "with", "from", "for", "against", "about", "on", "into",
      "over", "near", "at", "between", "among", "of", "to", "than", "via", "inside", "outside");
  private static final Set<String> ASKING = Set.of("called", "calls", "call", "calling", "appealed", "appeals", "appeal", "turned",
      "turns", "turn", "looked", "looks", "request", "plea");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "isnt", "arent", "wasnt", "werent", "be", "been", "being", "become", "became", "becomes",
      "remain", "remains", "remained", "act", "acts", "acted", "acting", "serve", "serves", "served", "serving", "play", "plays",
      "played", "playing", "as", "itself", "himself", "herself", "themselves", "appointed", "named", "called", "made");
  private static final Set<String> OWNING = Set.of("his", "her", "their", "its");
  private static final Set<String> HELP = Set.of("help", "offices", "assistance", "mediation", "services", "support", "aid");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "main", "chief", "lead", "only",
      "key", "honest", "international", "official", "principal", "united", "special", "top", "neutral");

  private final CuedSentence sentence;

  private MediatorSearch(CuedSentence sentence) {
    this.sentence = sentence;
  }

  /** The mediators, in the order of the text; none where the sentence names nobody in their place. */
  static List<ActorMention> in(CuedSentence sentence) {
    return new MediatorSearch(sentence).mediators();
  }

  /** The subject that the cue hangs on, for a noun whose clause says that somebody offers, seeks or refuses it. */
  static List<ActorMention> subjectIn(CuedSentence sentence) {
    return new MediatorSearch(sentence).subject();
  }

  private List<ActorMention> mediators() {
    return switch (sentence.cue().role()) {
      case VERB -> ofVerb();
      case NOUN -> first(List.of(this::ownersBefore, () -> behindWord(OF, 2)));
      case DEED -> first(List.of(this::ownersBefore, () -> behindWord(OF, 2), this::subject));
      case AGENT -> first(List.of(
          this::asRole, this::ownersBefore, this::namedBehind, this::apposition, () -> behindWord(OF, 2), this::holder));
      case AFTER -> joined(behind(sentence.last(), 12));
    };
  }

  private List<ActorMention> ofVerb() {
    int by = sentence.isWord(sentence.last() + 1, BY) ? 1 : 2;
    boolean direct = by == 1 || sentence.last() + 1 < sentence.to() && sentence.words().folded(sentence.last() + 1).endsWith("ly");
    List<ActorMention> agents = direct ? behindWord(BY, by) : List.of();
    if (!agents.isEmpty()) {
      return agents;
    }
    int before = sentence.first() - 1;
    if (before >= sentence.from() && sentence.between(before, sentence.first()).equals("-")) {
      return ownersBefore();
    }
    boolean passive = sentence.isWord(before, PASSIVE) && sentence.words().folded(sentence.first()).endsWith("ed");
    return passive ? List.of() : subject();
  }

  /** "Qatari mediation", "Turkey's mediation efforts", "the US-brokered": directly before the cue. */
  private List<ActorMention> ownersBefore() {
    for (ActorMention mention : sentence.before()) {
      int gap = sentence.first() - sentence.lastWord(mention) - 1;
      boolean possessive = sentence.lastWord(mention) + 1 < sentence.first() && sentence.words().isPossessive(sentence.lastWord(mention) + 1);
      boolean direct = gap == 0 && sentence.between(sentence.lastWord(mention), sentence.first()).matches("[ -]");
      boolean led = gap == 1 && sentence.isWord(sentence.first() - 1, Set.of("led", "sponsored", "backed"));
      if (direct || led || possessive && gap <= 3) {
        return withNeighbours(mention);
      }
      return List.of();
    }
    return List.of();
  }

  /** "acted as a mediator", "with Çavuşoğlu as mediator": the nearest actor before "as". */
  private List<ActorMention> asRole() {
    for (int as = sentence.first() - 1; as >= sentence.first() - 5; as--) {
      if (sentence.isWord(as, AS)) {
        return subjectBefore(as, true);
      }
    }
    return List.of();
  }

  /** "mediators Egypt and Qatar", "The mediator, Lakhdar Brahimi, said". */
  private List<ActorMention> namedBehind() {
    return sentence.behind().stream().findFirst()
        .filter(mention -> sentence.firstWord(mention) - sentence.last() <= 1)
        .filter(mention -> sentence.between(sentence.last(), sentence.firstWord(mention)).matches("[ ,]+"))
        .map(this::joined).orElse(List.of());
  }

  /** "Çavuşoğlu, the mediator of the talks": only an article and such between. */
  private List<ActorMention> apposition() {
    return sentence.before().stream().findFirst().filter(mention -> {
      int word = sentence.lastWord(mention);
      boolean comma = word + 1 < sentence.words().size() && sentence.between(word, word + 1).startsWith(",");
      return comma && IntStream.range(word + 1, sentence.first()).allMatch(i -> sentence.isWord(i, ARTICLES));
    }).map(this::withNeighbours).orElse(List.of());
  }

  /** "Qatar is the main mediator": the subject of a verb that gives it the role. */
  private List<ActorMention> holder() {
    boolean being = sentence.hasWord(sentence.first() - 6, sentence.first(), BEING);
    return being ? subject() : List.of();
  }

  private List<ActorMention> subject() {
    return subjectBefore(sentence.first(), false);
  }

  private List<ActorMention> subjectBefore(int word, boolean objectsToo) {
    List<ActorMention> candidates = sentence.before().stream().filter(mention -> sentence.lastWord(mention) < word)
        .filter(mention -> word - sentence.lastWord(mention) <= FARTHEST).toList();
    boolean borrowed = sentence.hasWord(word - 3, word, HELP) && sentence.hasWord(word - 4, word, OWNING);
    List<ActorMention> subjects = candidates.stream().filter(mention -> canBeSubject(mention, objectsToo)).toList();
    if (borrowed && subjects.size() > 1) {
      // "Bennett spoke with Zelenskyy, who had asked for his help mediating": he is not the asker
      return List.of(subjects.getLast());
    }
    return subjects.stream().findFirst().or(() -> candidates.stream().filter(m -> isBehind(m, Set.of("of"))).findFirst())
        .map(this::withNeighbours).orElse(List.of());
  }

  private boolean canBeSubject(ActorMention mention, boolean objectsToo) {
    int word = sentence.firstWord(mention);
    if (betweenParties(word)) {
      return false;
    }
    int preposition = prepositionBefore(word);
    if (preposition < 0) {
      return true;
    }
    boolean asked = sentence.isWord(preposition - 1, ASKING);
    boolean withRole = objectsToo && sentence.isWord(preposition, Set.of("with", "to", "on", "of"));
    return asked || withRole;
  }

  /** The preposition that the noun phrase of {@code word} stands behind, articles and titles passed over; or -1. */
  private int prepositionBefore(int word) {
    for (int i = word - 1; i >= Math.max(sentence.from(), word - 5); i--) {
      if (sentence.isWord(i, NO_SUBJECT_BEHIND)) {
        // "Secretary of State Henry Kissinger": the preposition belongs to the title
        return sentence.isWord(i, Set.of("of")) && i + 1 < word && !sentence.isWord(i + 1, ARTICLES) ? -1 : i;
      }
      boolean article = sentence.isWord(i, ARTICLES) || sentence.words().isCapitalised(i);
      if (!article || sentence.between(i, i + 1).indexOf(',') >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBehind(ActorMention mention, Set<String> words) {
    int preposition = prepositionBefore(sentence.firstWord(mention));
    return preposition >= 0 && sentence.isWord(preposition, words);
  }

  private boolean betweenParties(int word) {
    for (int i = word - 1; i >= Math.max(sentence.from(), word - 8); i--) {
      if (sentence.isWord(i, BETWEEN)) {
        return true;
      }
      if (sentence.isWord(i, BEING)) {
        return false;
      }
    }
    return false;
  }

  private List<ActorMention> behindWord(Set<String> words, int farthest) {
    for (int i = sentence.last() + 1; i <= sentence.last() + farthest; i++) {
      if (sentence.isWord(i, words)) {
        return joined(behind(i, 8));
      }
    }
    return List.of();
  }

  private List<ActorMention> behind(int word, int farthest) {
    return sentence.actors().stream().filter(m -> sentence.firstWord(m) > word && sentence.firstWord(m) - word <= farthest)
        .findFirst().stream().toList();
  }

  private List<ActorMention> joined(List<ActorMention> firstOnly) {
    return firstOnly.isEmpty() ? List.of() : joined(firstOnly.getFirst());
  }

  /** "Egypt, Qatar and the United States" from its first; a country's official instead of the country. */
  private List<ActorMention> joined(ActorMention first) {
    List<ActorMention> result = new ArrayList<>(List.of(first));
    int start = sentence.actors().indexOf(first);
    for (int i = start + 1; i < sentence.actors().size(); i++) {
      ActorMention next = sentence.actors().get(i);
      String gap = gap(result.getLast(), next);
      if (isOfficialOf(result.getLast(), next, gap)) {
        result.set(result.size() - 1, next);
      } else if (isJoint(gap)) {
        result.add(next);
      } else {
        break;
      }
    }
    return result;
  }

  /** The actors joined to {@code last} on its left, with it. */
  private List<ActorMention> withNeighbours(ActorMention last) {
    LinkedList<ActorMention> result = new LinkedList<>(List.of(last));
    for (int i = sentence.actors().indexOf(last) - 1; i >= 0; i--) {
      ActorMention previous = sentence.actors().get(i);
      if (!isJoint(gap(previous, result.getFirst()))) {
        break;
      }
      result.addFirst(previous);
    }
    return result;
  }

  private String gap(ActorMention left, ActorMention right) {
    return right.span().start() < left.span().end() ? "|" : sentence.words().text().substring(left.span().end(), right.span().start());
  }

  private static boolean isJoint(String gap) {
    return gap.length() < 40 && gap.strip().matches(",|(, ?)?(and|together with|along with|and also|as well as)( the)?|,? ?the|, the");
  }

  private static boolean isOfficialOf(ActorMention country, ActorMention official, String gap) {
    boolean named = country.actor().kind() != Actor.Kind.PERSON && official.actor().kind() == Actor.Kind.PERSON;
    return named && gap.length() < 60 && gap.indexOf(',') < 0 && !gap.contains(" and ");
  }

  private static List<ActorMention> first(List<Supplier<List<ActorMention>>> places) {
    return places.stream().map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }
}
