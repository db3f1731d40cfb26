package parley.annotate.actors.things;

import module java.base;
import parley.annotate.Actor;

/** A body, group or place as it stands in a text, from the word {@code first} to the word {@code last}. */
public record NamedThing(int first, int last, Actor actor) {}
