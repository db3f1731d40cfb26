package parley.annotate.statements.frames;

import module java.base;
import parley.text.WordSet;

/** Folded English words that part clauses, and those that may stand between a subject and its verb. */
public final class Grammar {
  private static final WordSet PREPOSITIONS = set(
      "of for from in at on with to by near about against after before during since until over under into onto through "
      + "among between without within despite following amid via as per including like regarding concerning upon toward "
      + "towards around across outside inside ahead alongside");
  private static final WordSet CONJUNCTIONS = set(
      "that but while because although though if when where whereas and or as after before since until unless so which "
      + "whether nor than yet once");
  private static final WordSet ADVERBS = set(
      "also later then now once again even still only just first recently soon often never always already further "
      + "furthermore however meanwhile therefore himself herself themselves itself instead too twice "
      + "yesterday today earlier previously nevertheless thus publicly first simply essentially all both famously");
  private static final WordSet NO_ADVERBS = set(
      "early family assembly ally rally reply supply daily weekly monthly friendly deadly elderly monopoly bully july italy sicily likely");
  private static final WordSet PRONOUNS = set("he she they it who i we");
  private static final WordSet CLAUSE_STARTS = set(
      "he she they it i we you there this these those who what his her their its our no nobody everyone all some");
  private static final WordSet NOUN_MARKERS = set(
      "a an the his her its their our my your this that these those no of 's such in under per each every");
  private static final WordSet NOUN_ADJECTIVES = set("first second new latest recent annual official further");
  private static final WordSet FINITE = set(
      "is are was were has had have will would could should can may might must do does did wont isnt wasnt arent "
      + "werent hasnt havent hadnt dont doesnt didnt cannot cant couldnt wouldnt shouldnt");
  private static final WordSet MODALS = set("would could might should can may must shall couldnt wouldnt cant cannot shouldnt");
  private static final WordSet NEGATIONS = set("not never nor dont doesnt didnt wont wouldnt hasnt havent hadnt cannot cant couldnt");
  private static final WordSet WEEKDAYS = set("monday tuesday wednesday thursday friday saturday sunday");
  private static final WordSet COUNTS = set(
      "some many others both all most few one two three four five half percent majority minority number third quarter none neither "
      + "everybody everyone nobody anyone people dozens hundreds thousands millions");
  private static final WordSet PASTS = set(
      "began became broke brought built bought caught chose came dealt drew drove fell felt fought found fled flew forgot gave went "
      + "grew held hid hit kept knew laid led left lost made meant met paid put ran rose saw sent shot sold sought spent spoke stood "
      + "stole struck swore taught took thought threw told understood won wore wrote");
  private static final WordSet BE = set("is are was were be been being am");

  private Grammar() {}

  private static WordSet set(String words) {
    return WordSet.of(words.split(" "));
  }

  public static boolean isPreposition(String folded) {
    return PREPOSITIONS.contains(folded);
  }

  public static boolean isConjunction(String folded) {
    return CONJUNCTIONS.contains(folded);
  }

  public static boolean isAdverb(String folded) {
    return ADVERBS.contains(folded) || folded.length() > 4 && folded.endsWith("ly") && !NO_ADVERBS.contains(folded);
  }

  public static boolean isPronoun(String folded) {
    return PRONOUNS.contains(folded);
  }

  public static boolean startsClause(String folded) {
    return CLAUSE_STARTS.contains(folded);
  }

  /** Whether a noun rather than a verb follows {@code folded}. */
  public static boolean marksNoun(String folded) {
    return NOUN_MARKERS.contains(folded) || NOUN_ADJECTIVES.contains(folded);
  }

  /** Whether no past tense follows {@code folded}: "the", but not "official", which may be who spoke. */
  public static boolean determines(String folded) {
    return NOUN_MARKERS.contains(folded);
  }

  public static boolean isFinite(String folded) {
    return FINITE.contains(folded);
  }

  public static boolean isModal(String folded) {
    return MODALS.contains(folded);
  }

  public static boolean isNegation(String folded) {
    return NEGATIONS.contains(folded);
  }

  public static boolean isWeekday(String folded) {
    return WEEKDAYS.contains(folded);
  }

  /** Whether {@code folded} is a past tense: "agreed", "went"; a participle too. */
  public static boolean isPast(String folded) {
    return folded.length() > 3 && folded.endsWith("ed") || PASTS.contains(folded);
  }

  /** Whether {@code folded} can stand for a number of people: "half of them said". */
  public static boolean countsPeople(String folded) {
    return COUNTS.contains(folded);
  }

  public static boolean isBe(String folded) {
    return BE.contains(folded);
  }
}
