package parley.annotate.statements;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.statements.cues.Cue.Range;
import parley.annotate.statements.cues.Mentions;
import parley.annotate.statements.frames.Grammar;
import parley.annotate.statements.frames.SentenceFrame;
import parley.knowledge.Phrases;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.Span;
import parley.text.Words;

/** Finds the person whose name a subject holds beside other words: behind a title, in or before an apposition. */
final class NamedSubject {
  private static final int LONGEST_NAME = 5;
  private final Phrases<Title> titles;
  private final Words words;
  private final Mentions mentions;

  NamedSubject(Phrases<Title> titles, Words words, Mentions mentions) {
    this.titles = titles;
    this.words = words;
    this.mentions = mentions;
  }

  /** The person whom the tokens {@code whole}, or those beside them, name; {@code head} are those up to a preposition. */
  Optional<ActorMention> named(SentenceFrame frame, Range whole, Range head) {
    return apposed(frame, whole, head).or(() -> titled(frame, whole)).or(() -> explained(frame, whole));
  }

  /** "Estonian Prime Minister, Kaja Kallas, said": the name stands between commas. */
  private Optional<ActorMention> apposed(SentenceFrame frame, Range whole, Range head) {
    if (!frame.isMark(whole.last() + 1, ',') || !frame.isWord(whole.last() + 2)
        || titles.of(frame.word(head.last())).isEmpty()) {
      return Optional.empty();
    }
    int start = frame.at(whole.last() + 2).span().start();
    return mentions.inside(new Span(start, Math.min(frame.span().end(), start + 80))).stream().findFirst()
        .filter(mention -> mention.span().start() == start && mention.actor().kind() == Actor.Kind.PERSON
            && words.text().startsWith(",", mention.span().end()));
  }

  /** "Deputy Chief of Staff Dmitry Kozak" is he; "a spokesman for President Putin" is not. */
  private Optional<ActorMention> titled(SentenceFrame frame, Range whole) {
    List<ActorMention> inside = mentions.inside(frame.span(whole.first(), whole.last()));
    if (inside.isEmpty() || inside.getLast().actor().kind() != Actor.Kind.PERSON
        || inside.getLast().span().end() != frame.at(whole.last()).span().end()) {
      return Optional.empty();
    }
    int name = whole.last();
    while (name > whole.first() && frame.at(name).span().start() > inside.getLast().span().start()) {
      name--;
    }
    boolean article = Set.of("a", "an").contains(frame.word(whole.first()));
    for (int i = name - 1; i >= whole.first(); i--) {
      String word = frame.word(i);
      boolean binds = word.equals("of") || word.equals("to") && titles.of(frame.word(i + 2)).isPresent();
      if (Grammar.isPreposition(word) && (!binds || article || i == name - 1 || isOrgan(frame, i - 1))) {
        return Optional.empty();
      }
    }
    return Optional.of(inside.getLast());
  }

  /** Whether an organ stands at {@code at}; the staff of "chief of staff" is none. */
  private boolean isOrgan(SentenceFrame frame, int at) {
    return !frame.word(at - 1).equals("of")
        && titles.of(frame.word(at)).map(title -> title.is(Kind.ORGAN) && !title.isHuman()).orElse(false);
  }

  /** "John Agnew, an authority on conflict said": the comma behind the apposition is missing. */
  private Optional<ActorMention> explained(SentenceFrame frame, Range whole) {
    int name = whole.first() - 2;
    if (name < 0 || name > LONGEST_NAME || !frame.isMark(whole.first() - 1, ',') || !Set.of("a", "an").contains(frame.word(whole.first()))) {
      return Optional.empty();
    }
    return mentions.inside(frame.span(0, name)).stream().filter(SpeakerReader::isPerson)
        .filter(mention -> mention.span().end() == frame.at(name).span().end())
        .filter(mention -> IntStream.range(0, name).allMatch(i -> frame.isWord(i) && words.isCapitalised(frame.wordIndex(i)))).findFirst();
  }

  /** "submitted it to Louis XVI, who said": a phrase that names no speaker before the name at its end. */
  Optional<ActorMention> namedAtEnd(SentenceFrame frame, Range whole) {
    List<ActorMention> inside = mentions.inside(frame.span(whole.first(), whole.last()));
    boolean determined = Set.of("a", "an", "the", "his", "her", "its", "their").contains(frame.word(whole.first()));
    return inside.isEmpty() || determined || !SpeakerReader.isPerson(inside.getLast()) || inside.getLast().span().end() != frame.at(whole.last()).span().end()
        ? Optional.empty() : Optional.of(inside.getLast());
  }
}
