package parley.eval;

import module java.base;
import parley.search.Engine;
import parley.search.SearchRequest;
import parley.search.row.DocumentRef;
import parley.search.row.DocumentRow;
import parley.search.row.PassageRow;
import parley.text.SentenceSplitter;
import parley.text.Span;

/**
 * A collection many times as large as another, made of its sentences in any order: documents and passages
 * with as many sentences as there, and nothing read from them. The seed decides the order.
 */
public final class MixedCollection {
  private static final int PAGE = 100;
  private final Engine source;
  private final SentenceSplitter splitter;
  private final List<String> sentences = new ArrayList<>();
  /** For each document, the number of sentences of each of its passages. */
  private final List<int[]> shapes = new ArrayList<>();

  public MixedCollection(Engine source, SentenceSplitter splitter) {
    this.source = source;
    this.splitter = splitter;
  }

  /** Writes {@code times} as many documents; does not commit. */
  public void write(Engine.Writer writer, int times, long seed) {
    read();
    Random random = new Random(seed);
    for (int time = 0; time < times; time++) {
      for (int document = 0; document < shapes.size(); document++) {
        write(writer, "mixed-" + time + "-" + document, shapes.get(document), random);
      }
    }
  }

  private void read() {
    long documents = source.info().documents();
    for (int offset = 0; offset < documents; offset += PAGE) {
      for (Engine.DocumentList.Entry entry : source.documents(new SearchRequest.Page(offset, PAGE)).results()) {
        List<PassageRow> passages = source.passagesOf(entry.document().id());
        int[] shape = new int[passages.size()];
        for (int i = 0; i < shape.length; i++) {
          String text = passages.get(i).text();
          List<Span> found = splitter.sentences(text, new Span(0, text.length()));
          found.forEach(span -> sentences.add(span.of(text)));
          shape[i] = found.size();
        }
        shapes.add(shape);
      }
    }
  }

  private void write(Engine.Writer writer, String id, int[] shape, Random random) {
    DocumentRef ref = new DocumentRef(id, id, id, Optional.empty(), Optional.empty(), Optional.empty());
    StringBuilder text = new StringBuilder();
    List<PassageRow> passages = new ArrayList<>();
    for (int i = 0; i < shape.length; i++) {
      int start = text.length();
      for (int sentence = 0; sentence < shape[i]; sentence++) {
        text.append(sentence == 0 ? "" : " ").append(sentences.get(random.nextInt(sentences.size())));
      }
      Span span = new Span(start, text.length());
      passages.add(new PassageRow(id + "." + (i + 1), ref, List.of(), text.substring(start), span, List.of(), List.of(), List.of(), List.of()));
      text.append("\n\n");
    }
    writer.replace(new DocumentRow(ref, id, Optional.empty(), text.toString(), List.of()), passages);
  }
}
