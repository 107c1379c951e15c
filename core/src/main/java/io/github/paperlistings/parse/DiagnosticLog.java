package io.github.paperlistings.parse;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps diagnostics in order, and no more of one code than asked for. */
final class DiagnosticLog {

  private final int maxPerCode;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  DiagnosticLog(int maxPerCode) {
    this.maxPerCode = maxPerCode;
  }

  void add(Diagnostic diagnostic) {
    if (counts.merge(diagnostic.code(), 1, Integer::sum) <= maxPerCode) {
      kept.add(diagnostic);
    }
  }

  List<Diagnostic> toList() {
    List<Diagnostic> all = new ArrayList<>(kept);
    counts.forEach(
        (code, count) -> {
          if (count > maxPerCode) {
            all.add(dropped(code, count - maxPerCode));
          }
        });
    return List.copyOf(all);
  }

  private static Diagnostic dropped(String code, int count) {
    return Diagnostic.of(
        Severity.INFO,
        DiagnosticCodes.DIAGNOSTICS_DROPPED,
        count + " more diagnostics of code " + code + " are not kept");
  }
}
