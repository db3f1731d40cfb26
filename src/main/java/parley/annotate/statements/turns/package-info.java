/**
 * Documents that are direct speech as a whole: transcripts with labelled turns, and speeches whose title
 * names the speaker. Start at {@link parley.annotate.statements.turns.SpokenParts}.
 */
package parley.annotate.statements.turns;
