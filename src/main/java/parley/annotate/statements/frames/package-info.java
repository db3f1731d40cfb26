/**
 * A document as frames: sentences that no quotation crosses, as words, marks and whole quotations. Knows
 * nothing of who speaks. Start at {@link parley.annotate.statements.frames.FrameReader}.
 */
package parley.annotate.statements.frames;
