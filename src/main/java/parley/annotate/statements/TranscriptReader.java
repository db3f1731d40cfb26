package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.Statement.Form;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.annotate.statements.cues.Mentions;
import parley.text.Folding;
import parley.text.Span;

/** Reads the turns of a transcript: lines that begin with a speaker in capitals and a colon, or with "Q". */
final class TranscriptReader {
  private static final int LONGEST_LABEL = 60;
  private static final int FEWEST_TURNS = 3;
  private final Mentions mentions;
  private final String text;

  private final Map<String, Actor> speakers = new HashMap<>();

  TranscriptReader(Reading reading, Mentions mentions) {
    this.mentions = mentions;
    this.text = reading.text();
  }

  /** The label of a turn, without its colon, and where what is said begins. */
  private record Turn(Span label, int said) {}

  List<Statement> turns() {
    List<Turn> turns = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      turn(line).ifPresent(turns::add);
      int next = text.indexOf('\n', line);
      line = next < 0 ? text.length() : next + 1;
    }
    if (turns.size() < FEWEST_TURNS) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int limit = i + 1 < turns.size() ? turns.get(i + 1).label().start() : paragraphEnd(turns.get(i).said());
      statement(turns.get(i), limit).ifPresent(statements::add);
    }
    return statements;
  }

  // what follows the paragraph of the last turn may be anybody's
  private int paragraphEnd(int offset) {
    int from = offset;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Optional<Turn> turn(int line) {
    if (text.startsWith("Q ", line) || text.startsWith("Q\t", line) || text.startsWith("Q\u00a0", line)) {
      return Optional.of(new Turn(new Span(line, line + 1), line + 1));
    }
    int letters = 0;
    for (int i = line; i < text.length() && i < line + LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean spoken = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        return spoken && (letters > 1 || letters == 1 && text.charAt(line) == 'Q') ? Optional.of(new Turn(new Span(line, i), i + 1)) : Optional.empty();
      }
      boolean bracket = c == '(' || c == ')';
      if (c == '\n' || Character.isLowerCase(c) && !isParticle(line, i) || Character.isDigit(c)
          || !bracket && !Character.isLetter(c) && ". -’'".indexOf(c) < 0) {
        return Optional.empty();
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return Optional.empty();
  }

  // "MCCAIN" is often written "McCAIN"
  private boolean isParticle(int line, int at) {
    return at > line && text.charAt(at) == 'c' && text.charAt(at - 1) == 'M';
  }

  private Optional<Statement> statement(Turn turn, int limit) {
    int start = turn.said();
    int end = limit;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    return Optional.of(new Statement(new Span(start, end), speaker(turn.label()), Form.DIRECT, Optional.empty(), Optional.empty(),
        new When.Unknown("a turn of a transcript")));
  }

  private Optional<ActorMention> speaker(Span label) {
    String name = label.of(text).strip();
    String folded = Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
    if (folded.equals("q") || folded.equals("question")) {
      return Optional.of(new ActorMention(label, new Actor(name, Actor.Kind.UNNAMED, Optional.empty())));
    }
    return Optional.of(new ActorMention(label, speakers.computeIfAbsent(folded, f -> called(f, name))));
  }

  private Actor called(String folded, String written) {
    List<Actor> people = mentions.all().stream().map(ActorMention::actor).filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .filter(actor -> Folding.fold(actor.name()).endsWith(folded)).distinct().limit(2).toList();
    return people.size() == 1 ? people.getFirst() : new Actor(written, Actor.Kind.UNNAMED, Optional.empty());
  }
}
