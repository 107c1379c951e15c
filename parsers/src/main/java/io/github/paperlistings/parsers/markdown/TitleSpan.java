package io.github.paperlistings.parsers.markdown;

/**
 * Where the title of an entry stands in its text.
 *
 * @param start its first character
 * @param end behind its last character
 * @param next where the rest of the text starts
 * @param styled whether it is set apart: bold, a link, in quotes or italics
 * @param name a short name that stands before it, or nothing
 */
record TitleSpan(int start, int end, int next, boolean styled, String name) {

  static TitleSpan styled(int start, int end) {
    return new TitleSpan(start, end, end, true, "");
  }

  TitleSpan named(String shortName) {
    return new TitleSpan(start, end, next, styled, shortName);
  }
}
