package parley.lucene;

import module java.base;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import parley.lucene.field.Names;
import parley.lucene.stored.RowDecoder;
import parley.search.Engine.Row;
import parley.search.SearchRequest.View;
import parley.search.row.ActorRow;
import parley.search.row.MediationHit;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;

/** How the rows of a view are read from what is stored. */
record RowKind<R>(View view, Function<BytesRef, R> decode, Function<R, String> text, Function<R, Row> exported) {
  static final RowKind<PassageRow> PASSAGES =
      new RowKind<>(View.PASSAGES, RowDecoder::passage, PassageRow::text, Row.OfPassage::new);
  static final RowKind<StatementHit> STATEMENTS =
      new RowKind<>(View.STATEMENTS, RowDecoder::statement, hit -> hit.statement().text(), Row.OfStatement::new);
  static final RowKind<MediationHit> MEDIATIONS =
      new RowKind<>(View.MEDIATIONS, RowDecoder::mediation, hit -> hit.mediation().text(), Row.OfMediation::new);

  static final Set<String> STORED = Set.of(Names.ROW, Names.MENTIONS);

  static RowKind<?> of(View view) {
    return switch (view) {
      case PASSAGES -> PASSAGES;
      case STATEMENTS -> STATEMENTS;
      case MEDIATIONS -> MEDIATIONS;
    };
  }

  R row(Document stored) {
    return decode.apply(stored.getBinaryValue(Names.ROW));
  }

  /** The actors named in the text of the row, as offsets into it. */
  List<ActorRow> mentions(Document stored, R row) {
    if (row instanceof PassageRow passage) {
      return passage.actors();
    }
    BytesRef mentions = stored.getBinaryValue(Names.MENTIONS);
    return mentions == null ? List.of() : RowDecoder.actors(mentions);
  }
}
