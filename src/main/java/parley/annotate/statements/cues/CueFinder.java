package parley.annotate.statements.cues;

import module java.base;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.annotate.statements.frames.Token;
import parley.knowledge.Phrases;
import parley.knowledge.ReportingNouns;
import parley.knowledge.SpeechVerbs.Frame;
import parley.knowledge.SpeechVerbs.Inflection;
import parley.knowledge.SpeechVerbs.Sense;
import parley.knowledge.SpeechVerbs.Verb;
import parley.text.Words;

/** Finds the verbs of speech of a frame and their subjects. */
public final class CueFinder {
  /** "refused to say", "wanted to propose": what follows these was not said, or not yet. */
  private static final Set<String> UNSAID = Set.of("failed", "fails", "fail", "failing", "refused", "refuses", "refuse", "refusing", "declined", "declines",
      "decline", "declining", "want", "wants", "wanted", "wanting", "wish", "wishes", "wished", "hope", "hopes", "hoped", "hoping", "plan", "plans", "planned",
      "planning", "intend", "intends", "intended", "threatened", "unable", "unwilling", "reluctant", "unlikely", "likely", "expected", "supposed", "not",
      "need", "needs", "needed", "difficult", "hard", "easy", "impossible", "possible", "ready", "prepared", "how", "whether", "what", "when", "where", "have",
      "has", "nothing", "anything", "something", "order", "asked", "told", "urged", "able", "willing", "free", "right", "power", "opportunity", "chance");
  private static final Set<String> COPULAS = Set.of("remains", "remained", "remain", "remaining", "felt", "feels", "feel", "sounded", "very", "more", "so");
  private static final Set<String> PLURALS = Set.of("you", "people", "men", "women", "police", "children", "military", "media", "surveyed", "polled");
  private final Phrases<Verb> verbs;
  private final Words words;
  private final SubjectReader subjects;
  private final PhraseCues phrases;
  private final PassiveReader passives;
  private boolean headline;

  public CueFinder(Phrases<Verb> verbs, ReportingNouns nouns, Words words, Mentions mentions) {
    this.verbs = verbs;
    this.words = words;
    this.subjects = new SubjectReader();
    this.phrases = new PhraseCues(nouns, mentions);
    this.passives = new PassiveReader(subjects);
  }

  public List<Cue> cues(SentenceFrame frame) {
    List<Cue> cues = new ArrayList<>();
    headline = isHeadline(frame);
    (headline || frame.paragraph() == 0 ? phrases.label(frame) : Optional.<Cue>empty()).ifPresent(cues::add);
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isWord(i)) {
        continue;
      }
      Optional<Cue> phrase = phrases.at(frame, i);
      if (phrase.isPresent()) {
        cues.add(phrase.get());
        i = phrase.get().last();
        continue;
      }
      Optional<Phrases.Hit<Verb>> hit = verbs.longestAt(words, frame.wordIndex(i));
      if (hit.isEmpty()) {
        continue;
      }
      int last = i + hit.get().last() - hit.get().first();
      if (last < frame.size() && frame.isWord(last) && frame.wordIndex(last) == hit.get().last()) {
        cue(frame, i, last, hit.get().value()).ifPresent(cues::add);
        i = last;
      }
    }
    return cues;
  }

  /** "counter-offensive", "self-described": the verb is a part of another word. */
  private boolean isHyphened(SentenceFrame frame, int first, int last) {
    int start = words.start(frame.wordIndex(first));
    int end = words.end(frame.wordIndex(last));
    return start > 0 && words.text().charAt(start - 1) == '-' || end < words.text().length() && words.text().charAt(end) == '-';
  }

  private Optional<Cue> cue(SentenceFrame frame, int first, int last, Verb verb) {
    if (first == 0 && verb.lemma().equals("say") && verb.inflection() == Inflection.PAST) {
      // "Said Dorothy Poynter, who grew up there, …"
      return subjects.right(frame, last + 1).map(right -> new Cue(verb, first, last, Optional.of(right), true, first));
    }
    if (passives.isBare(frame, first, last, verb) && !isHyphened(frame, first, last)) {
      return Optional.of(passives.cue(frame, new Cue(verb, first, last, Optional.empty(), false, first)));
    }
    if (isHyphened(frame, first, last) || isWithinName(frame, first) || isNoun(frame, first, last, verb)) {
      return Optional.empty();
    }
    return auxiliaries(frame, first, verb).flatMap(group -> cue(frame, new Cue(verb, first, last, Optional.empty(), false, first), group));
  }

  /** The last word before a verb's auxiliaries and adverbs, and whether "be" is among them. */
  private record Auxiliaries(int before, boolean passive) {}

  /** Empty where they say that it was not said: "did not say", "might say". */
  private static Optional<Auxiliaries> auxiliaries(SentenceFrame frame, int first, Verb verb) {
    int before = first - 1;
    boolean passive = false;
    boolean later = false;
    while (before >= 0 && frame.isWord(before)) {
      String word = frame.word(before);
      later |= word.equals("later") || word.equals("subsequently") || word.equals("eventually");
      if (Grammar.isNegation(word) || Grammar.isModal(word) && !(later && word.equals("would"))) {
        return Optional.empty();
      }
      boolean copula = Grammar.isBe(word) || verb.inflection() == Inflection.ADJECTIVE && COPULAS.contains(word);
      passive |= copula;
      if (!frame.isAdverb(before) && !Grammar.isFinite(word) && !copula) {
        break;
      }
      before--;
    }
    return Optional.of(new Auxiliaries(before, passive));
  }

  private Optional<Cue> cue(SentenceFrame frame, Cue plain, Auxiliaries group) {
    Verb verb = plain.verb();
    String previous = frame.word(group.before());
    int governing = frame.isAdverb(group.before() - 1) ? group.before() - 2 : group.before() - 1;
    boolean said = verb.inflection() == Inflection.BASE && verb.sense() == Sense.SPEECH
        && !UNSAID.contains(frame.word(group.before() - 1)) && !Grammar.isBe(frame.word(governing));
    if (previous.equals("to") || previous.equals("not")) {
      return previous.equals("to") && said ? Optional.of(plain) : Optional.empty();
    }
    if (verb.inflection() == Inflection.ING) {
      return Optional.of(frame.word(plain.first() - 1).equals("as") ? phrases.quoted(frame, plain) : plain);
    }
    if (verb.inflection() == Inflection.ADJECTIVE) {
      return group.passive() ? withSubject(frame, plain, group.before()) : Optional.empty();
    }
    if (group.passive()) {
      return verb.inflection() == Inflection.PAST ? Optional.of(passives.cue(frame, plain)) : Optional.empty();
    }
    return withSubject(frame, plain, group.before());
  }

  private Optional<Cue> withSubject(SentenceFrame frame, Cue cue, int before) {
    if (before == 0 && frame.word(0).equals("having")) {
      return Optional.of(cue);
    }
    if (isCoordinate(frame, before)) {
      // "in speeches and tweets, he said": a noun
      boolean verb = cue.verb().inflection() == Inflection.PAST || cue.verb().inflection() == Inflection.ADJECTIVE || !frame.isMark(cue.last() + 1, ',')
          || frame.isQuoted(cue.last() + 2);
      return Optional.of(cue).filter(_ -> verb);
    }
    Optional<Range> apart = before == cue.first() - 1 ? subjects.overQuotedAside(frame, before) : Optional.empty();
    if (apart.isPresent() && frame.isWord(cue.last() + 1)) {
      return Optional.of(new Cue(cue.verb(), cue.first(), cue.last(), apart, false, apart.get().first()));
    }
    boolean quotedBefore = frame.isQuoted(before) || frame.isMark(before, ',');
    if (quotedBefore && before == cue.first() - 1) {
      Optional<Range> right = subjects.right(frame, cue.last() + 1);
      boolean quoteNear = frame.isQuoted(before) || frame.isQuoted(before - 1);
      boolean tail = right.isPresent() && isShortTail(frame, right.get().last())
          && (subjects.left(frame, before).isEmpty() || isNamedTail(frame, right.get(), before));
      if (right.isPresent() && (quoteNear || tail) && !cue.verb().takes(Frame.TELL)
          && (cue.verb().takes(Frame.QUOTE) || cue.verb().takes(Frame.CLAUSE))) {
        return Optional.of(new Cue(cue.verb(), cue.first(), cue.last(), right, true, cue.first()));
      }
    }
    // "posters that said “Peace”"
    boolean relative = Set.of("that", "which").contains(frame.word(before)) && frame.isWord(before - 1)
        && frame.isQuoted(frame.isMark(cue.last() + 1, ',') || frame.isMark(cue.last() + 1, ':') ? cue.last() + 2 : cue.last() + 1);
    return (relative ? subjects.nearest(frame, before - 1) : subjects.left(frame, before))
        .map(left -> new Cue(cue.verb(), cue.first(), cue.last(), Optional.of(left), false, left.first()))
        .filter(found -> isPlausible(frame, found));
  }

  /** "X, said Peskov." ends there; "in the town, said residents had fled" does not. */
  private static boolean isShortTail(SentenceFrame frame, int last) {
    return last >= frame.lastContent() || frame.isMark(last + 1, ',') || frame.isMark(last + 1, '.')
        || frame.word(last + 1).equals("who");
  }

  /** "In the north, where the truce held, the road was mined, said Kofi Annan": a name follows, and no verb. */
  private static boolean isNamedTail(SentenceFrame frame, Range right, int before) {
    boolean verb = false;
    for (int i = 0; i < before; i++) {
      verb |= frame.isFinite(i);
    }
    for (int i = right.first() + 1; i <= right.last(); i++) {
      verb &= !Grammar.isPast(frame.word(i));
    }
    return verb && ((Token.Word) frame.at(right.last())).capitalised();
  }

  /** A verb that could be a noun needs a subject that could not be its first half ("peace talks", "state demands"). */
  private static boolean isPlausible(SentenceFrame frame, Cue cue) {
    if (cue.verb().inflection() == Inflection.PAST || cue.verb().inflection() == Inflection.ADJECTIVE || cue.verb().lemma().equals("say")) {
      return true;
    }
    int at = cue.first() - 1;
    if (frame.isQuoted(cue.clauseStart() - 1) || frame.isMark(cue.clauseStart() - 1, ',') && frame.isQuoted(cue.clauseStart() - 2)) {
      return true;
    }
    String word = frame.word(at);
    if (!agrees(frame, cue, at)) {
      return false;
    }
    String next = frame.word(cue.last() + 1);
    boolean clear = Grammar.isPronoun(word) || frame.isMark(at, ',') || frame.isAdverb(at) || Grammar.isFinite(word);
    if (next.equals("that") && frame.isFinite(cue.last() + 2)) {
      // "the states that had fought"
      return clear;
    }
    // "Aceh was quiet, the reports show."
    boolean last = cue.last() >= frame.lastContent() && frame.isMark(cue.clauseStart() - 1, ',') && cue.clauseStart() > 3 && isPlain(frame, cue);
    return clear || last || next.equals("that") || next.equals("to") && cue.verb().takes(Frame.TO) || frame.isQuoted(cue.last() + 1) || frame.isMark(cue.last() + 1, ':')
        || !Grammar.isPreposition(next) && !next.isEmpty() && !Grammar.isFinite(next) && !Grammar.isConjunction(next);
  }

  /** Whether neither a verb nor an owner stands in the subject. */
  private static boolean isPlain(SentenceFrame frame, Cue cue) {
    return !frame.word(cue.clauseStart()).equals("according") && IntStream.range(cue.clauseStart(), cue.first())
        .noneMatch(i -> Grammar.isPast(frame.word(i)) || frame.word(i).equals("'s") || Grammar.isPreposition(frame.word(i)));
  }

  /** "Rugova Says Kosovo Will Be Free": capitals tell nothing here. */
  private static boolean isHeadline(SentenceFrame frame) {
    int words = 0;
    for (Token token : frame.tokens()) {
      if (token instanceof Token.Word word && word.folded().length() > 3) {
        words++;
        if (!word.capitalised()) {
          return false;
        }
      }
    }
    return words > 3;
  }

  /** "its decrepit state", "the 20 states": a singular noun has no plural verb, and a number no verb at all. */
  private static boolean agrees(SentenceFrame frame, Cue cue, int at) {
    String word = frame.word(at);
    if (!frame.isWord(at) || Grammar.isPronoun(word) || frame.isAdverb(at) || frame.isFinite(at)) {
      return true;
    }
    boolean number = Character.isDigit(word.charAt(0));
    boolean plural = word.endsWith("s") || PLURALS.contains(word) || Grammar.countsPeople(word) || number;
    boolean joined = frame.word(at - 1).equals("and") || frame.word(at - 2).equals("and") || frame.word(at - 3).equals("and");
    boolean complement = cue.subject().map(subject -> hasPreposition(frame, subject)).orElse(false);
    if (cue.verb().inflection() != Inflection.ING && Grammar.isPreposition(word)) {
      return false;
    }
    return switch (cue.verb().inflection()) {
      case BASE -> (plural || joined || complement) && !cue.subject().map(subject -> hasPast(frame, subject)).orElse(false);
      case THIRD -> !number;
      case PAST, PASSIVE, ING, ADJECTIVE, NONE -> true;
    };
  }

  /** "Peskov restated Moscow's demands, that they talk and accept": the verb belongs to another. */
  private static boolean hasPast(SentenceFrame frame, Range subject) {
    return IntStream.range(subject.first() + 1, subject.last())
        .anyMatch(i -> Grammar.isPast(frame.word(i)) && ((Token.Word) frame.at(i - 1)).capitalised());
  }

  private static boolean hasPreposition(SentenceFrame frame, Range subject) {
    return IntStream.range(subject.first() + 1, subject.last()).anyMatch(i -> Grammar.isPreposition(frame.word(i)));
  }

  private boolean isWithinName(SentenceFrame frame, int first) {
    return !headline && (first > 0 && words.isCapitalised(frame.wordIndex(first))
        || first == 0 && frame.size() > 1 && frame.isWord(1) && words.isCapitalised(frame.wordIndex(1)) && !isIng(frame.word(0)));
  }

  private static boolean isIng(String word) {
    return word.endsWith("ing");
  }

  private static boolean isNoun(SentenceFrame frame, int first, int last, Verb verb) {
    if (first == 0) {
      return verb.inflection() != Inflection.ING;
    }
    String previous = frame.word(first - 1);
    boolean noun = verb.inflection() == Inflection.PAST ? Grammar.determines(previous) : Grammar.marksNoun(previous);
    boolean marked = noun && !(previous.equals("that") || previous.equals("this"));
    String next = frame.word(last + 1);
    // "the proposed plan", "a plan proposed by Mexico"
    return marked || verb.inflection() == Inflection.PAST && next.equals("by") && !frame.isQuoted(first - 1) && !Grammar.isBe(previous);
  }

  /** "condemned the attack and said": the subject is that of the verb before. */
  private static boolean isCoordinate(SentenceFrame frame, int before) {
    String word = frame.word(before);
    return word.equals("and") || word.equals("but") || word.equals("then");
  }
}
