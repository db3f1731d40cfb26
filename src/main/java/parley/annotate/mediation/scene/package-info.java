/**
 * Lays a sentence open for the search of mediators: who is named in it as which noun phrase, and what
 * stands together in a list. Knows no cue. Start at {@link parley.annotate.mediation.scene.Scene}.
 */
package parley.annotate.mediation.scene;
