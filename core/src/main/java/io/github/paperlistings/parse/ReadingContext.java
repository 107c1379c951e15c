package io.github.paperlistings.parse;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.ParseLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The counts and diagnostics of one reader. */
final class ReadingContext implements ParseContext {

  private final ParseLimits limits;
  private final DiagnosticLog log;
  private final Set<String> keys = new HashSet<>();
  private long found;
  private long parsed;
  private long rejected;
  private long duplicates;
  private long skipped;

  ReadingContext(ParseLimits limits) {
    this.limits = limits;
    this.log = new DiagnosticLog(limits.maxDiagnosticsPerCode());
  }

  @Override
  public ParseLimits limits() {
    return limits;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    log.add(diagnostic);
  }

  @Override
  public void reject(String reason, Location location) {
    found++;
    rejectFound(reason, location);
  }

  @Override
  public void skip(String what, Location location) {
    skipped++;
    report(Diagnostic.of(Severity.INFO, DiagnosticCodes.SKIPPED, what, location));
  }

  /** Counts a record the parser gave; it must become a paper, a rejection or a duplicate. */
  long recordFound() {
    return ++found;
  }

  void recordParsed() {
    parsed++;
  }

  void rejectFound(String reason, Location location) {
    rejected++;
    report(Diagnostic.of(Severity.ERROR, DiagnosticCodes.RECORD_REJECTED, reason, location));
  }

  /** Counts a record as a duplicate if its key was there before. */
  boolean isDuplicate(String key, Supplier<Location> location) {
    if (keys.add(key)) {
      return false;
    }
    duplicates++;
    report(
        Diagnostic.of(
            Severity.INFO, DiagnosticCodes.DUPLICATE, "listed before: " + key, location.get()));
    return true;
  }

  long found() {
    return found;
  }

  long parsed() {
    return parsed;
  }

  long rejected() {
    return rejected;
  }

  long duplicates() {
    return duplicates;
  }

  long skipped() {
    return skipped;
  }

  List<Diagnostic> diagnostics() {
    return log.toList();
  }
}
