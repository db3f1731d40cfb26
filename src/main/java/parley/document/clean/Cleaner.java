package parley.document.clean;

import module java.base;
import parley.knowledge.Furniture;
import parley.text.CleanText;

/** Makes a draft clean. What is clean already stays as it is. */
public final class Cleaner {
  private final PageFurniture furniture;

  public Cleaner(Furniture furniture) {
    this.furniture = new PageFurniture(furniture);
  }

  public Cleaned clean(Draft draft) {
    // white space goes first, so that every later rule sees a text as it will see the clean one
    WhiteSpace.Written raw = WhiteSpace.write(draft.text().value(), draft.blocks());
    String text = raw.text().value();
    List<Block> blocks = raw.blocks();
    Titles titles;
    int before;
    // what goes can bring a second print of the title, or one more teaser, within reach
    do {
      before = blocks.size();
      titles = Titles.of(text, furniture.without(text, blocks), draft.title());
      blocks = furniture.withoutEmptyEnd(text, titles.blocks());
    } while (blocks.size() < before);
    if (!draft.headingsMarked()) {
      blocks = BareHeadings.found(text, blocks);
    }
    WhiteSpace.Written written = WhiteSpace.write(text, blocks);
    CleanText clean = draft.text().then(raw.text()).then(written.text());
    return new Cleaned(titles.title(), clean, Sections.of(clean.value(), written.blocks()));
  }
}
