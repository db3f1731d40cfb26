/**
 * Reads bodies, groups and places that are named by a word of theirs ("Army", "Province") or by the
 * gazetteer, and what refers back to them. Knows nothing of people. Start at {@link parley.annotate.actors.things.HeadReader}.
 */
package parley.annotate.actors.things;
