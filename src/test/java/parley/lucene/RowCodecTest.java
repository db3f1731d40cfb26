package parley.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import module java.base;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import parley.lucene.stored.RowDecoder;
import parley.lucene.stored.RowEncoder;
import parley.search.Engine.DocumentList;
import parley.search.row.DocumentRow;
import parley.search.row.MediationHit;
import parley.search.row.PassageRow;
import parley.search.row.StatementHit;

/** Rows come back from their bytes as they went in. */
class RowCodecTest {
  private final long seed = Rows.seed();
  private final Rows.Random rows = new Rows.Random(new java.util.Random(seed));

  @Test
  void aDocumentComesBackAsItWas() {
    for (int i = 0; i < 200; i++) {
      DocumentRow row = rows.document(i);
      assertEquals(row, RowDecoder.document(new BytesRef(RowEncoder.document(row))), "seed " + seed);
    }
  }

  @Test
  void aPassageComesBackWithAllThatIsInIt() {
    for (int i = 0; i < 200; i++) {
      PassageRow row = rows.passage(rows.document(i), "p" + i);
      assertEquals(row, RowDecoder.passage(new BytesRef(RowEncoder.passage(row))), "seed " + seed);
      assertEquals(row.actors(), RowDecoder.actors(new BytesRef(RowEncoder.actors(row.actors()))), "seed " + seed);
    }
  }

  @Test
  void aStatementComesBackWithItsDocumentAndHeading() {
    for (int i = 0; i < 200; i++) {
      StatementHit hit = new StatementHit(rows.statement("p", i), rows.document(i).ref(), List.of("Spring", "Talks"));
      assertEquals(hit, RowDecoder.statement(new BytesRef(RowEncoder.statement(hit))), "seed " + seed);
    }
  }

  @Test
  void aMediationComesBackWithItsDocumentAndHeading() {
    for (int i = 0; i < 200; i++) {
      MediationHit hit = new MediationHit(rows.mediation("p", i), rows.document(i).ref(), List.of());
      assertEquals(hit, RowDecoder.mediation(new BytesRef(RowEncoder.mediation(hit))), "seed " + seed);
    }
  }

  @Test
  void anEntryOfTheListOfDocumentsComesBackWithItsCount() {
    DocumentList.Entry entry = new DocumentList.Entry(rows.document(1).ref(), 17);
    assertEquals(entry, RowDecoder.entry(new BytesRef(RowEncoder.entry(entry.document(), 17))));
  }

  @Test
  void textBeyondTheBasicPlaneKeepsItsOffsets() {
    PassageRow row = Rows.passage("p", "мир 🕊 平和 \u0000\n“x”");
    assertEquals(row, RowDecoder.passage(new BytesRef(RowEncoder.passage(row))));
  }
}
