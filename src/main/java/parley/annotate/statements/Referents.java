package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.text.Span;

/** Who was last spoken of in a document, to give pronouns their person. Grows from frame to frame. */
final class Referents {
  private static final int REACH_FRAMES = 7;
  private static final int MOST_NAMED = 8;
  private final Mentions mentions;
  private final Roles roles;
  private final Predicate<String> isTitle;
  private final List<List<ActorMention>> subjects = new ArrayList<>();
  private boolean hasSubject;

  Referents(Mentions mentions, Roles roles, Predicate<String> isTitle) {
    this.isTitle = isTitle;
    this.mentions = mentions;
    this.roles = roles;
  }

  /** Begins the next frame with the actors that it names outside quotations, its first subject first. */
  void begin(SentenceFrame frame) {
    List<ActorMention> foremost = new ArrayList<>();
    List<ActorMention> objects = new ArrayList<>();
    int token = 0;
    for (ActorMention mention : mentions.inside(frame.span())) {
      while (token < frame.size() && frame.at(token).span().end() <= mention.span().start()) {
        token++;
      }
      if (token < frame.size() && frame.isWord(token) && foremost.size() + objects.size() < MOST_NAMED) {
        (isObject(frame, token, mention) ? objects : foremost).add(mention);
      }
    }
    hasSubject = !foremost.isEmpty();
    foremost.addAll(objects);
    subjects.add(foremost);
  }

  /** Whether the mention stands behind a preposition or only describes another noun ("Ukrainian president"). */
  private boolean isObject(SentenceFrame frame, int token, ActorMention mention) {
    int before = frame.word(token - 1).equals("the") ? token - 2 : token - 1;
    int after = token + 1;
    while (after < frame.size() && frame.at(after).span().start() < mention.span().end()) {
      after++;
    }
    boolean describes = mention.actor().kind() != Actor.Kind.PERSON && isTitle.test(frame.word(after));
    return Grammar.isPreposition(frame.word(before)) || describes || frame.word(after).equals("'s");
  }

  /** Makes the speaker the foremost actor of the frame. */
  void spoke(ActorMention speaker) {
    subjects.getLast().remove(speaker);
    subjects.getLast().addFirst(speaker);
    if (subjects.getLast().size() > MOST_NAMED) {
      subjects.getLast().removeLast();
    }
    hasSubject = true;
  }

  /** The first actor named as a subject in the frame at hand. */
  Optional<ActorMention> subject() {
    return !hasSubject ? Optional.empty() : subjects.getLast().stream().findFirst();
  }

  /** The first actor of the frame at hand that is named from {@code offset} on. */
  Optional<ActorMention> firstFrom(int offset) {
    return subjects.getLast().stream().filter(mention -> mention.span().start() >= offset).findFirst();
  }

  /** The foremost speaker or subject of the frame before the one at hand. */
  Optional<ActorMention> before() {
    return subjects.size() < 2 ? Optional.empty() : subjects.get(subjects.size() - 2).stream().findFirst();
  }

  /** Whom a pronoun at {@code place} stands for. */
  Optional<ActorMention> meant(String pronoun, Span place) {
    Predicate<ActorMention> fits = mention -> fits(mention.actor(), pronoun);
    for (int i = subjects.size() - 1; i >= 0 && i >= subjects.size() - REACH_FRAMES; i--) {
      Optional<ActorMention> found = subjects.get(i).stream()
          .filter(mention -> mention.span().end() <= place.start()).filter(fits).findFirst();
      if (found.isPresent()) {
        return found.map(mention -> new ActorMention(place, mention.actor()));
      }
    }
    return Optional.empty();
  }

  private boolean fits(Actor actor, String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his" -> isOne(actor) && roles.fits(actor, "he");
      case "she", "her" -> isOne(actor) && roles.fits(actor, "she");
      case "it", "its" -> actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.UNNAMED;
      case "they", "them", "their" -> actor.kind() != Actor.Kind.PERSON || roles.fits(actor, "they") && !roles.fits(actor, "he");
      default -> false;
    };
  }

  private static boolean isOne(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        || actor.kind() == Actor.Kind.UNNAMED && actor.name().toLowerCase(Locale.ROOT).matches("(a|an|one|the|his|her|its) .*");
  }
}
