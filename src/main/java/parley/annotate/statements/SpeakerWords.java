package parley.annotate.statements;

import module java.base;
import parley.knowledge.ReportingNouns;
import parley.knowledge.names.Offices;
import parley.text.WordSet;

/** The tables that only statements need, loaded once and shared. */
record SpeakerWords(ReportingNouns reportingNouns, WordSet papers, Offices offices) {
  static SpeakerWords load(Offices offices) {
    return new SpeakerWords(ReportingNouns.load(), Papers.load(), offices);
  }
}
