package parley.quote.judge;

import module java.base;
import parley.knowledge.SenseWords.Kind;
import parley.quote.Verdict.Warning;
import parley.quote.Verdict.Wording;
import parley.quote.align.ClaimText;
import parley.quote.align.Lexicon;
import parley.quote.align.SourceText;
import parley.quote.align.Step;
import parley.quote.align.Tokens;
import parley.text.Words;

/** Calls out what a change of words turns on: negation, number, name, modal. */
final class SenseChanges {
  private static final Set<String> NEGATING = Set.of("un", "in", "im", "il", "ir", "dis", "non");
  private final Lexicon lexicon;
  private final Tokens claim;
  private final Tokens source;

  SenseChanges(Lexicon lexicon, ClaimText claim, SourceText source) {
    this.lexicon = lexicon;
    this.claim = claim.tokens();
    this.source = source.tokens();
  }

  List<Warning> of(List<Step> steps, WordingJudge judge) {
    List<Step> changes = steps.stream().filter(step -> judge.of(step) == Wording.ALTERED).toList();
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (count(changes, Kind.NEGATION, true) != count(changes, Kind.NEGATION, false) || changes.stream().anyMatch(this::negates)) {
      warnings.add(Warning.NEGATION);
    }
    if (!numbers(changes, true).equals(numbers(changes, false))) {
      warnings.add(Warning.NUMBER);
    }
    if (!names(changes, true).equals(names(changes, false))) {
      warnings.add(Warning.NAME);
    }
    if (!words(changes, Kind.MODAL, true).equals(words(changes, Kind.MODAL, false))) {
      warnings.add(Warning.MODAL);
    }
    return List.copyOf(warnings);
  }

  private record Place(Tokens tokens, int word) {
    String key() {
      return tokens.key(word);
    }
  }

  private Stream<Place> places(List<Step> changes, boolean claimed) {
    return changes.stream().flatMap(step -> claimed
        ? IntStream.range(step.claimFirst(), step.claimEnd()).mapToObj(word -> new Place(claim, word))
        : IntStream.range(step.sourceFirst(), step.sourceEnd()).mapToObj(word -> new Place(source, word)));
  }

  private long count(List<Step> changes, Kind kind, boolean claimed) {
    return places(changes, claimed).filter(place -> is(kind, place)).count();
  }

  private List<String> words(List<Step> changes, Kind kind, boolean claimed) {
    return places(changes, claimed).filter(place -> is(kind, place)).map(Place::key).map(SenseChanges::positive).toList();
  }

  // "can't" changes the negation of "can", not the modal
  private static String positive(String modal) {
    return modal.equals("cannot") || modal.equals("cant") ? "can" : modal.equals("wont") ? "will"
        : modal.endsWith("nt") ? modal.substring(0, modal.length() - 2) : modal;
  }

  private boolean is(Kind kind, Place place) {
    // "not" stays a negation in "not only"
    boolean alone = lexicon.sense().of(place.key()).filter(kinds -> kinds.contains(kind)).isPresent();
    return alone || lexicon.is(kind, place.tokens().words(), place.word()) || kind == Kind.NEGATION && isGlued(place.key());
  }

  // "doesnot" in glued sources
  private boolean isGlued(String key) {
    return key.length() > 4 && key.endsWith("not") && lexicon.sense().of(key.substring(0, key.length() - 3) + "nt").isPresent();
  }

  private List<String> numbers(List<Step> changes, boolean claimed) {
    return places(changes, claimed)
        .filter(place -> is(Kind.NUMBER, place) || place.key().chars().anyMatch(Character::isDigit))
        .map(Place::key).toList();
  }

  private List<String> names(List<Step> changes, boolean claimed) {
    return places(changes, claimed).filter(this::isName).map(Place::key).toList();
  }

  private boolean isName(Place place) {
    Words words = place.tokens().words();
    int word = place.word();
    boolean known = IntStream.rangeClosed(Math.max(0, word - 4), word)
        .anyMatch(first -> lexicon.names().longestAt(words, first).filter(match -> match.last() >= word).isPresent());
    // "I've", and "The" where a sentence begins behind an ellipsis
    boolean common = words.end(word) - words.start(word) == 1 || lexicon.sense().of(place.key()).isPresent();
    return known || !common && words.isCapitalised(word) && word > 0 && words.isFollowedDirectly(word - 1);
  }

  /** "possible" beside "impossible". */
  private boolean negates(Step step) {
    if (step.claimWords() != step.sourceWords()) {
      return false;
    }
    return IntStream.range(0, step.claimWords()).anyMatch(i -> {
      String one = claim.key(step.claimFirst() + i);
      String other = source.key(step.sourceFirst() + i);
      return NEGATING.stream().anyMatch(prefix -> one.equals(prefix + other) || other.equals(prefix + one));
    });
  }
}
