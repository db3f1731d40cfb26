package parley.document.facts;

import module java.base;
import parley.document.decode.Refusal;
import parley.document.About;
import parley.document.Published;
import parley.document.clean.DateText;

/** What a source says about its document beside the text, as far as it says it. */
public record Facts(
    Optional<String> title,
    Optional<Published> published,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language) {
  public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private static final int LONGEST = 1_000;

  /** Facts from JSON; {@code date} and {@code publisher} are what the fields are named there. */
  public static Facts of(JsonFields fields, String date, String publisher, Published.Basis basis) throws Refusal {
    Optional<String> written = fields.get(date);
    Optional<Published> published = written.flatMap(text -> published(text, basis));
    if (written.isPresent() && published.isEmpty()) {
      throw new Refusal("cannot read " + date + " \"" + shortened(written.get()) + "\"; write a day, month or year: 2022-03-29, 2022-03, 2022");
    }
    return new Facts(line(fields.get("title")), published, line(fields.get(publisher)), line(fields.get("url")), line(fields.get("language")));
  }

  public static Optional<Published> published(String written, Published.Basis basis) {
    return DateText.days(written).map(days -> new Published(days.first(), days.last(), basis));
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** The text on one line, without control characters and of a sensible length. */
  public static Optional<String> line(Optional<String> text) {
    return text.map(t -> t.substring(0, Math.min(t.length(), LONGEST)).replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip())
        .filter(t -> !t.isEmpty());
  }

  /** These facts, and {@code others} where these say nothing. */
  public Facts orElse(Facts others) {
    return new Facts(title.or(others::title), published.or(others::published), publisher.or(others::publisher),
        url.or(others::url), language.or(others::language));
  }

  public About about(String readTitle) {
    return new About(title.orElse(readTitle), published, publisher, url, language);
  }
}
