package parley.lucene;

import module java.base;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import parley.lucene.count.Condition;
import parley.lucene.count.Deadline;
import parley.lucene.count.Dimension;
import parley.lucene.count.DocSet;
import parley.lucene.count.InSet;
import parley.lucene.field.Days;
import parley.lucene.field.Names;
import parley.lucene.query.Compiled;
import parley.lucene.query.Highlighter;
import parley.lucene.query.QueryCompiler;
import parley.lucene.query.Spellings;
import parley.lucene.query.TypedFilters;
import parley.lucene.query.Vocabulary;
import parley.lucene.query.WholeDocuments;
import parley.schema.Field;
import parley.search.Notice;
import parley.search.QueryNode;
import parley.search.SearchRequest;
import parley.search.SearchRequest.DateRange;

/**
 * One request worked out over one snapshot, in this order: words, with any of them enough where none has
 * all; dates; filters. Whether any word is enough is decided by the words alone, so that a further filter
 * never gives more rows.
 */
final class Search {
  // finding rows may not use up the time for ranking and counting them
  private static final double TO_FIND = 0.6;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Names names;
  private final Deadline deadline;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final QueryNode words;
  private final Selection selection;
  private final Compiled compiled;
  private final Matches matches;
  private final DocSet rows;
  private final List<Notice> notices;
  /** Whether nothing has all of the words, so that any of them is enough. */
  private final boolean anyWord;

  Search(Snapshot snapshot, SearchRequest request, Spellings spellings, Deadline deadline) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.names = Names.of(request.view());
    this.deadline = deadline.upTo(TO_FIND);
    this.searcher = snapshot.searcher(deadline);
    this.vocabulary = vocabulary(snapshot, request, spellings);
    this.notices = new ArrayList<>(request.notices());
    TypedFilters typed = TypedFilters.of(request.words());
    this.words = typed.words();
    this.selection = Selection.of(snapshot, request.view(), request.filters(), typed.filters());
    notices.addAll(selection.notices());
    Compiled strict = QueryCompiler.strict(words, names, vocabulary);
    if (!strict.searchable()) {
      notices.add(new Notice("nothing_to_search", "there is no word in \"" + request.text() + "\"; type letters or digits"));
    }
    DocSet found = DocSet.matching(searcher, strict.query());
    Optional<Loose> loose = found.isEmpty() && (words instanceof QueryNode.And || words instanceof QueryNode.Or) ? loose() : Optional.empty();
    loose.ifPresent(_ -> notices.add(new Notice("fallback_or", "nothing has all of the words; these have some of them, the best first")));
    this.anyWord = loose.isPresent();
    this.compiled = loose.map(Loose::compiled).orElse(strict);
    DocSet dated = dates().isPresent()
        ? loose.map(Loose::rows).orElse(found).and(DocSet.matching(searcher, dates().get()))
        : loose.map(Loose::rows).orElse(found);
    this.matches = new Matches(snapshot, request.view(), searcher, deadline, dated);
    for (Map.Entry<Dimension, List<Condition>> entry : selection.conditions().entrySet()) {
      matches.narrow(entry.getKey(), entry.getValue());
    }
    this.rows = matches.all();
    deadline.upTo(1);
  }

  /** What any of the words finds. */
  private record Loose(Compiled compiled, DocSet rows) {}

  private Optional<Loose> loose() throws IOException {
    Compiled any = QueryCompiler.loose(words, names, vocabulary);
    DocSet found = DocSet.matching(searcher, any.query());
    return found.isEmpty() ? Optional.empty() : Optional.of(new Loose(any, found));
  }

  private static Vocabulary vocabulary(Snapshot snapshot, SearchRequest request, Spellings spellings) {
    return new Vocabulary() {
      @Override
      public Spellings spellings() {
        return spellings;
      }

      @Override
      public boolean isActor(String name) {
        return snapshot.dictionary(SearchRequest.View.PASSAGES, Field.ACTOR).number(name).isPresent();
      }

      @Override
      public String value(Field field, String given) {
        return snapshot.dictionary(request.view(), field).meant(Names.kept(given)).orElse(Names.kept(given));
      }
    };
  }

  private Optional<Query> dates() {
    return request.dates().isAll()
        ? Optional.empty()
        : Optional.of(IntRange.newIntersectsQuery(names.range(), new int[] {window().first()}, new int[] {window().last()}));
  }

  /** The days asked for; open ends reach as far as days can be counted. */
  Days window() {
    DateRange dates = request.dates();
    int from = dates.from().map(Days::day).orElse(Integer.MIN_VALUE);
    int to = dates.to().map(Days::day).orElse(Integer.MAX_VALUE);
    // an inverted range is refused by the reader of requests; here it merely finds little
    return new Days(Math.min(from, to), Math.max(from, to));
  }

  /** The best {@code count} rows behind {@code after}, in the order asked for. */
  ScoreDoc[] ranked(int count, Optional<FieldDoc> after) throws IOException {
    Query query = request.sort() == SearchRequest.Sort.RELEVANCE ? scored() : new InSet(rows);
    int most = Math.max(1, Math.min(count, snapshot.reader().maxDoc()));
    TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(sort(), most, after.orElse(null), 1));
    return found.scoreDocs;
  }

  private Query scored() {
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(compiled.query(), Occur.MUST).add(new InSet(rows), Occur.FILTER);
    if (anyWord) {
      scored.add(WholeDocuments.of(compiled.query(), names), Occur.SHOULD);
    }
    return scored.build();
  }

  private Sort sort() {
    SortField document = new SortField(Names.DOCUMENT, SortField.Type.STRING);
    SortField ordinal = new SortField(Names.ORDINAL, SortField.Type.LONG);
    // rows without a date come last either way
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, document, ordinal);
      case OLDEST -> new Sort(new SortField(names.first(), SortField.Type.LONG, false, Long.MAX_VALUE), document, ordinal);
      case NEWEST -> new Sort(new SortField(names.last(), SortField.Type.LONG, true, Long.MIN_VALUE), document, ordinal);
    };
  }

  float score(ScoreDoc hit) {
    return request.sort() == SearchRequest.Sort.RELEVANCE ? (float) ((FieldDoc) hit).fields[0] : 0;
  }

  DocSet rows() {
    return rows;
  }

  Facets facets() {
    return new Facets(snapshot, request.view(), selection, matches, deadline);
  }

  Highlighter highlighter() throws IOException {
    return new Highlighter(new IndexSearcher(snapshot.reader()), compiled.query(), names, compiled.names());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  QueryNode words() {
    return words;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Names names() {
    return names;
  }

  boolean isPartial() {
    return searcher.timedOut() || deadline.hasPassed();
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  List<String> understood() {
    return Stream.concat(compiled.understood().stream(), selection.understood().stream()).toList();
  }
}
