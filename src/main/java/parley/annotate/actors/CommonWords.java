package parley.annotate.actors;

import module java.base;
import parley.text.WordSet;

/** Folded English words that bind others together and are never part of a person's name. */
public final class CommonWords {
  private static final WordSet WORDS = set(
      "a an the this that these those there here it its he she they we i you his her their our my your him them us me "
      + "who whom whose which what when where why how while as if than then but and or nor so yet for of in on at by to "
      + "from with without about against between among through during before after since until till over under into onto "
      + "near off out up down not no nor neither either both all any some many most more much few several each every "
      + "other another such same own only just also even still already always never often again once now later soon "
      + "however although though because unless despite amid per via is are was were be been being am has have had "
      + "having do does did doing will would shall should can could may might must let yes well oh "
      + "meanwhile moreover nevertheless nonetheless instead indeed perhaps thus therefore according following today "
      + "yesterday tomorrow earlier last next first second third new two three four five six seven eight nine ten "
      + "breaking exclusive watch read photo video update updated related share follow click subscribe");
  private static final WordSet CALENDAR = set(
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
      + "september october november december sept");
  private static final WordSet AUXILIARIES = set(
      "is are was were be been being has have had do does did will would shall should can could may might must "
      + "cannot isnt wasnt arent werent hasnt havent hadnt doesnt dont didnt wont wouldnt shouldnt cant couldnt");
  private static final WordSet PLACE_PREPOSITIONS = set(
      "in at to from near outside inside around into through across toward towards via over reached reach reaches left "
      + "visit visited visiting visits leaving leave central downtown eastern western northern southern capital city "
      + "greater suburban of on above");

  private static final WordSet CREEDS = set(
      "muslim moslem christian jewish arab islamic catholic protestant orthodox sunni shia shiite allied nazi communist royal");

  private CommonWords() {}

  private static WordSet set(String words) {
    return WordSet.of(words.split(" "));
  }

  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }

  public static boolean isCalendar(String folded) {
    return CALENDAR.contains(folded);
  }

  /** Words with a capital that say of what sort somebody is, and are surnames, too. */
  static boolean isCreed(String folded) {
    return CREEDS.contains(folded);
  }

  public static boolean isAuxiliary(String folded) {
    return AUXILIARIES.contains(folded);
  }

  static boolean isPlacePreposition(String folded) {
    return PLACE_PREPOSITIONS.contains(folded);
  }
}
