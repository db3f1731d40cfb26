package parley.document.clean;

import module java.base;
import parley.document.Section;
import parley.text.CleanText;

/** A draft made clean: its title, its text, and the sections that cover it. */
public record Cleaned(String title, CleanText text, List<Section> sections) {
  public Cleaned {
    sections = List.copyOf(sections);
  }
}
