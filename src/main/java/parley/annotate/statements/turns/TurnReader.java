package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.Statement.Form;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.annotate.statements.turns.Label.Kind;
import parley.text.Span;

/**
 * Reads the turns of a transcript. Three labels of people whose turns are sentences make one; a single
 * label does where it stands at the top and what follows speaks of itself.
 */
final class TurnReader {
  private static final int FEWEST_TURNS = 3;
  private static final int FEWEST_REPEATS = 3;
  private static final int TOP = 800;
  private static final int TOP_SHARE = 8;
  private static final int LOOK_AT = 4_000;
  private final String text;
  private final String title;
  private final LabelSpeakers speakers;

  /** @param title of the document; a label in it ("Lavrov: talks have failed") opens no turn */
  TurnReader(String text, String title, LabelSpeakers speakers) {
    this.title = title;
    this.text = text;
    this.speakers = speakers;
  }

  List<Statement> turns(List<Label> candidates) {
    Map<List<String>, Long> counts = candidates.stream().collect(Collectors.groupingBy(Label::words, Collectors.counting()));
    List<Label> labels = new ArrayList<>();
    int clear = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Label label = candidates.get(i);
      boolean names = isClear(label);
      int next = i + 1 < candidates.size() ? candidates.get(i + 1).span().start() : text.length();
      if (!title.startsWith(label.span().of(text)) && (names || counts.get(label.words()) >= FEWEST_REPEATS) && (isShouted(label) || isProse(label.said(), next))) {
        labels.add(label);
        clear += names ? 1 : 0;
      }
    }
    boolean transcript = labels.size() >= FEWEST_TURNS && clear > 1;
    boolean opens = !labels.isEmpty() && isAtTop(labels.getFirst());
    boolean titled = labels.stream().allMatch(label -> label.kind() != Kind.PLAIN);
    if (!transcript && !(titled && clear == labels.size() && opens && speaksOfItself(labels))) {
      return List.of();
    }
    List<Statement> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i + 1 == labels.size();
      // what follows the paragraph of the last turn of an extract may be anybody's
      int limit = !last ? labels.get(i + 1).span().start() : opens ? text.length() : paragraphEnd(labels.get(i).said());
      turn(labels.get(i), limit).ifPresent(turns::add);
    }
    return turns;
  }

  private boolean isClear(Label label) {
    return switch (label.kind()) {
      case QUESTION, TITLED -> true;
      case SHOUTED, PLAIN -> speakers.named(label).isPresent();
    };
  }

  private boolean isShouted(Label label) {
    return label.kind() == Kind.QUESTION || label.span().of(text).chars().filter(Character::isLowerCase).count() < 2;
  }

  /** Whether a sentence ends among what is said: "President: Omar al-Bashir" has none. */
  private boolean isProse(int from, int to) {
    for (int i = from; i < to && i < from + LOOK_AT; i++) {
      if (".?!…—".indexOf(text.charAt(i)) >= 0 && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAtTop(Label label) {
    return label.span().start() <= TOP || label.span().start() <= text.length() / TOP_SHARE;
  }

  private boolean speaksOfItself(List<Label> labels) {
    Span said = new Span(labels.getFirst().said(), text.length());
    return new Voice(text, said).isFirstPerson();
  }

  private int paragraphEnd(int offset) {
    int from = offset;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Optional<Statement> turn(Label label, int limit) {
    Span said = Voice.withoutClosing(text, new Span(Math.min(label.said(), limit), limit));
    return said.isEmpty() ? Optional.empty() : Optional.of(statement(said, label));
  }

  private Statement statement(Span said, Label label) {
    return new Statement(said, Optional.of(speakers.speaker(label)), Form.DIRECT, Optional.empty(), Optional.empty(),
        new When.Unknown("a turn of a transcript"));
  }
}
