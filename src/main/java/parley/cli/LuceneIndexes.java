package parley.cli;

import module java.base;
import parley.lucene.Index;
import parley.lucene.LuceneWriter;
import parley.lucene.Setup;
import parley.lucene.folder.IndexRefused;
import parley.search.Engine;

/** The embedded engine's indexes, as the commands want them. */
record LuceneIndexes(Setup setup) implements Parts.Indexes {
  @Override
  public Parts.Opening open(Path folder) {
    return switch (Index.open(folder, setup)) {
      case Index.Usable(Engine engine) -> new Parts.Opening.Ready(engine);
      case Index.Missing(List<String> sources) -> new Parts.Opening.Unusable("there is no index in " + folder, sources);
      case Index.Stale(String why, List<String> sources) -> new Parts.Opening.Unusable(why, sources);
      case Index.Damaged(String why, List<String> sources) -> new Parts.Opening.Unusable(why, sources);
      case Index.Foreign(String why) -> throw new Trouble(why);
    };
  }

  @Override
  public Engine.Writer write(Path folder, List<String> sources) {
    try {
      return LuceneWriter.begin(folder, setup.fingerprint(), sources);
    } catch (IndexRefused e) {
      throw new Trouble(e.getMessage());
    }
  }
}
