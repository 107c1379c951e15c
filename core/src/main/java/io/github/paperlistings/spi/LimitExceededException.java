package io.github.paperlistings.spi;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;

/** The source is larger, longer or deeper than the {@link ParseLimits} allow. */
public final class LimitExceededException extends ListingException {

  private static final long serialVersionUID = 1L;

  /** An exception at a place. */
  public LimitExceededException(String message, Location location) {
    super(DiagnosticCodes.LIMIT_EXCEEDED, message, location);
  }
}
