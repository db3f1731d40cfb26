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
    ALL.put("check", "/check?quote=We+can+cease+fire+when+we+are+under+heavy+attack&speaker=Sergey+Lavrov&date=2023-07");
    ALL.put("check-list", "/check?quote=We+cannot+cease+fire+when+we+are+under+attack%0AThere+is+an+indication+that+Xi+is+trying+to+get+Putin"
        + "%0ATurkey+acts+as+a+mediator+in+the+conflict%0AAsk+not+what+your+country+can+do+for+you");
    ALL.put("actor", "/actor/Sergey%20Lavrov");
    ALL.put("country", "/actor/Turkey");
    ALL.put("documents", "/documents");
    ALL.put("reader", TALKS);
    ALL.put("nothing", "/?q=mediator&country=Hungary&from=2030");
    ALL.put("mistake", "/?from=spring+22");
  }

  private Views() {}

  static Stream<String> addresses() {
    return ALL.values().stream();
  }
}
