package parley.annotate.actors;

import module java.base;
import parley.knowledge.Heads;
import parley.knowledge.names.FirstNames;
import parley.knowledge.names.Names;
import parley.knowledge.names.Offices;
import parley.knowledge.persons.SamePerson;
import parley.knowledge.Phrases;
import parley.knowledge.Places;
import parley.knowledge.SpeechVerbs;
import parley.knowledge.Titles;

/** The look-ups that reading names and statements takes; loaded once and shared. */
public record Lexicon(
    Names names, Phrases<Titles.Title> titles, FirstNames firstNames, Phrases<SpeechVerbs.Verb> verbs, Heads heads,
    Phrases<Places.Place> places, Offices offices, SamePerson people) {
  public static Lexicon load() {
    return load(Names::load);
  }

  /** With the {@code names} that others need too; the tables are read side by side. */
  public static Lexicon load(Supplier<Names> names) {
    CompletableFuture<Phrases<Places.Place>> places = CompletableFuture.supplyAsync(Places::load);
    CompletableFuture<Offices> offices = CompletableFuture.supplyAsync(Offices::load);
    CompletableFuture<Phrases<SpeechVerbs.Verb>> verbs = CompletableFuture.supplyAsync(SpeechVerbs::load);
    FirstNames firstNames = FirstNames.load();
    Phrases<Titles.Title> titles = Titles.load();
    Heads heads = Heads.load();
    Names known = names.get();
    SamePerson people = SamePerson.load(known, firstNames);
    return new Lexicon(known, titles, firstNames, verbs.join(), heads, places.join(), offices.join(), people);
  }
}
