package parley.knowledge;

import module java.base;

/** The verbs that report what is said, by each of their written forms. */
public final class SpeechVerbs {
  /** What may follow the verb. */
  public enum Frame { CLAUSE, THAT, TELL, QUOTE, MANNER, CALL, TO, OBJECT }

  /** How the form is inflected. */
  public enum Inflection { BASE, THIRD, PAST, ING }

  /** One form of a verb. */
  public record Verb(String lemma, Set<Frame> frames, Inflection inflection) {
    public boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  private SpeechVerbs() {}

  public static Phrases<Verb> load() {
    Phrases<Verb> verbs = new Phrases<>();
    for (Table.Row row : Table.load("speech-verbs").rows()) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String frame : row.get("frames").split(" ")) {
        frames.add(frame(frame, row));
      }
      String lemma = row.get("verb");
      verbs.add(lemma, new Verb(lemma, frames, Inflection.BASE));
      for (String form : row.get("forms").split(",")) {
        verbs.add(form, new Verb(lemma, frames, inflection(form)));
      }
    }
    return verbs;
  }

  private static Frame frame(String frame, Table.Row row) {
    try {
      return Frame.valueOf(frame.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.refused("frame \"" + frame + "\" is not one of clause, that, tell, quote, manner, call, to, object");
    }
  }

  private static Inflection inflection(String form) {
    String word = form.split(" ")[0];
    if (word.endsWith("ing")) {
      return Inflection.ING;
    }
    return word.endsWith("s") ? Inflection.THIRD : Inflection.PAST;
  }
}
