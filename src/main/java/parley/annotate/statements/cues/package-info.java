/**
 * The words of a frame that report speech, their subjects, and what they report. Knows frames and actor
 * mentions, not yet who is meant. Start at {@link parley.annotate.statements.cues.CueFinder}.
 */
package parley.annotate.statements.cues;
