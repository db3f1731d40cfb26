package parley.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import org.junit.jupiter.api.Test;
import parley.quote.Verdict.Agreement;
import parley.quote.Verdict.Ruling;
import parley.search.Engine;
import parley.search.Period;
import parley.search.SearchRequest.Page;
import parley.search.row.NamedRow;
import parley.search.row.PassageRow;
import parley.search.row.StatementRow;
import parley.search.row.WhenRow;
import parley.text.Words;

/** Quotations of the seeds (or of {@code -Dindex=DIR}) given to their speaker and day, and to others. */
class AttributionMutantsTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime() % 100_000);
  private static final int MOST = 150;

  private record Quoted(StatementRow row, NamedRow speaker) {}

  @Test
  void theRightSpeakerAndDayAreConfirmedAndOthersAreNot() {
    Random random = new Random(SEED);
    try (Engine engine = Shelf.given("index")) {
      Verifier verifier = new Verifier(engine, () -> Mutants.LEXICON);
      List<Quoted> quotations = quotations(engine, random);
      List<String> wrong = new ArrayList<>();
      for (Quoted quoted : quotations) {
        String other = quotations.get(random.nextInt(quotations.size())).speaker().name();
        wrong.addAll(judged(verifier, quoted, other, random));
      }
      System.out.println("seed " + SEED + ": " + quotations.size() + " quotations, wrong " + wrong);
      assertTrue(wrong.size() <= quotations.size() / 20, "seed " + SEED + ": " + wrong);
    }
  }

  private static List<String> judged(Verifier verifier, Quoted quoted, String other, Random random) {
    List<String> wrong = new ArrayList<>();
    Claim own = new Claim(quoted.row().text(), Optional.of(quoted.speaker().name()), quoted.row().date().map(day -> new Period(day.first(), day.last())));
    Verdict right = verify(verifier, own);
    if (right.axes().speaker() != Agreement.CONFIRMED || own.date().isPresent() && right.axes().date() != Agreement.CONFIRMED) {
      wrong.add("not confirmed: " + own + " " + right.axes());
    }
    if (!other.equals(quoted.speaker().name())) {
      Verdict swapped = verify(verifier, new Claim(own.words(), Optional.of(other), Optional.empty()));
      if (swapped.verdict() != Ruling.MISATTRIBUTED) {
        wrong.add("not misattributed: " + own + " to " + other + " " + swapped.axes());
      }
    }
    Optional<WhenRow> day = quoted.row().date();
    if (day.isPresent()) {
      long days = (400 + random.nextInt(2_000)) * (random.nextBoolean() ? 1L : -1L);
      Verdict moved = verify(verifier, new Claim(own.words(), own.speaker(), Optional.of(new Period(day.get().first().plusDays(days), day.get().last().plusDays(days)))));
      if (moved.verdict() != Ruling.MISDATED) {
        wrong.add("not misdated: " + own + " by " + days + " " + moved.axes());
      }
    }
    return wrong;
  }

  private static Verdict verify(Verifier verifier, Claim claim) {
    return verifier.verify(claim, new Citations(""));
  }

  private static List<Quoted> quotations(Engine engine, Random random) {
    List<Quoted> quotations = new ArrayList<>();
    for (Engine.DocumentList.Entry entry : engine.documents(new Page(0, 200)).results()) {
      for (PassageRow passage : engine.passagesOf(entry.document().id())) {
        passage.statements().stream()
            .filter(row -> row.form().equals("direct") && row.speaker().filter(speaker -> speaker.kind().equals("person")).isPresent())
            .filter(row -> Words.of(row.text()).size() > 6 && row.text().length() < 1_000)
            .forEach(row -> quotations.add(new Quoted(row, row.speaker().orElseThrow())));
      }
    }
    Collections.shuffle(quotations, random);
    return quotations.subList(0, Math.min(MOST, quotations.size()));
  }
}
