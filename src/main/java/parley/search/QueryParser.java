package parley.search;

import module java.base;
import parley.schema.Field;
import parley.text.Span;
import parley.text.Words;

/**
 * Reads the query language into a tree. Whatever is typed has a reading: what is unclosed ends with the
 * query, what cannot be searched is passed over, and each such liberty is told as a notice.
 */
public final class QueryParser {
  /** Brackets nested deeper than this are read as if they were not there. */
  static final int MOST_BRACKETS = 40;

  private static final int MOST_SLOP = 100;

  private final String text;
  private final Canonical canonical;
  private final SearchRequest.View view;
  private final List<Notice> notices = new ArrayList<>();
  private int at;
  private int depth;
  private boolean sawLeaf;

  private QueryParser(String text, SearchRequest.View view, Canonical canonical) {
    this.text = text;
    this.view = view;
    this.canonical = canonical;
  }

  /** A tree, and what there is to tell about how it was read. */
  public record Parsed(QueryNode words, List<Notice> notices) {}

  public static Parsed parse(String text, SearchRequest.View view, Canonical canonical) {
    QueryParser parser = new QueryParser(text, view, canonical);
    List<QueryNode> alternatives = new ArrayList<>();
    while (parser.at < text.length()) {
      alternatives.add(parser.alternatives());
      parser.skip(")");
    }
    QueryNode words = parser.and(alternatives);
    if (!parser.sawLeaf && !text.isBlank()) {
      words = new QueryNode.Or(List.of());
    }
    return new Parsed(words, parser.notices.stream().distinct().toList());
  }

  private QueryNode alternatives() {
    List<QueryNode> alternatives = new ArrayList<>();
    alternatives.add(conjunction());
    while (isKeyword("OR")) {
      at += 2;
      alternatives.add(conjunction());
    }
    List<QueryNode> meant = alternatives.stream().filter(node -> !(node instanceof QueryNode.All)).toList();
    return switch (meant.size()) {
      case 0 -> new QueryNode.All();
      case 1 -> meant.getFirst();
      default -> new QueryNode.Or(meant);
    };
  }

  private QueryNode conjunction() {
    List<QueryNode> nodes = new ArrayList<>();
    while (true) {
      skipBlanks();
      if (at >= text.length() || text.charAt(at) == ')' || isKeyword("OR")) {
        return and(nodes);
      }
      if (isKeyword("AND")) {
        at += 3;
        continue;
      }
      unary().ifPresent(nodes::add);
    }
  }

  private QueryNode and(List<QueryNode> nodes) {
    List<QueryNode> meant = nodes.stream().filter(node -> !(node instanceof QueryNode.All)).toList();
    return switch (meant.size()) {
      case 0 -> new QueryNode.All();
      case 1 -> meant.getFirst();
      default -> new QueryNode.And(meant);
    };
  }

  private Optional<QueryNode> unary() {
    boolean negated = false;
    while (at < text.length() && text.charAt(at) == '-') {
      negated = !negated;
      at++;
    }
    if (at >= text.length() || isBlank(at)) {
      return Optional.empty();
    }
    boolean not = negated;
    return primary().map(node -> not ? new QueryNode.Not(node) : node);
  }

  private Optional<QueryNode> primary() {
    char c = text.charAt(at);
    if (c == '(') {
      return bracket();
    }
    if (c == ')') {
      return Optional.empty();
    }
    if (isQuote(c)) {
      return phrase();
    }
    return chunk();
  }

  private Optional<QueryNode> bracket() {
    at++;
    if (depth >= MOST_BRACKETS) {
      notices.add(new Notice("too_deep", "brackets nested deeper than " + MOST_BRACKETS + " are ignored"));
      return Optional.empty();
    }
    depth++;
    QueryNode inside = alternatives();
    depth--;
    if (at < text.length()) {
      at++;
    }
    return inside instanceof QueryNode.All ? Optional.empty() : Optional.of(inside);
  }

  private Optional<QueryNode> phrase() {
    int start = at;
    String inside = quoted();
    Span typed = new Span(start, at);
    int slop = 0;
    if (at < text.length() && text.charAt(at) == '~') {
      at++;
      while (at < text.length() && isAsciiDigit(text.charAt(at))) {
        slop = Math.min(MOST_SLOP, slop * 10 + text.charAt(at) - '0');
        at++;
      }
    }
    return leaf(inside, new QueryNode.Phrase(inside, slop, typed));
  }

  /** The text between the mark at {@code at} and its closing mark, or the end of the query. */
  private String quoted() {
    int open = at++;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    String inside = text.substring(open + 1, at);
    if (at < text.length()) {
      at++;
    } else {
      notices.add(new Notice("unclosed_quote", "the quotation mark at position " + open + " is not closed; read to the end"));
    }
    return inside;
  }

  private Optional<QueryNode> chunk() {
    int start = at;
    while (at < text.length() && !isBlank(at) && "()".indexOf(text.charAt(at)) < 0 && !isQuote(text.charAt(at))) {
      if (text.charAt(at) == ':' && at > start) {
        Optional<QueryNode> filter = filter(start);
        if (filter.isPresent()) {
          return filter;
        }
      }
      at++;
    }
    String written = text.substring(start, at);
    boolean near = written.endsWith("~");
    String word = near ? written.substring(0, written.length() - 1) : written;
    return leaf(word, new QueryNode.Word(word, near, new Span(start, at)));
  }

  /** {@code field:value} whose colon stands at {@code at}; otherwise it stays a word. */
  private Optional<QueryNode> filter(int start) {
    String name = text.substring(start, at);
    boolean hasValue = at + 1 < text.length() && !isBlank(at + 1) && "()".indexOf(text.charAt(at + 1)) < 0;
    if (!hasValue || !name.chars().allMatch(c -> c == '_' || Character.isLetter(c))) {
      return Optional.empty();
    }
    Optional<Field> field = Field.of(name).filter(f -> Canonical.filters(view).contains(f));
    if (field.isEmpty()) {
      notices.add(new Notice("unknown_field", "\"" + name + ":\" at position " + start
          + " is no field here and was searched as words; the fields are "
          + Canonical.filters(view).stream().map(Field::key).collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    at++;
    String value = isQuote(text.charAt(at)) ? quoted() : bareValue();
    sawLeaf = true;
    return Optional.of(new QueryNode.Is(field.get(), canonical.read(field.get(), value, notices), new Span(start, at)));
  }

  private String bareValue() {
    int start = at;
    while (at < text.length() && !isBlank(at) && "()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private Optional<QueryNode> leaf(String words, QueryNode node) {
    if (Words.of(words).size() == 0) {
      return Optional.empty();
    }
    sawLeaf = true;
    return Optional.of(node);
  }

  private boolean isKeyword(String keyword) {
    int end = at + keyword.length();
    return text.startsWith(keyword, at) && (end == text.length() || isBlank(end) || text.charAt(end) == '(')
        && (at == 0 || isBlank(at - 1) || text.charAt(at - 1) == ')');
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(at)) {
      at++;
    }
  }

  private boolean isBlank(int offset) {
    char c = text.charAt(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
