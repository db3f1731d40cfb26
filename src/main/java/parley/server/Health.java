package parley.server;

import module java.base;
import parley.search.Engine;

/** That the server answers, and what its index holds. */
record Health(
    String status, long documents, long passages, long statements, long mediations, Optional<LocalDate> first,
    Optional<LocalDate> last, String fingerprint) {
  static Health of(Engine.Info info) {
    return new Health("ok", info.documents(), info.passages(), info.statements(), info.mediations(), info.first(),
        info.last(), info.fingerprint());
  }
}
