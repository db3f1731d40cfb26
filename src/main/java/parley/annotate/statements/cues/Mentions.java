package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.text.Span;

/** The actor mentions of a document in order, to look up by place. */
public final class Mentions {
  private final List<ActorMention> all;
  private final int[] starts;

  public Mentions(List<ActorMention> all) {
    this.all = List.copyOf(all);
    this.starts = all.stream().mapToInt(mention -> mention.span().start()).toArray();
  }

  /** The mentions that lie inside {@code span}, in order. */
  public List<ActorMention> inside(Span span) {
    int first = from(span.start());
    int last = first;
    while (last < all.size() && all.get(last).span().end() <= span.end() && starts[last] < span.end()) {
      last++;
    }
    return all.subList(first, last);
  }

  /** The last person mentioned before {@code offset} within {@code reach} mentions, who fits. */
  public Optional<ActorMention> lastPerson(int offset, int reach, Predicate<Actor> fits) {
    int first = from(offset) - 1;
    for (int i = first; i >= 0 && i > first - reach; i--) {
      Actor actor = all.get(i).actor();
      if (actor.kind() == Actor.Kind.PERSON && fits.test(actor)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private int from(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found >= 0 ? found : -found - 1;
  }

  public List<ActorMention> all() {
    return all;
  }
}
