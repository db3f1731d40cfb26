package parley.lucene.query;

import module java.base;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import parley.lucene.field.Names;
import parley.lucene.field.Terms;
import parley.search.row.ActorRow;
import parley.text.Span;
import parley.text.Words;

/** The stretches of a row's text that the words of a query match. */
public final class Highlighter {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;
  private final Names names;
  // stems are indexed without their places, so that they are looked for in the text again
  private final Set<String> stems = new HashSet<>();
  private final Set<String> actors;

  public Highlighter(IndexSearcher searcher, Query query, Names names, Set<String> actors) throws IOException {
    this.leaves = searcher.getLeafContexts();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    this.names = names;
    this.actors = actors;
    query.visit(new QueryVisitor() {
      @Override
      public void consumeTerms(Query in, Term... terms) {
        Stream.of(terms).filter(term -> term.field().equals(names.stem())).map(Term::text).forEach(stems::add);
      }
    });
  }

  /** Sorted, apart from each other, and inside the text. */
  public List<Span> highlights(int doc, String text, List<ActorRow> mentioned) throws IOException {
    List<Span> spans = new ArrayList<>();
    mentioned.stream()
        .filter(actor -> actors.contains(actor.name()) && actor.start() >= 0 && actor.start() < actor.end() && actor.end() <= text.length())
        .forEach(actor -> spans.add(new Span(actor.start(), actor.end())));
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    if (matches != null) {
      Words words = Words.of(text);
      MatchesIterator found = matches.getMatches(names.exact());
      while (found != null && found.next()) {
        // a position is the number of a word
        spans.add(words.span(found.startPosition(), found.endPosition()));
      }
      for (int i = 0; i < words.size() && !stems.isEmpty(); i++) {
        if (Terms.STEM.of(words, i).filter(stems::contains).isPresent()) {
          spans.add(words.span(i));
        }
      }
    }
    return merged(spans);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        merged.add(merged.removeLast().through(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
