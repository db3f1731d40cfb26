package parley.cli.command;

import module java.base;
import parley.ingest.Steps;
import parley.quote.Verifier;
import parley.quote.align.Lexicon;
import parley.search.Engine;
import parley.search.RequestReader;

/**
 * What the commands are made of; {@code cli.Main} puts it together. The steps are made only where they are needed.
 *
 * @param samePerson whether two written names name one person
 */
public record Parts(RequestReader reader, Learning learning, Indexes indexes, BiPredicate<String, String> samePerson, Path home) {
  /** What is read from the knowledge tables where it is needed, which may take a moment. */
  public record Learning(Supplier<Steps> steps, Supplier<Lexicon> lexicon) {}

  /** Opens and makes the index in a folder. */
  public interface Indexes {
    Opening open(Path folder);

    /** @param sources the absolute paths of what is going to be indexed, kept with the index */
    Engine.Writer write(Path folder, List<String> sources);
  }

  /** What a folder turned out to hold. */
  public sealed interface Opening {
    record Ready(Engine engine) implements Opening {}

    /**
     * No index that can be searched.
     *
     * @param reason plain words: "there is no index in ...", "the index in ... was made by another version"
     * @param sources what it was made of, as far as that can still be read
     */
    record Unusable(String reason, List<String> sources) implements Opening {}
  }

  public Supplier<Steps> steps() {
    return learning.steps();
  }

  public Verifier verifier(Engine engine) {
    return new Verifier(engine, learning.lexicon());
  }

  public Path defaultIndex() {
    return home.resolve("index");
  }

  public Path seeds() {
    return home.resolve("seeds");
  }
}
