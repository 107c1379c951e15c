package io.github.paperlistings.parse;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Severity;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a reader did so far. Always {@code found = parsed + rejected + duplicates}.
 *
 * @param choice the format the source is read as, and why
 * @param found the records found
 * @param parsed the records that became papers
 * @param rejected the records that could not be read; each has a diagnostic
 * @param duplicates the records that were listed before in the same listing
 * @param skipped the parts that are no record and were left out
 * @param statedCount the number of records that the listing says it holds
 * @param finished whether the reader reached the end of the listing, or its breaking point
 * @param diagnostics what was noticed, in that order
 */
public record ParseReport(
    FormatChoice choice,
    long found,
    long parsed,
    long rejected,
    long duplicates,
    long skipped,
    OptionalLong statedCount,
    boolean finished,
    List<Diagnostic> diagnostics) {

  /** Takes a copy of the list. */
  public ParseReport {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a record, or the rest of the listing, could not be read. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
