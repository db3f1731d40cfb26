package parley.cli;

import module java.base;
import parley.knowledge.names.FirstNames;
import parley.knowledge.names.Names;
import parley.knowledge.persons.SamePerson;

/** Whether two written names name one person. The tables are read at the first question, each name once. */
final class OnePerson implements BiPredicate<String, String> {
  private final Supplier<Names> tables;
  private final Map<String, SamePerson.Written> read = new HashMap<>();
  private Optional<SamePerson> people = Optional.empty();

  OnePerson(Supplier<Names> tables) {
    this.tables = tables;
  }

  @Override
  public synchronized boolean test(String one, String other) {
    SamePerson judge = people.orElseGet(() -> SamePerson.load(tables.get(), FirstNames.load()));
    people = Optional.of(judge);
    return judge.judge(read.computeIfAbsent(one, judge::read), read.computeIfAbsent(other, judge::read)).isSame();
  }
}
