package parley.page;

import module java.base;

/** Every view of the page on the seeds, each under the name of its picture. */
final class Views {
  private static final String TALKS = "/document/000_df83e103c0beecde.txt?q=mediator&at=000_df83e103c0beecde.txt.13";

  static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("search", "/?q=mediator");
    ALL.put("statements", "/statements?q=talks");
    ALL.put("mediation", "/mediation");
    ALL.put("check-start", "/check");
    ALL.put("check", "/check?quote=We+can+cease+fire+when+we+are+under+heavy+attack&speaker=Sergey+Lavrov&date=2023-07");
    ALL.put("check-list", "/check?quote=We+cannot+cease+fire+when+we+are+under+attack%0AThere+is+an+indication+that+Xi+is+trying+to+get+Putin"
        + "%0ATurkey+acts+as+a+mediator+in+the+conflict%0AAsk+not+what+your+country+can+do+for+you");
    ALL.put("actor", "/actor/Sergey%20Lavrov");
    ALL.put("country", "/actor/Turkey");
    ALL.put("body", "/actor/NATO");
    ALL.put("documents", "/documents");
    ALL.put("reader", TALKS);
    ALL.put("nothing", "/?q=mediator&country=Hungary&from=2030");
    ALL.put("mistake", "/?from=spring+22");
  }

  /** What a view looks like when something special happened: each verdict, near words, nothing at all. */
  static final Map<String, String> STATES = new LinkedHashMap<>();

  private static final String CEASE = "/check?quote=We+cannot+cease+fire+when+we+are+under+attack";

  static {
    STATES.put("start", "/");
    STATES.put("verbatim", CEASE);
    STATES.put("abridged", "/check?quote=We+cannot+cease+fire+%E2%80%A6+under+attack");
    STATES.put("misattributed", CEASE + "&speaker=Sergey+Lavrov");
    STATES.put("misdated", CEASE + "&date=2021");
    STATES.put("narration", "/check?quote=Turkey+acts+as+a+mediator+in+the+conflict");
    STATES.put("not-found", "/check?quote=they+are+making+great+progress+in+the+talks");
    STATES.put("check-mistake", CEASE + "&date=spring+22");
    STATES.put("fallback", "/?q=ceasefire+zebra+peace");
    STATES.put("spelling", "/?q=Zelenksyy");
    STATES.put("filtered", "/?q=Lavrov+talks&country=Russia&country=%21Turkey&from=2022");
    STATES.put("sorted", "/mediation?by=-stance");
    STATES.put("nobody", "/actor/Nobody");
    STATES.put("no-document", "/document/nothing.txt");
    STATES.put("no-page", "/nowhere");
  }

  private Views() {}

  static Stream<String> plain() {
    return ALL.values().stream();
  }

  static Stream<String> addresses() {
    return Stream.of(ALL, STATES).flatMap(views -> views.values().stream());
  }
}
