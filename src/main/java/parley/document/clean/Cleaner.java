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
    String text = draft.text().value();
    List<Block> blocks = draft.blocks();
    Titles titles = Titles.of(text, blocks, draft.title());
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
    CleanText clean = draft.text().then(written.text());
    return new Cleaned(titles.title(), clean, Sections.of(clean.value(), written.blocks()));
  }
}
