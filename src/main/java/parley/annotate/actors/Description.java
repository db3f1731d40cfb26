package parley.annotate.actors;

/**
 * A title that is parted from any name: "the Foreign Secretary", "John Kerry, the secretary of state".
 *
 * @param draft the index of the person that it stands in apposition to; -1 where it stands alone
 */
record Description(TitlePhrase title, int draft) {
  static final int ALONE = -1;

  boolean isApposed() {
    return draft != ALONE;
  }
}
