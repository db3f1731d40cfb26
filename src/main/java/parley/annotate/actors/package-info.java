/**
 * Finds who is named in a document: people, countries, bodies and armed groups. Knows the look-ups of
 * {@code knowledge}, not what is said or done. Start at {@link parley.annotate.actors.ActorFinder}.
 */
package parley.annotate.actors;
