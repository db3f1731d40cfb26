package parley.quote;

import module java.base;
import parley.search.InvalidRequest;
import parley.search.Parameters;
import parley.search.Period;
import parley.search.Problem;
import parley.search.SearchRequest.DateRange;

/** Reads parameters, from a URL, a file or the command line alike, into a claim, or refuses them with every problem. */
public final class ClaimReader {
  public static final List<String> PARAMETERS = List.of("quote", "speaker", "date");
  private static final int MOST_SPEAKER_CHARS = 500;

  private ClaimReader() {}

  /** @throws InvalidRequest with every problem, never only the first */
  public static Claim read(Map<String, List<String>> parameters) {
    Parameters given = new Parameters(parameters);
    given.refuseUnknown(PARAMETERS);
    String words = given.text("quote", Claim.MOST_CHARS);
    String speaker = given.text("speaker", MOST_SPEAKER_CHARS).strip();
    DateRange days = given.dates("date", "date");
    given.refuseProblems();
    if (words.isBlank()) {
      throw new InvalidRequest(List.of(Problem.of("missing", "quote", "there is no quote; write the words that are claimed to have been said")));
    }
    Optional<Period> date = days.from().flatMap(first -> days.to().map(last -> new Period(first, last)));
    return new Claim(words, Optional.of(speaker).filter(name -> !name.isEmpty()), date);
  }
}
