package parley.knowledge;

import module java.base;

/** The verbs that report, by each of their written forms. */
public final class SpeechVerbs {
  /** What may follow the verb. */
  public enum Frame {
    /** A clause, with or without "that". */
    CLAUSE,
    /** A clause with "that". */
    THAT,
    /** Somebody who is told, then a clause. */
    TELL,
    /** Words in quotation marks. */
    QUOTE,
    /** Nothing: it stands beside a quotation. */
    MANNER,
    /** A thing and what it is called. */
    CALL,
    /** An infinitive. */
    TO,
    /** Whatever is spoken of: "condemned the raid", "urged both sides to talk". */
    OBJECT,
    /** As an object, but only what is itself said or thought: "rejected the proposal". */
    IDEA,
    /** A question: "whether", "why". */
    WH
  }

  /** What the subject does with what follows. */
  public enum Sense {
    /** Says it. */
    SPEECH,
    /** Says or shows it; a report can do so, but so can a thing that does not speak. */
    SIGN,
    /** Shows it: what a report or an inquiry finds. A person who finds something does not say so. */
    EVIDENCE,
    /** Holds it, which is told of people whether they said so or not. */
    ATTITUDE,
    /** As an attitude, but an adjective: "was confident that". */
    FEELING
  }

  /** How the form is inflected; NONE: it is no verb but stands for one ("his demand"). */
  public enum Inflection { BASE, THIRD, PAST, PASSIVE, ING, ADJECTIVE, NONE }

  /** One form of a verb. */
  public record Verb(String lemma, Sense sense, Set<Frame> frames, Inflection inflection) {
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
      Sense sense = row.choice("sense", Sense.class);
      if (sense == Sense.FEELING) {
        verbs.add(lemma, new Verb(lemma, sense, frames, Inflection.ADJECTIVE));
        continue;
      }
      verbs.add(lemma, new Verb(lemma, sense, frames, Inflection.BASE));
      for (String form : row.get("forms").split(",")) {
        verbs.add(form, new Verb(lemma, sense, frames, inflection(form)));
      }
    }
    return verbs;
  }

  private static Frame frame(String frame, Table.Row row) {
    try {
      return Frame.valueOf(frame.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.refused("frame \"" + frame + "\" is not one of clause, that, tell, quote, manner, call, to, object, idea, wh");
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
