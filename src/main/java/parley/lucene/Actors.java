package parley.lucene;

import module java.base;
import parley.knowledge.Titles;
import parley.lucene.count.Deadline;
import parley.lucene.count.Dictionary;
import parley.lucene.count.DocSet;
import parley.lucene.count.PlainCounts;
import parley.lucene.field.Names;
import parley.lucene.field.Spelling;
import parley.schema.Field;
import parley.search.Engine.DocumentList;
import parley.search.Engine.Suggestion;
import parley.search.SearchRequest.View;
import parley.search.row.ActorCard;
import parley.text.Words;

/** Everybody named in the passages of an index and every document in it, for looking up and for suggestions. */
final class Actors {
  private static final int MOST_SPELLINGS = 50;
  private static final String BETWEEN = " | ";
  private static final Set<String> TITLES = Titles.words();

  private final Map<String, Card> cards;
  private final Map<String, List<String>> byFolded = new HashMap<>();
  // best first
  private final List<Entry> entries;
  private final Snapshot snapshot;

  /** An actor: its kind and country as most passages have it, its spellings from the most frequent on. */
  private record Card(String name, String kind, Optional<String> country, List<String> spellings, long passages) {}

  /** What may be suggested; {@code searched} holds its folded forms, each word with a space before it. */
  private record Entry(Suggestion suggestion, long passages, String searched) {}

  private Actors(Snapshot snapshot, Map<String, Card> cards, List<DocumentList.Entry> documents) {
    this.snapshot = snapshot;
    this.cards = cards;
    cards.keySet().forEach(name -> byFolded.computeIfAbsent(folded(name), _ -> new ArrayList<>(1)).add(name));
    entries = Stream.concat(cards.values().stream().map(Actors::entry), documents.stream().map(Actors::entry))
        .sorted(Comparator.comparingLong(Entry::passages).reversed().thenComparing(entry -> entry.suggestion().text()))
        .toList();
  }

  static Actors read(Snapshot snapshot) throws IOException {
    Names names = Names.of(View.PASSAGES);
    DocSet all = snapshot.everything(names.kind());
    PlainCounts spellings = snapshot.plain(names.spelling());
    int[] counts = spellings.count(all, Deadline.never());
    Map<String, List<Met>> met = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        Spelling spelling = Spelling.read(spellings.dictionary().value(i));
        met.computeIfAbsent(spelling.name(), _ -> new ArrayList<>(2)).add(new Met(spelling, counts[i]));
      }
    }
    PlainCounts actors = snapshot.plain(names.value(Field.ACTOR));
    int[] passages = actors.count(all, Deadline.never());
    PlainCounts places = snapshot.plain(names.value(Field.PLACE));
    int[] scenes = places.count(all, Deadline.never());
    Map<String, Card> cards = new HashMap<>();
    met.forEach((name, ways) -> cards.put(name, card(name, ways,
        at(passages, actors.dictionary().number(name)) + at(scenes, places.dictionary().number(name)))));
    return new Actors(snapshot, cards, snapshot.documents());
  }

  private static Card card(String name, List<Met> ways, long passages) {
    Spelling most = ways.stream().max(Comparator.comparingLong(Met::count)).orElseThrow().spelling();
    Map<String, Long> spellings = new TreeMap<>();
    ways.stream().filter(way -> isName(way.spelling()))
        .forEach(way -> spellings.merge(way.spelling().text(), way.count(), Long::sum));
    List<String> frequent = spellings.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_SPELLINGS)
        .map(Map.Entry::getKey)
        .toList();
    return new Card(name, most.kind(), most.country(), frequent, passages);
  }

  /** "Lavrov" is a name of Sergey Lavrov; "the Minister" and "mediator" only lead back to him. */
  private static boolean isName(Spelling spelling) {
    Words words = Words.of(spelling.text());
    return spelling.text().equals(spelling.name())
        || IntStream.range(0, words.size()).anyMatch(word -> !TITLES.contains(words.folded(word)) && hasCapital(words.written(word)));
  }

  /** "al-Shabaab" has one, and so has every word of a script without lower case. */
  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
  }

  /** A spelling and the number of passages that have it. */
  private record Met(Spelling spelling, long count) {}

  private static Entry entry(Card card) {
    Stream<String> forms = Stream.concat(Stream.of(card.name()), card.spellings().stream());
    return new Entry(new Suggestion(card.name(), card.kind(), Optional.empty()), card.passages(), searched(forms));
  }

  private static Entry entry(DocumentList.Entry document) {
    return new Entry(new Suggestion(document.document().title(), Names.KIND_DOCUMENT, Optional.of(document.document().id())),
        document.passages(), searched(Stream.of(document.document().title())));
  }

  private static String searched(Stream<String> forms) {
    return forms.map(Actors::folded).distinct().collect(Collectors.joining(BETWEEN, " ", " "));
  }

  private static String folded(String text) {
    return String.join(" ", Words.folded(text));
  }

  /** Those of whose names a word begins as typed, and goes on so. */
  List<Suggestion> suggest(String typed, int count) {
    String beginning = folded(typed);
    if (beginning.isEmpty()) {
      return List.of();
    }
    // a blank typed after a word says that the word is complete
    String wanted = " " + beginning + (Character.isWhitespace(typed.charAt(typed.length() - 1)) ? " " : "");
    return entries.stream().filter(entry -> entry.searched().contains(wanted)).limit(count).map(Entry::suggestion).toList();
  }

  Optional<ActorCard> card(String name) throws IOException {
    List<String> alike = cards.containsKey(name) ? List.of(name) : byFolded.getOrDefault(folded(name), List.of());
    if (alike.size() != 1) {
      return Optional.empty();
    }
    Card card = cards.get(alike.getFirst());
    boolean isCountry = card.kind().equals("country");
    long statements = rows(View.STATEMENTS, isCountry ? Field.COUNTRY : Field.SPEAKER, card.name());
    long mediations = rows(View.MEDIATIONS, isCountry ? Field.MEDIATOR_COUNTRY : Field.MEDIATOR, card.name());
    return Optional.of(new ActorCard(card.name(), card.kind(), card.country(), card.spellings(), List.of(), card.passages(),
        statements, mediations));
  }

  private long rows(View view, Field field, String name) throws IOException {
    PlainCounts counts = snapshot.plain(Names.of(view).value(field));
    Dictionary dictionary = counts.dictionary();
    return dictionary.number(name).isEmpty()
        ? 0
        : at(counts.count(snapshot.everything(Names.of(view).kind()), Deadline.never()), dictionary.number(name));
  }

  private static long at(int[] counts, OptionalInt number) {
    return number.isPresent() ? counts[number.getAsInt()] : 0;
  }
}
