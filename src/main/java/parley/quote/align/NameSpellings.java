package parley.quote.align;

import module java.base;
import parley.knowledge.names.Name;
import parley.text.Words;

/** Finds changed words that are only another spelling of the same person's or place's name. */
public final class NameSpellings {
  private static final Set<Name.Form> FORMS = Set.of(Name.Form.FULL, Name.Form.ALIAS, Name.Form.SURNAME, Name.Form.CAPITAL);
  private static final int MOST_WORDS = 4;
  private static final int MOST_NEIGHBOURS = 2;
  private static final double ALIKE = 0.5;
  private static final double ALIKE_FIRST_NAME = 0.6;
  private static final int SHORTEST_FIRST_NAME = 4;
  private static final double ALIKE_SHORTENED = 0.7;
  private final Lexicon lexicon;

  public NameSpellings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The steps with neighbouring changes that respell one name made one step of its own kind. */
  public List<Step> marked(List<Step> steps, Tokens claim, Tokens source) {
    List<Step> result = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int end = i;
      while (end < steps.size() && steps.get(end).isChange()) {
        end++;
      }
      if (end == i) {
        result.add(steps.get(i));
        continue;
      }
      Step whole = new Step(Step.Kind.SPELLING, steps.get(i).claimFirst(), steps.get(end - 1).claimEnd(),
          steps.get(i).sourceFirst(), steps.get(end - 1).sourceEnd());
      if (isOneName(whole, claim, source)) {
        result.add(whole);
      } else {
        for (Step step : steps.subList(i, end)) {
          split(step, claim, source, result);
        }
      }
      i = end - 1;
    }
    return Trail.merged(result);
  }

  /** Looks at the words of a replacement one by one where there are as many on either side. */
  private void split(Step step, Tokens claim, Tokens source, List<Step> result) {
    if (step.kind() != Step.Kind.REPLACE || step.claimWords() != step.sourceWords()) {
      result.add(step);
      return;
    }
    for (int i = 0; i < step.claimWords(); i++) {
      int c = step.claimFirst() + i;
      int s = step.sourceFirst() + i;
      Step one = new Step(Step.Kind.SPELLING, c, c + 1, s, s + 1);
      result.add(isOneName(one, claim, source) || isFirstName(one, claim, source) ? one : one.as(Step.Kind.REPLACE));
    }
  }

  private boolean isOneName(Step step, Tokens claim, Tokens source) {
    if (step.claimWords() > MOST_WORDS || step.sourceWords() > MOST_WORDS) {
      return false;
    }
    boolean shortened = step.claimWords() == 0 || step.sourceWords() == 0;
    for (int left = 0; left <= MOST_NEIGHBOURS; left++) {
      for (int right = 0; right <= MOST_NEIGHBOURS; right++) {
        // "al-Assad" is "Assad"; but "the" before "Security Council" is a word left out
        Predicate<Name> wanted = shortened ? Name::isPerson : _ -> true;
        Set<String> claimed = meant(claim, step.claimFirst() - left, step.claimEnd() + right, wanted);
        Set<String> there = claimed.isEmpty() ? Set.of() : meant(source, step.sourceFirst() - left, step.sourceEnd() + right, wanted);
        if (!Collections.disjoint(claimed, there)) {
          int around = shortened ? 1 : 0;
          int before = Math.min(left, around);
          int after = Math.min(right, around);
          return likeness(joined(claim, step.claimFirst() - before, step.claimEnd() + after),
              joined(source, step.sourceFirst() - before, step.sourceEnd() + after)) >= (shortened ? ALIKE_SHORTENED : ALIKE);
        }
      }
    }
    return false;
  }

  /** "Moammar" beside "Muammar", before surnames that both mean one person whom the tables know under the latter name. */
  private boolean isFirstName(Step step, Tokens claim, Tokens source) {
    String one = claim.key(step.claimFirst());
    String other = source.key(step.sourceFirst());
    for (int count = 1; count <= MOST_NEIGHBOURS; count++) {
      Set<String> people = new HashSet<>(meant(claim, step.claimEnd(), step.claimEnd() + count, Name::isPerson));
      people.retainAll(meant(source, step.sourceEnd(), step.sourceEnd() + count, Name::isPerson));
      boolean known = people.stream().flatMap(name -> lexicon.names().spellings(name).stream())
          .anyMatch(spelling -> Words.folded(spelling).contains(one) || Words.folded(spelling).contains(other));
      // "of Scholz" is not "Olaf Scholz"
      boolean names = Math.min(one.length(), other.length()) >= SHORTEST_FIRST_NAME;
      if (known && names && likeness(one, other) >= ALIKE_FIRST_NAME) {
        return true;
      }
    }
    return false;
  }

  private Set<String> meant(Tokens tokens, int first, int end, Predicate<Name> wanted) {
    if (first < 0 || end > tokens.size() || first >= end) {
      return Set.of();
    }
    Words words = tokens.words();
    return lexicon.names().exactly(words.span(first, end - 1).of(words.text())).stream()
        .filter(name -> FORMS.contains(name.form())).filter(wanted).map(name -> name.canonical() + (name.form() == Name.Form.CAPITAL ? " (capital)" : ""))
        .collect(Collectors.toSet());
  }

  private static double likeness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0 || one.isEmpty() || other.isEmpty() ? 0 : 1 - (double) edits(one, other) / longest;
  }

  private static String joined(Tokens tokens, int first, int end) {
    return IntStream.range(first, end).mapToObj(tokens::key).collect(Collectors.joining());
  }

  /** The fewest letters to change, add or drop. */
  public static int edits(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
