package parley.cli;

import module java.base;
import parley.cli.command.Parts;
import parley.cli.command.Trouble;
import parley.lucene.Index;
import parley.lucene.LuceneWriter;
import parley.lucene.Setup;
import parley.search.Engine;

/** The embedded engine as the commands see it. */
record LuceneIndexes(Setup setup) implements Parts.Indexes {
  @Override
  public Parts.Opening open(Path folder) {
    return switch (Index.open(folder, setup)) {
      case Index.Usable(var engine) -> new Parts.Opening.Ready(engine);
      case Index.Missing(var sources) -> new Parts.Opening.Unusable("there is no index in " + folder + " yet", sources);
      case Index.Stale(var why, var sources) -> new Parts.Opening.Unusable(why, sources);
      case Index.Damaged(var why, var sources) -> new Parts.Opening.Unusable(why, sources);
      case Index.Foreign(var why) -> throw new Trouble(why + "; choose another folder with --index DIR");
    };
  }

  @Override
  public Engine.Writer write(Path folder, List<String> sources) {
    return LuceneWriter.begin(folder, setup.fingerprint(), sources);
  }
}
