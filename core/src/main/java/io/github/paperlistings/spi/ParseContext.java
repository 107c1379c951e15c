package io.github.paperlistings.spi;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Location;

/** Where a parser tells what it noticed. */
public interface ParseContext {

  /** The limits to keep. */
  ParseLimits limits();

  /** Keeps a diagnostic. */
  void report(Diagnostic diagnostic);

  /** Counts a record that was found and cannot be read, with the reason as a diagnostic. */
  void reject(String reason, Location location);

  /** Counts a part that is no record and was left out, with a diagnostic. */
  void skip(String what, Location location);
}
