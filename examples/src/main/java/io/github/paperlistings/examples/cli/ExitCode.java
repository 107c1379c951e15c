package io.github.paperlistings.examples.cli;

/** What the command tells the shell. */
final class ExitCode {

  /** Everything was read; an empty listing too. */
  static final int OK = 0;

  /** Read with errors: records were rejected, or a listing broke off. */
  static final int ERRORS = 1;

  /** Wrong usage, unreadable input, or no listing found. */
  static final int UNREADABLE = 2;

  private ExitCode() {}
}
