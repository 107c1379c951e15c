package io.github.paperlistings.model;

/** The codes of the diagnostics that the library itself gives. */
public final class DiagnosticCodes {

  /** The listing is of a known structure and holds no record; this is legal. */
  public static final String EMPTY = "EMPTY";

  /** The source ends in the middle of its structure; the records before the end are kept. */
  public static final String TRUNCATED = "TRUNCATED";

  /** The source broke off or is malformed in the middle; the records before that are kept. */
  public static final String READ_FAILED = "READ_FAILED";

  /** A limit of the options was reached; the records before that are kept. */
  public static final String LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

  /** The structure of the format is not in the source. */
  public static final String STRUCTURE_NOT_FOUND = "STRUCTURE_NOT_FOUND";

  /** No parser recognises the source. */
  public static final String UNKNOWN_FORMAT = "UNKNOWN_FORMAT";

  /** A record has neither a title nor an identifier, or is not of the shape a record has. */
  public static final String RECORD_REJECTED = "RECORD_REJECTED";

  /** The record was listed before in the same listing. */
  public static final String DUPLICATE = "DUPLICATE";

  /** A part of the source that is no record was left out. */
  public static final String SKIPPED = "SKIPPED";

  /** The listing states another number of records than was found. */
  public static final String COUNT_MISMATCH = "COUNT_MISMATCH";

  /** A data block of a page is unreadable; the page was read by its visible structure. */
  public static final String PAYLOAD_BROKEN = "PAYLOAD_BROKEN";

  /** A field of a record is not of its expected form and was left out. */
  public static final String FIELD_IGNORED = "FIELD_IGNORED";

  /** What the format forbids, or a charset that is declared wrongly, was read as it was meant. */
  public static final String REPAIRED = "REPAIRED";

  /** Bytes that are not valid in the charset were replaced by U+FFFD. */
  public static final String CHARSET_FALLBACK = "CHARSET_FALLBACK";

  /** More diagnostics of one code occurred than are kept. */
  public static final String DIAGNOSTICS_DROPPED = "DIAGNOSTICS_DROPPED";

  private DiagnosticCodes() {}
}
