package parley.annotate.actors;

import module java.base;
import parley.annotate.ActorMention;
import parley.annotate.Reading;
import parley.knowledge.names.Name;
import parley.knowledge.persons.Spellings;
import parley.text.Span;
import parley.text.WordSet;
import parley.text.Words;

/**
 * Finds the people, countries, bodies and groups that a document names, each once where it stands,
 * without titles and possessives. The whole document is read before a surname is given to anybody.
 */
public final class ActorFinder {
  private final Lexicon lexicon;

  /** What a surname is judged by: the people so far, the years of the document, its words in lower case. */
  private record Stage(Words words, Cast cast, Supplier<Era> era, Supplier<WordSet> common) {}

  public ActorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<ActorMention> find(Reading reading) {
    Words words = reading.words();
    List<ActorMention> mentions = new ArrayList<>();
    List<PersonDraft> drafts = new ArrayList<>();
    SentenceScan scan = new SentenceScan(lexicon, words, mentions, drafts);
    for (Span sentence : reading.sentences()) {
      scan.scan(words.from(sentence.start()), words.from(sentence.end()));
    }
    mentions.addAll(people(drafts, words, scan.described()));
    mentions.sort(Comparator.comparing(ActorMention::span));
    return List.copyOf(mentions);
  }

  private List<ActorMention> people(List<PersonDraft> drafts, Words words, List<SentenceScan.Description> described) {
    Cast cast = new Cast(new Spellings(lexicon.people()));
    // full names first: a headline has the surname before the text has the name
    Map<PersonDraft, Persona> people = new IdentityHashMap<>();
    drafts.stream().filter(draft -> !draft.surname()).forEach(draft -> people.put(draft, fullName(draft, words, cast)));
    Stage stage = new Stage(words, cast, once(() -> new Era(words, cast.everybody(), lexicon.offices())), once(() -> commonWords(drafts, words)));
    drafts.stream().filter(PersonDraft::surname)
        .forEach(draft -> surname(draft, stage).ifPresent(persona -> people.put(draft, persona)));
    List<ActorMention> mentions = new ArrayList<>();
    people.forEach((draft, persona) -> mentions.add(new ActorMention(words.span(draft.first(), draft.last()), persona.actor())));
    OfficeBearers bearers = new OfficeBearers(cast.everybody(), lexicon.offices());
    for (SentenceScan.Description description : described) {
      TitlePhrase title = description.title();
      (description.isApposed() ? Optional.ofNullable(people.get(drafts.get(description.draft()))) : bearers.of(title))
          .ifPresent(persona -> mentions.add(new ActorMention(words.span(title.first(), title.last()), persona.actor())));
    }
    return mentions;
  }

  /** The surnames that the document also has as words in lower case: "the House", "on this Day". */
  private static WordSet commonWords(List<PersonDraft> drafts, Words words) {
    WordSet surnames = WordSet.of(drafts.stream().filter(PersonDraft::surname).map(draft -> words.folded(draft.first())).toList());
    List<String> common = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (!words.isCapitalised(word) && surnames.contains(words.folded(word))) {
        common.add(words.folded(word));
      }
    }
    return WordSet.of(common);
  }

  private static <T> Supplier<T> once(Supplier<T> made) {
    AtomicReference<Optional<T>> kept = new AtomicReference<>(Optional.empty());
    return () -> kept.updateAndGet(known -> known.isPresent() ? known : Optional.of(made.get())).orElseThrow();
  }

  private Persona fullName(PersonDraft draft, Words words, Cast cast) {
    Optional<Name> known = draft.names().stream().findFirst().or(() -> cast.spellings().known(written(words, draft)));
    Persona persona = known.isEmpty()
        ? cast.unknown(written(words, draft), lexicon.firstNames().pronoun(words.folded(draft.first())))
        : cast.known(known.get());
    draft.title().ifPresent(persona::comesWith);
    persona.standsAt(draft.first());
    return persona;
  }

  private Optional<Persona> surname(PersonDraft draft, Stage stage) {
    String folded = stage.words().folded(draft.first(), draft.last());
    List<Persona> candidates = stage.cast().candidates(folded, draft.names());
    List<Name> holders = candidates.isEmpty() ? List.of() : holders(draft, candidates);
    if (!candidates.isEmpty() && holders.isEmpty()) {
      return Cast.called(candidates, draft.title(), draft.first());
    }
    // a surname that no table lists may be the spelling of one that a table has
    List<Name> known = !holders.isEmpty() ? holders : draft.names().isEmpty()
        ? stage.cast().spellings().knownBySurname(written(stage.words(), draft)).stream().toList() : draft.names();
    List<Name> fitting = known.isEmpty() ? known : known.stream().filter(name -> fits(name, draft.title())).toList();
    boolean named = !fitting.isEmpty() && (draft.sure() || !isDoubtful(folded, stage));
    if (fitting.size() == 1 && named) {
      Persona persona = stage.cast().known(fitting.getFirst());
      draft.title().ifPresent(title -> {
        persona.comesWith(title);
        persona.standsAt(draft.first());
      });
      return Optional.of(persona);
    }
    if (fitting.size() > 1 && named) {
      Optional<Persona> contemporary = stage.era().get().contemporary(fitting).map(stage.cast()::known);
      draft.title().ifPresent(title -> contemporary.ifPresent(persona -> persona.comesWith(title)));
      return contemporary;
    }
    if (fitting.isEmpty() && draft.sure()) {
      Persona persona = stage.cast().unknown(written(stage.words(), draft), Optional.empty());
      draft.title().ifPresent(persona::comesWith);
      return Optional.of(persona);
    }
    return Optional.empty();
  }

  /**
   * Who of the tables held the office by which a surname is called, where nobody in {@code candidates} is known by
   * it, or one of several: "President Clinton" is not the Hillary Clinton whom alone the document names in full.
   */
  private List<Name> holders(PersonDraft draft, List<Persona> candidates) {
    Optional<String> office = draft.title().map(TitlePhrase::written);
    if (office.isEmpty() || candidates.stream().anyMatch(persona -> mayBear(persona, draft.title().get()))) {
      return List.of();
    }
    List<Name> holders = draft.names().stream().filter(name -> fits(name, draft.title()) && held(name.canonical(), office.get())).toList();
    boolean alone = candidates.size() == 1 && holders.stream().anyMatch(name -> name.canonical().equals(candidates.getFirst().name()));
    return alone ? List.of() : holders;
  }

  /** Whether the document gives the person this title, or says nothing of somebody whom no table has. */
  private static boolean mayBear(Persona persona, TitlePhrase title) {
    return !Collections.disjoint(persona.titles(), title.heads()) || !persona.isKnown() && persona.titles().isEmpty();
  }

  private boolean held(String name, String office) {
    return lexicon.offices().of(name).stream().anyMatch(held -> held.office().equals(office));
  }

  /** Whether a surname that nothing beside it tells to be one may be a word, a month or a given name. */
  private boolean isDoubtful(String folded, Stage stage) {
    return lexicon.firstNames().contains(folded) || CommonWords.isCalendar(folded) || CommonWords.contains(folded)
        || CommonWords.isCreed(folded) || stage.common().get().contains(folded);
  }

  /** The name as it is written, with single spaces; "QUILL" is the Quill of a transcript. */
  private static String written(Words words, PersonDraft draft) {
    StringBuilder name = new StringBuilder();
    String text = words.text();
    boolean shouted = true;
    for (int word = draft.first(); word <= draft.last() && shouted; word++) {
      shouted = words.isInCapitals(word);
    }
    for (int word = draft.first(); word <= draft.last(); word++) {
      String part = words.written(word);
      name.append(shouted && part.length() > 2 ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) : part);
      if (word < draft.last()) {
        String gap = text.substring(words.end(word), words.start(word + 1));
        name.append(gap.isBlank() ? " " : gap);
      }
    }
    return name.toString();
  }

  private static boolean fits(Name name, Optional<TitlePhrase> title) {
    Optional<String> country = title.flatMap(TitlePhrase::country);
    Optional<String> pronoun = title.flatMap(TitlePhrase::pronoun);
    return (country.isEmpty() || name.country().isEmpty() || country.equals(name.country()))
        && (pronoun.isEmpty() || name.pronoun().isEmpty() || pronoun.equals(name.pronoun()));
  }
}
