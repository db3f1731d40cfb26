package parley.cli;

import module java.base;
import parley.knowledge.Name;
import parley.knowledge.Names;
import parley.lucene.query.Spellings;
import parley.schema.Field;
import parley.search.Canonical;
import parley.text.Words;

/** What the name tables tell about typed words: canonical filter values, and who a stretch of a query may be. */
record NamesOfFilters(Names known) implements Canonical, Spellings {
  private static final Set<Field> COUNTRIES = EnumSet.of(Field.COUNTRY, Field.MEDIATOR_COUNTRY);

  @Override
  public List<String> names(Field field, String value) {
    return known.exactly(value).stream()
        .filter(name -> !COUNTRIES.contains(field) || name.kind() == Name.Kind.COUNTRY)
        .map(Name::canonical).distinct().toList();
  }

  @Override
  public List<NameMatch> in(Words query) {
    List<NameMatch> matches = new ArrayList<>();
    for (int first = 0; first < query.size(); first++) {
      for (int last = Math.min(query.size(), first + 6) - 1; last >= first; last--) {
        List<String> names = known.exactly(query.span(first, last).of(query.text())).stream()
            .filter(name -> name.form() != Name.Form.CODE).map(Name::canonical).distinct().toList();
        if (!names.isEmpty()) {
          matches.add(new NameMatch(first, last, names));
        }
      }
    }
    return matches;
  }
}
