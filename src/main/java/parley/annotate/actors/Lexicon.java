package parley.annotate.actors;

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
    Names names = Names.load();
    FirstNames firstNames = FirstNames.load();
    return new Lexicon(names, Titles.load(), firstNames, SpeechVerbs.load(), Heads.load(), Places.load(), Offices.load(),
        SamePerson.load(names, firstNames));
  }
}
