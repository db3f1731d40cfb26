/** Who and what the world's names stand for: people, countries, bodies, groups, media, and offices held. Start at {@link parley.knowledge.names.Names}. */
package parley.knowledge.names;
