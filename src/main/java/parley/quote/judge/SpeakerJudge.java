package parley.quote.judge;

import module java.base;
import parley.knowledge.names.Name;
import parley.knowledge.names.Names;
import parley.knowledge.names.Offices;
import parley.quote.Verdict.Agreement;
import parley.quote.align.Lexicon;
import parley.search.row.NamedRow;
import parley.text.Words;

/** Compares who is claimed to have spoken with who speaks in the source; knows aliases, titles and offices. */
public final class SpeakerJudge {
  private final Lexicon lexicon;
  private final Words claimed;
  private final Set<String> names;
  private final Set<String> countries;

  public SpeakerJudge(Lexicon lexicon, String claimed) {
    this.lexicon = lexicon;
    this.claimed = Words.of(claimed);
    List<Name> found = found(lexicon.names(), this.claimed);
    this.names = found.stream().filter(name -> name.kind() != Name.Kind.COUNTRY).map(Name::canonical).collect(Collectors.toSet());
    this.countries = found.stream().filter(name -> name.kind() == Name.Kind.COUNTRY).map(Name::canonical).collect(Collectors.toSet());
  }

  /** People and the like named in the words, in any case; a country only where nobody else is. */
  private static List<Name> found(Names names, Words words) {
    List<Name> found = new ArrayList<>(names.exactly(words.text()));
    for (int first = 0; first < words.size() && found.isEmpty(); first++) {
      String rest = words.span(first, words.size() - 1).of(words.text());
      found.addAll(names.exactly(rest).stream().filter(Name::isPerson).toList());
    }
    for (int first = 0; first < words.size(); first++) {
      names.longestAt(words, first).ifPresent(match -> found.addAll(match.names()));
    }
    return found;
  }

  public Agreement of(Setting setting) {
    List<NamedRow> speakers = Stream.concat(setting.speaker().stream(), setting.others().stream()).toList();
    if (speakers.stream().anyMatch(this::isClaimed)) {
      return Agreement.CONFIRMED;
    }
    boolean known = setting.speaker().filter(speaker -> !speaker.kind().equals("unnamed")).isPresent();
    return known && setting.speaker().stream().noneMatch(this::mayBe) ? Agreement.DIFFERENT : Agreement.UNKNOWN;
  }

  private boolean isClaimed(NamedRow speaker) {
    List<String> said = IntStream.range(0, claimed.size()).mapToObj(claimed::folded).toList();
    return names.contains(speaker.name())
        || names.isEmpty() && countries.contains(speaker.name()) && speaker.kind().equals("country")
        || said.equals(Words.folded(speaker.name())) || said.equals(Words.folded(speaker.asWritten()))
        || names.isEmpty() && (bearsName(said, speaker) || holdsOffice(said, speaker));
  }

  /** Somebody whom the tables do not know: the last name is the same, and no first name is another. */
  private boolean bearsName(List<String> said, NamedRow speaker) {
    List<String> name = Words.folded(speaker.name());
    boolean last = !said.isEmpty() && !name.isEmpty() && said.getLast().equals(name.getLast());
    return last && speaker.kind().equals("person") && (said.size() == 1 || said.containsAll(name) || name.containsAll(said));
  }

  /** "the Turkish foreign minister". */
  private boolean holdsOffice(List<String> said, NamedRow speaker) {
    return lexicon.offices().of(speaker.name()).stream().anyMatch(office -> isNamed(office, said));
  }

  private boolean isNamed(Offices.Office office, List<String> said) {
    boolean of = countries.contains(office.of()) || said.containsAll(Words.folded(office.of()));
    return of && said.containsAll(Words.folded(office.office()));
  }

  /** What was claimed may be this speaker, though nothing proves it: his country, or an office without a name. */
  private boolean mayBe(NamedRow speaker) {
    return names.isEmpty() && !countries.isEmpty() && speaker.country().filter(countries::contains).isPresent()
        || speaker.kind().equals("country") && !names.isEmpty() && isFrom(speaker.name());
  }

  private boolean isFrom(String country) {
    return names.stream().flatMap(name -> lexicon.names().exactly(name).stream())
        .anyMatch(name -> name.country().filter(country::equals).isPresent());
  }
}
