package io.github.paperlistings.parsers.bibliography;

/** An entry cannot be read; the others can. */
final class BrokenEntryException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenEntryException(String message) {
    super(message, null, false, false);
  }
}
