package parley.quote;

import module java.base;
import parley.search.row.DocumentRef;
import parley.search.row.PublishedRow;

/**
 * Says where a row stands, so that a reader can find it: title, publisher, day, heading, address.
 *
 * @param base the address under which the page is reached, without a slash at the end
 */
public record Citations(String base) {
  public String of(DocumentRef document, List<String> heading, String passage) {
    List<String> parts = new ArrayList<>();
    parts.add("“" + document.title() + "”");
    document.publisher().ifPresent(parts::add);
    document.published().ifPresent(published -> parts.add(days(published)));
    if (!heading.isEmpty()) {
      parts.add("under “" + String.join(" › ", heading) + "”");
    }
    document.url().ifPresent(parts::add);
    parts.add(base + "/document/" + document.id() + "?at=" + passage);
    return String.join(", ", parts);
  }

  private static String days(PublishedRow published) {
    return published.first().equals(published.last())
        ? published.first().toString()
        : published.first() + " to " + published.last();
  }
}
