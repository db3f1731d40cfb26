package parley.document.html;

import module java.base;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import parley.document.clean.Block;
import parley.document.clean.Draft;
import parley.text.CleanText;
import parley.text.Span;

/** Collects the blocks of a page's main text, each character with its place in the page's source. */
final class HtmlText implements NodeFilter {
  private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
      "u", "var", "wbr", "img", "picture", "source");

  /** A text node, with the block that it belongs to. */
  private record Piece(Span source, String text, int block, int level) {}

  private final MainText main;
  private final List<Piece> pieces = new ArrayList<>();
  private int block;
  private int level;

  private HtmlText(MainText main) {
    this.main = main;
  }

  static Draft draft(String source, MainText main) {
    HtmlText text = new HtmlText(main);
    NodeTraversor.filter(text, main.root());
    // text in tables without cells is moved by the parser; the source's order is what a reader can check
    text.pieces.sort(Comparator.comparing(Piece::source));
    return text.draft(source);
  }

  private Draft draft(String source) {
    CleanText.Builder builder = new CleanText.Builder(source);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.source().start() >= last) {
        CharacterReferences.write(source, piece.source(), piece.text(), builder);
        last = piece.source().end();
      }
      boolean ends = i + 1 == pieces.size() || pieces.get(i + 1).block() != piece.block();
      if (ends) {
        blocks.add(new Block(new Span(start, builder.length()), piece.level(), true));
        start = builder.length();
      }
    }
    return new Draft(builder.build(), withoutEmpty(blocks, builder), Optional.empty(), true);
  }

  private static List<Block> withoutEmpty(List<Block> blocks, CleanText.Builder builder) {
    String text = builder.build().value();
    return blocks.stream().map(block -> block.trimmed(text)).filter(block -> !block.span().isEmpty()).toList();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (text.sourceRange().isTracked() && !text.getWholeText().isEmpty()) {
        Span span = new Span(text.sourceRange().startPos(), text.sourceRange().endPos());
        pieces.add(new Piece(span, text.getWholeText(), block, level));
      }
    } else if (node instanceof Element element) {
      if (main.skipped().contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!INLINE.contains(element.normalName())) {
        block++;
        level = heading(element).orElse(level);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      block++;
      if (heading(element).isPresent()) {
        level = 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The rank of a heading; only the title is of the first. */
  private static Optional<Integer> heading(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    return heading ? Optional.of(Math.max(2, name.charAt(1) - '0')) : Optional.empty();
  }
}
