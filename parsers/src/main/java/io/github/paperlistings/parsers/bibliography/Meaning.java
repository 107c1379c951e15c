package io.github.paperlistings.parsers.bibliography;

/** What a field means, whatever a format calls it. */
enum Meaning {
  /** The title. */
  TITLE,
  /** What follows the title after a colon. */
  SUBTITLE,
  /** The abstract. */
  ABSTRACT,
  /** A summary that is no abstract. */
  SUMMARY,
  /** One author. */
  AUTHOR,
  /** All authors in one text. */
  AUTHORS,
  /** An affiliation of the author before. */
  AFFILIATION,
  /** Editors; no field of a paper holds them. */
  EDITOR,
  /** The year alone. */
  YEAR,
  /** The month, with or without days. */
  MONTH,
  /** The day of the month. */
  DAY,
  /** A date. */
  DATE,
  /** Where it appeared; the argument is the rank among several, from 1. */
  VENUE,
  /** The volume. */
  VOLUME,
  /** The issue. */
  ISSUE,
  /** The number: of an issue, or of a report. */
  NUMBER,
  /** The number of a report. */
  REPORT_NUMBER,
  /** The pages. */
  PAGES,
  /** The first page. */
  FIRST_PAGE,
  /** The last page. */
  LAST_PAGE,
  /** The publisher. */
  PUBLISHER,
  /** The language. */
  LANGUAGE,
  /** The licence. */
  LICENSE,
  /** Keywords. */
  KEYWORDS,
  /** Subject categories. */
  CATEGORY,
  /** Classes of a classification. */
  CLASSES,
  /** Notes, in which links may stand. */
  COMMENT,
  /** The type of publication. */
  TYPE,
  /** An identifier; the argument is its scheme. */
  IDENTIFIER,
  /** An identifier whose scheme another field names, see {@link #EPRINT_TYPE}. */
  EPRINT,
  /** The archive that {@link #EPRINT} is of. */
  EPRINT_TYPE,
  /** ISBN or ISSN. */
  SERIAL_NUMBER,
  /** An address; the argument is its role, or empty. */
  LINK,
  /** Paths of files, among which addresses may be. */
  FILE,
  /** What is of other papers or of persons; kept by its name, also where it is an address. */
  ASIDE,
  /** What no field holds. */
  EXTRA
}
