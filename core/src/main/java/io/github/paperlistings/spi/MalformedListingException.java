package io.github.paperlistings.spi;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;

/** The source is not well-formed from a place on. */
public final class MalformedListingException extends ListingException {

  private static final long serialVersionUID = 1L;

  /** An exception at a place. */
  public MalformedListingException(String message, Location location) {
    super(DiagnosticCodes.READ_FAILED, message, location);
  }
}
