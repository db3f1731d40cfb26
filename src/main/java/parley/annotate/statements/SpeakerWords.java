package parley.annotate.statements;

import module java.base;
import parley.knowledge.ReportingNouns;
import parley.knowledge.names.Offices;

/** The tables that only statements need, loaded once and shared. */
record SpeakerWords(ReportingNouns reportingNouns, Set<String> papers, Offices offices) {
  static SpeakerWords load() {
    return new SpeakerWords(ReportingNouns.load(), Papers.load(), Offices.load());
  }
}
