package parley.lucene.stored;

import module java.base;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import parley.lucene.field.Names;
import parley.search.SearchRequest.View;
import parley.search.Surroundings;
import parley.search.Surroundings.Said;
import parley.search.row.PassageRow;
import parley.text.Span;

/**
 * Rows of one document by their place in its text. The places of all its rows are gone through as
 * columns; only the rows wanted are read.
 */
public final class PlacedRows {
  private static final Set<String> ROW = Set.of(Names.ROW);

  private PlacedRows() {}

  /** A row that is not read yet. */
  private record Place(int row, Span span) {}

  public static Surroundings around(IndexReader reader, String document, Span stretch) throws IOException {
    List<PassageRow> passages = new ArrayList<>();
    List<Said> statements = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      for (Place place : touched(places(leaf.reader(), document, View.PASSAGES), stretch)) {
        passages.add(RowDecoder.passage(stored.document(place.row(), ROW).getBinaryValue(Names.ROW)));
      }
      for (Place place : places(leaf.reader(), document, View.STATEMENTS)) {
        if (place.span().overlaps(stretch)) {
          statements.add(new Said(place.span(), RowDecoder.statement(stored.document(place.row(), ROW).getBinaryValue(Names.ROW)).statement()));
        }
      }
    }
    return new Surroundings(passages, statements);
  }

  private static List<Place> places(LeafReader reader, String document, View view) throws IOException {
    PostingsEnum rows = reader.postings(new Term(Names.OWNER, document), PostingsEnum.NONE);
    NumericDocValues starts = DocValues.getNumeric(reader, Names.of(view).start());
    NumericDocValues ends = DocValues.getNumeric(reader, Names.of(view).end());
    Bits live = reader.getLiveDocs();
    List<Place> places = new ArrayList<>();
    while (rows != null && rows.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int row = rows.docID();
      if ((live == null || live.get(row)) && starts.advanceExact(row) && ends.advanceExact(row)) {
        places.add(new Place(row, new Span((int) starts.longValue(), (int) ends.longValue())));
      }
    }
    places.sort(Comparator.comparing(Place::span));
    return places;
  }

  /** The places that the stretch touches, else the nearest. */
  private static List<Place> touched(List<Place> places, Span stretch) {
    List<Place> touched = places.stream().filter(place -> place.span().overlaps(stretch)).toList();
    List<Place> before = places.stream().filter(place -> place.span().start() <= stretch.start()).toList();
    return !touched.isEmpty() || places.isEmpty() ? touched : List.of(before.isEmpty() ? places.getFirst() : before.getLast());
  }
}
