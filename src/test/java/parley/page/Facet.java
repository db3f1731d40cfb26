package parley.page;

import module java.base;
import com.microsoft.playwright.Locator;

/** One group of checkboxes beside the rows. */
record Facet(Site site, Locator group) {
  /** The counts by value, in the order shown. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Locator label : group.locator("label").all()) {
      String count = label.locator(".count").textContent().replaceAll("\\D", "");
      counts.put(label.locator("bdi").textContent(), Long.valueOf(count));
    }
    return counts;
  }

  Locator box(String value) {
    return group.locator("label").filter(new Locator.FilterOptions().setHas(site.page.locator("bdi").getByText(value,
        new Locator.GetByTextOptions().setExact(true)))).locator("input");
  }

  void choose(String value) {
    box(value).check();
    site.answered();
  }
}
