package parley.annotate.statements.turns;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.annotate.actors.ActorFinder;
import parley.annotate.actors.Lexicon;
import parley.document.Section;
import parley.document.SourceDocument;
import parley.knowledge.Titles.Kind;
import parley.knowledge.Titles.Title;
import parley.text.CleanText;
import parley.text.Span;
import parley.text.Words;

/** A title, heading or first line of a document with the actors in it, which no sentence of the text holds. */
record Headline(Words words, List<ActorMention> actors) {
  static Headline of(String line, SourceDocument document, ActorFinder finder) {
    Span all = new Span(0, line.length());
    Section section = new Section(List.of(), 0, new Span(0, 0), all);
    SourceDocument alone = new SourceDocument(
        document.id(), document.path(), document.about(), document.sha256(), List.of(section), CleanText.of(line));
    Reading reading = new Reading(alone, List.of(), Words.of(line), List.of(all));
    return new Headline(reading.words(), finder.find(reading));
  }

  /** The people whose title here is exactly {@code role}: "Vice President Harris" is no president. */
  List<Actor> people(String role, Lexicon lexicon) {
    return actors.stream().filter(mention -> mention.actor().kind() == Actor.Kind.PERSON)
        .filter(mention -> title(mention, lexicon).equals(role)).map(ActorMention::actor).distinct().toList();
  }

  /** The words of the title directly before a name, without those that only say whose: "us", "former". */
  private String title(ActorMention mention, Lexicon lexicon) {
    int name = words.from(mention.span().start());
    Deque<String> title = new ArrayDeque<>();
    for (int at = name - 1; at >= 0; at--) {
      Optional<Title> found = lexicon.titles().of(words.folded(at));
      if (found.isEmpty() || title.isEmpty() && found.get().is(Kind.HONORIFIC)) {
        break;
      }
      title.addFirst(words.folded(at));
    }
    return String.join(" ", title);
  }
}
