package io.github.paperlistings.spi;

import io.github.paperlistings.model.Location;

/** A listing, or the rest of it, cannot be read. */
public abstract class ListingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Location location;

  /**
   * An exception with what a diagnostic needs.
   *
   * @param code one of {@link io.github.paperlistings.model.DiagnosticCodes}
   * @param message what is wrong, for people
   * @param location where
   */
  protected ListingException(String code, String message, Location location) {
    super(message);
    this.code = code;
    this.location = location;
  }

  /** What is wrong, for programs. */
  public String code() {
    return code;
  }

  /** Where it is wrong. */
  public Location location() {
    return location;
  }
}
