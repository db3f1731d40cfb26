package parley.annotate.actors.things;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.actors.Lexicon;
import parley.annotate.actors.TitleReader;
import parley.knowledge.Heads;
import parley.knowledge.Phrases;
import parley.knowledge.Places.Place;
import parley.text.WordSet;
import parley.text.Words;

/** Reads the towns, provinces, regions and seas of the tables, where they are written as names. */
public final class PlaceReader {
  private static final WordSet ARTICLES = WordSet.of("al", "el", "ar", "as", "az", "ad", "at", "an", "ash");
  private final Phrases<Place> places;
  private final Phrases<Heads.Head> heads;
  private final Words words;

  public PlaceReader(Lexicon lexicon, Words words) {
    this.places = lexicon.places();
    this.heads = lexicon.heads().last();
    this.words = words;
  }

  public Optional<NamedThing> at(int word, int limit) {
    if (!words.isCapitalised(word) && !isArticle(word)) {
      return Optional.empty();
    }
    Optional<Phrases.Hit<Place>> hit = places.longestAt(words, word);
    if (hit.isEmpty() || hit.get().last() >= limit || !isName(word, hit.get().last())) {
      return Optional.empty();
    }
    Place place = hit.get().value();
    return Optional.of(new NamedThing(word, hit.get().last(), new Actor(place.name(), Actor.Kind.PLACE, place.country())));
  }

  /** The "al" of "al-Bab". */
  public boolean isArticle(int word) {
    return ARTICLES.contains(words.folded(word)) && word + 1 < words.size() && words.isCapitalised(word + 1);
  }

  private boolean isName(int first, int last) {
    for (int word = first; word < last; word++) {
      if (!TitleReader.isJoined(words, word) && !isAbbreviated(word)) {
        return false;
      }
    }
    // "the Tigris river", but no other word in lower case
    return first == last || words.isCapitalised(last) || heads.of(words.folded(last)).isPresent();
  }

  /** "Washington, D.C.". */
  private boolean isAbbreviated(int word) {
    return words.text().startsWith(", ", words.end(word)) && words.folded(word + 1).startsWith("d");
  }
}
