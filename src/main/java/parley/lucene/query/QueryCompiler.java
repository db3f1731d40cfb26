package parley.lucene.query;

import module java.base;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import parley.lucene.field.Names;
import parley.search.QueryNode;
import parley.search.QueryNode.And;
import parley.search.QueryNode.Not;
import parley.search.QueryNode.Word;
import parley.text.Words;

/** Makes one Lucene query from a tree of words, and keeps account of how it was read. For one use. */
public final class QueryCompiler {
  // near spellings look at the whole dictionary, so that a query of nothing else would take seconds
  private static final int MOST_NEAR = 16;

  static {
    // 2,000 characters of one-letter words are a thousand words, each in two fields
    IndexSearcher.setMaxClauseCount(64 * 1024);
  }

  private final WordQueries queries;
  private final Vocabulary vocabulary;
  private final boolean loose;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<String> understood = new ArrayList<>();
  private int near;

  private QueryCompiler(Names fields, Vocabulary vocabulary, boolean loose) {
    this.queries = new WordQueries(fields);
    this.vocabulary = vocabulary;
    this.loose = loose;
  }

  /** Every word must be there. */
  public static Compiled strict(QueryNode words, Names fields, Vocabulary vocabulary) {
    return new QueryCompiler(fields, vocabulary, false).compiled(words);
  }

  /** Any of the words is enough; what is excluded or filtered stays so. */
  public static Compiled loose(QueryNode words, Names fields, Vocabulary vocabulary) {
    return new QueryCompiler(fields, vocabulary, true).compiled(words);
  }

  private Compiled compiled(QueryNode words) {
    Optional<Query> query = switch (words) {
      case And and -> and(and, loose);
      case QueryNode.Or(List<QueryNode> nodes) when loose -> anyOf(nodes);
      case QueryNode.All _, Word _, QueryNode.Phrase _, QueryNode.Is _, Not _, QueryNode.Or _ -> and(new And(List.of(words)), loose);
    };
    if (!leftOut.isEmpty()) {
      understood.add("left out: " + String.join(", ", leftOut));
    }
    return new Compiled(query.orElse(new MatchNoDocsQuery("nothing to search for")), query.isPresent(), names, List.copyOf(understood));
  }

  /** Empty where nothing in {@code node} can be searched. */
  private Optional<Query> query(QueryNode node) {
    return switch (node) {
      case QueryNode.All() -> Optional.of(queries.everything());
      case Word word -> words(List.of(word), false, false);
      case QueryNode.Phrase(String text, int slop, _) -> searchable(text, queries.phrase(Words.of(text), slop));
      case QueryNode.Is(var field, String value, _) -> Optional.of(queries.value(field, vocabulary.value(field, value)));
      case Not(QueryNode inner) -> unaccounted(inner).map(queries::not);
      case And and -> and(and, false);
      case QueryNode.Or(List<QueryNode> nodes) -> {
        List<Query> found = nodes.stream().map(this::query).flatMap(Optional::stream).distinct().toList();
        yield found.isEmpty() ? Optional.empty() : Optional.of(WordQueries.either(found));
      }
    };
  }

  private Optional<Query> and(And and, boolean any) {
    List<Query> wanted = new ArrayList<>();
    List<Query> required = new ArrayList<>();
    List<Query> refused = new ArrayList<>();
    boolean onlyStopWords = and.nodes().stream().allMatch(node -> node instanceof Not || isStopWord(node));
    List<Word> run = new ArrayList<>();
    for (QueryNode node : and.nodes()) {
      if (node instanceof Word word && !word.near()) {
        run.add(word);
        continue;
      }
      words(run, !onlyStopWords, any).ifPresent(wanted::add);
      run.clear();
      switch (node) {
        case Not(QueryNode inner) -> unaccounted(inner).ifPresent(refused::add);
        case QueryNode.Is is -> query(is).ifPresent(required::add);
        case QueryNode.All _, Word _, QueryNode.Phrase _, And _, QueryNode.Or _ -> query(node).ifPresent(wanted::add);
      }
    }
    words(run, !onlyStopWords, any).ifPresent(wanted::add);
    if (wanted.isEmpty() && required.isEmpty() && refused.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(joined(any ? wrapped(wanted) : wanted, required, refused));
  }

  /** Alternatives of which any word is enough. */
  private Optional<Query> anyOf(List<QueryNode> nodes) {
    List<Query> found = nodes.stream().map(node -> node instanceof And and ? and(and, true) : query(node)).flatMap(Optional::stream).distinct().toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(WordQueries.either(found));
  }

  private static List<Query> wrapped(List<Query> wanted) {
    return wanted.isEmpty() ? wanted : List.of(WordQueries.either(wanted));
  }

  private Query joined(List<Query> wanted, List<Query> required, List<Query> refused) {
    List<Query> must = Stream.concat(wanted.stream(), required.stream()).distinct().toList();
    if (refused.isEmpty()) {
      return WordQueries.all(must);
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    (must.isEmpty() ? List.of(queries.everything()) : must).forEach(query -> joined.add(query, Occur.MUST));
    refused.forEach(query -> joined.add(query, Occur.MUST_NOT));
    return joined.build();
  }

  /** Neighbouring words, among which names are looked for. */
  private Optional<Query> words(List<Word> run, boolean withoutStopWords, boolean any) {
    NameRun names = NameRun.of(run, vocabulary);
    List<Query> found = new ArrayList<>();
    for (NameRun.Part part : names.parts()) {
      List<Query> written = part.words().stream()
          .filter(word -> !withoutStopWords || !stops(word))
          .map(this::word)
          .flatMap(Optional::stream)
          .distinct()
          .toList();
      if (part.actors().isEmpty()) {
        found.addAll(written);
      } else {
        found.add(named(part, written, any));
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(any ? WordQueries.either(found) : WordQueries.all(found));
  }

  private Query named(NameRun.Part part, List<Query> written, boolean any) {
    names.addAll(part.actors());
    understood.add(part.text() + ": also " + String.join(" or ", part.actors()) + " under other spellings");
    List<Query> either = new ArrayList<>();
    if (!written.isEmpty()) {
      either.add(any ? WordQueries.either(written) : WordQueries.all(written));
    }
    if (part.words().size() > 1) {
      queries.phrase(Words.of(part.text()), 0).ifPresent(either::add);
    }
    either.add(queries.named(part.actors()));
    return WordQueries.either(either);
  }

  private Optional<Query> word(Word word) {
    Words words = Words.of(word.text());
    if (word.near() && ++near > MOST_NEAR) {
      understood.add(word.text() + ": as written, for at most " + MOST_NEAR + " words near spellings are looked up");
      return searchable(word.text(), queries.word(words));
    }
    return searchable(word.text(), word.near() ? queries.near(words) : queries.word(words));
  }

  private Optional<Query> searchable(String text, Optional<Query> query) {
    if (query.isEmpty()) {
      leftOut.add(text);
    }
    return query;
  }

  /** Names and words under a "not" are neither highlighted nor told of. */
  private Optional<Query> unaccounted(QueryNode node) {
    Set<String> before = Set.copyOf(names);
    int told = understood.size();
    Optional<Query> query = query(node);
    names.retainAll(before);
    understood.subList(told, understood.size()).clear();
    return query;
  }

  private static boolean isStopWord(QueryNode node) {
    return node instanceof Word(String text, boolean near, _) && !near && StopWords.contains(String.join(" ", Words.folded(text)));
  }

  private boolean stops(Word word) {
    if (!isStopWord(word)) {
      return false;
    }
    leftOut.add(word.text());
    return true;
  }
}
