package io.github.paperlistings.parsers.bibliography;

import java.util.Optional;

/**
 * A line that starts a field.
 *
 * @param tag the tag of the field
 * @param value what stands behind it; may be empty
 */
record TaggedLine(String tag, String value) {

  /** How a format writes such lines. */
  @FunctionalInterface
  interface Syntax {
    /** The tag and value of a line; empty for one that goes on with the field before. */
    Optional<TaggedLine> read(String line);
  }

  /**
   * RIS: two signs, blanks, a hyphen, blanks. One blank in front of the hyphen is enough, since
   * blanks get lost; without any, a line may be prose ("IT-based …").
   */
  static Optional<TaggedLine> ris(String line) {
    String text = visible(line);
    int hyphen = text.indexOf('-');
    if (hyphen < 3 || !isTag(text, 2) || !text.substring(2, hyphen).isBlank()) {
      return Optional.empty();
    }
    boolean told = hyphen > 3 || hyphen + 1 == text.length() || text.charAt(hyphen + 1) == ' ';
    return told ? Optional.of(of(text.substring(0, 2), text, hyphen)) : Optional.empty();
  }

  /** MEDLINE: two to four capitals, filled up with blanks to four, a hyphen. */
  static Optional<TaggedLine> medline(String line) {
    int hyphen = line.indexOf('-');
    if (hyphen < 2 || hyphen > 5) {
      return Optional.empty();
    }
    String tag = line.substring(0, hyphen).stripTrailing();
    boolean whole = tag.length() >= 2 && tag.length() <= 4 && isTag(line, tag.length());
    return whole ? Optional.of(of(tag, line, hyphen)) : Optional.empty();
  }

  /** Web of Science: two signs at the start of the line, a blank; other lines go on. */
  static Optional<TaggedLine> wos(String line) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    boolean tag = text.length() == 2 || text.length() > 2 && text.charAt(2) == ' ';
    return tag && isTag(text, 2)
        ? Optional.of(of(text.substring(0, 2), text, 1))
        : Optional.empty();
  }

  /** EndNote: a percent sign, one sign, a blank. */
  static Optional<TaggedLine> endnote(String line) {
    String text = visible(line);
    boolean tag =
        text.length() >= 2
            && text.charAt(0) == '%'
            && text.charAt(1) > ' '
            && (text.length() == 2 || text.charAt(2) == ' ');
    return tag ? Optional.of(of(text.substring(0, 2), text, 1)) : Optional.empty();
  }

  private static TaggedLine of(String tag, String line, int behind) {
    return new TaggedLine(tag, line.substring(behind + 1).strip());
  }

  /** The text behind blanks and the byte order marks that joined files have inside. */
  static String visible(String line) {
    int start = 0;
    while (start < line.length()
        && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '\uFEFF')) {
      start++;
    }
    return start == 0 ? line : line.substring(start);
  }

  private static boolean isTag(String text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean digit = i > 0 && c >= '0' && c <= '9';
      if (!digit && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }
}
