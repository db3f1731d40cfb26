package parley.annotate.mediation;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.text.Words;

/**
 * Adds to the actors of a sentence the countries that an adjective before a cue names: "Egyptian and
 * Qatari mediators". Elsewhere an adjective without an office names no actor.
 */
final class OwnerAdjectives {
  private static final int FARTHEST = 4;
  private final Names names;

  OwnerAdjectives(Names names) {
    this.names = names;
  }

  List<ActorMention> with(List<ActorMention> named, Words words, int cue) {
    List<ActorMention> more = new ArrayList<>();
    for (int i = Math.max(0, cue - FARTHEST); i < cue; i++) {
      int start = words.start(i);
      boolean taken = named.stream().anyMatch(mention -> mention.span().contains(start));
      if (!taken && words.isCapitalised(i)) {
        names.exactly(words.written(i)).stream().filter(OwnerAdjectives::isAdjective).findFirst().ifPresent(name -> more.add(
            new ActorMention(words.span(words.from(start)), new Actor(name.canonical(), Actor.Kind.COUNTRY, Optional.of(name.canonical())))));
      }
    }
    return more.isEmpty() ? named : Stream.concat(named.stream(), more.stream()).sorted(Comparator.comparing(ActorMention::span)).toList();
  }

  private static boolean isAdjective(Name name) {
    return name.kind() == Name.Kind.COUNTRY && (name.form() == Name.Form.ADJECTIVE || name.form() == Name.Form.PEOPLE);
  }
}
