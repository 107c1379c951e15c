/**
 * Files of bibliographies: BibTeX, RIS, MEDLINE, EndNote (tagged and XML), CSL-JSON, mailings of
 * RePEc, tables. What the fields of each format mean stands in a table a format, beside these
 * classes.
 */
@NullMarked
package io.github.paperlistings.parsers.bibliography;

import org.jspecify.annotations.NullMarked;
