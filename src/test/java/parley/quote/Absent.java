package parley.quote;

import module java.base;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import parley.quote.Verdict.Wording;
import parley.search.Candidates;
import parley.search.Engine;

/** Sentences that are not in a collection: of another one, or of its own with the document hidden in which they stand. */
final class Absent {
  private static final double SAID_ELSEWHERE = 0.8;
  private final Engine engine;
  private final Mutants source;
  private final boolean apart;
  final List<String> wrong = new ArrayList<>();
  /** What was thrown out because it is said elsewhere, by what was said of it. */
  final Map<Wording, Integer> elsewhere = new EnumMap<>(Wording.class);

  Absent(Engine engine, Engine absent, boolean apart, Random random) {
    this.engine = engine;
    this.source = new Mutants(absent, random);
    this.apart = apart;
  }

  Map<Wording, Integer> said(int count) {
    Map<Wording, Integer> said = new EnumMap<>(Wording.class);
    Set<String> known = new HashSet<>();
    while (said.values().stream().mapToInt(n -> n).sum() < count) {
      Mutants.Drawn drawn = source.draw();
      if (!known.add(drawn.text())) {
        continue;
      }
      Engine asked = apart ? engine : without(drawn.passage().document().id());
      Verdict verdict = new Verifier(asked, () -> Mutants.LEXICON).verify(Claim.of(drawn.text()), new Citations(""));
      Wording wording = verdict.axes().wording();
      // what other documents say but for a word or so is not absent
      if (wording != Wording.NOT_FOUND && verdict.matches().getFirst().similarity() >= SAID_ELSEWHERE) {
        elsewhere.merge(wording, 1, Integer::sum);
        continue;
      }
      said.merge(wording, 1, Integer::sum);
      if (wording != Wording.NOT_FOUND) {
        wrong.add(wording + " " + verdict.matches().getFirst().similarity() + "\n  absent " + drawn.text() + "\n  found  " + verdict.matches().getFirst().sourceText());
      }
    }
    return said;
  }

  private Engine without(String document) {
    return (Engine) Proxy.newProxyInstance(Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (_, method, arguments) -> {
      try {
        Object answer = method.invoke(engine, arguments);
        return answer instanceof Candidates(var passages, var rarity)
            ? new Candidates(passages.stream().filter(row -> !row.document().id().equals(document)).toList(), rarity) : answer;
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }
}
