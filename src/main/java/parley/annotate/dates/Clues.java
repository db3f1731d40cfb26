package parley.annotate.dates;

/**
 * What stands around a date and tells how it is meant.
 *
 * @param tense what the verb nearest to it speaks of
 * @param leading the sentence begins with it: "In May 1942 ..."
 * @param aside it is mentioned in passing and does not move the narrative
 * @param heading it stands in a heading
 */
record Clues(int sentence, Tense tense, boolean aside, boolean leading, boolean heading) {
  Clues inHeading(boolean stands) {
    return new Clues(sentence, tense, aside, leading, stands);
  }
}
