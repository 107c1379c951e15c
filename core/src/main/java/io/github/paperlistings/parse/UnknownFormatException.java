package io.github.paperlistings.parse;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ListingException;

/** No parser recognises the source, or there is no format of the name that was asked for. */
public final class UnknownFormatException extends ListingException {

  private static final long serialVersionUID = 1L;

  UnknownFormatException(String message) {
    super(DiagnosticCodes.UNKNOWN_FORMAT, message, Location.unknown());
  }
}
