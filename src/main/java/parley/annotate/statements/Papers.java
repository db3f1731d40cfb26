package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.Table;
import parley.text.Span;
import parley.text.WordSet;

/**
 * Documents that speak for whoever issued them: "a letter from Sadat said", and "the statement said" behind
 * "the ministry issued a statement". Remembers the last issuer of each kind.
 */
final class Papers {
  private static final WordSet ISSUED = WordSet.of("a", "an", "its", "his", "her", "their", "joint", "written", "brief", "short");
  private static final int REACH_FRAMES = 6;
  private final WordSet nouns;
  private final Mentions mentions;
  private final Map<String, Issued> issued = new HashMap<>();

  /** The frame of the given number said that {@code issuer} issued something. */
  private record Issued(Actor issuer, int frame) {}

  private int frame;

  Papers(WordSet nouns, Mentions mentions) {
    this.nouns = nouns;
    this.mentions = mentions;
  }

  static WordSet load() {
    return WordSet.of(Table.load("papers").rows().stream().map(row -> row.get("noun")).toList());
  }

  boolean is(String word) {
    return nouns.contains(word);
  }

  /** The words of the subject that name the issuer: "Sadat" in "a letter from Sadat", "the ministry" in "the ministry's statement". */
  Optional<Range> issuer(SentenceFrame frame, Range whole, Range head) {
    if (!nouns.contains(frame.word(head.last()))) {
      return Optional.empty();
    }
    int preposition = head.last() + 1;
    if (preposition < whole.last() && Set.of("by", "from", "of").contains(frame.word(preposition))) {
      return Optional.of(new Range(preposition + 1, whole.last()));
    }
    int last = frame.word(head.last() - 1).equals("'s") ? head.last() - 2 : head.last() - 1;
    boolean named = last >= head.first() && !mentions.inside(frame.span(head.first(), last)).isEmpty();
    return named ? Optional.of(new Range(head.first(), last)) : Optional.empty();
  }

  /** Who issued what the subject {@code head} calls "the statement". */
  Optional<ActorMention> earlier(SentenceFrame at, Range head) {
    Optional<Issued> found = Optional.ofNullable(issued.get(at.word(head.last())))
        .filter(issue -> frame - issue.frame() <= REACH_FRAMES && Set.of("the", "this", "it").contains(at.word(head.first())));
    Span place = at.span(head.first(), head.last());
    return found.map(issue -> new ActorMention(place, issue.issuer()));
  }

  /** Ends a frame: "In a statement, the ministry …" and "the ministry issued a statement" are remembered. */
  void end(SentenceFrame at, Supplier<Optional<ActorMention>> subject) {
    frame++;
    for (int i = 1; i < at.size(); i++) {
      if (nouns.contains(at.word(i)) && (ISSUED.contains(at.word(i - 1)) || ISSUED.contains(at.word(i - 2)))) {
        String noun = at.word(i);
        subject.get().map(ActorMention::actor).filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
            .ifPresent(actor -> issued.put(noun, new Issued(actor, frame)));
      }
    }
  }
}
