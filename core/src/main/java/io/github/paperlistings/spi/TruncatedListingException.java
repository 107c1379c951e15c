package io.github.paperlistings.spi;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;

/** The source ends in the middle of its structure. */
public final class TruncatedListingException extends ListingException {

  private static final long serialVersionUID = 1L;

  /** An exception at a place. */
  public TruncatedListingException(String message, Location location) {
    super(DiagnosticCodes.TRUNCATED, message, location);
  }
}
