package io.github.paperlistings.spi;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;

/** The structure of the format is not in the source; not to be confused with an empty listing. */
public final class StructureNotFoundException extends ListingException {

  private static final long serialVersionUID = 1L;

  /** An exception at a place. */
  public StructureNotFoundException(String message, Location location) {
    super(DiagnosticCodes.STRUCTURE_NOT_FOUND, message, location);
  }
}
