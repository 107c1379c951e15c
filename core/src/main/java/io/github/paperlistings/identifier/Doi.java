package io.github.paperlistings.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Digital Object Identifier, in lower case, since DOIs do not distinguish the case of ASCII
 * letters (DOI Handbook, section 2.4).
 *
 * @param value prefix and suffix: {@code 10.1145/3292500.3330701}
 */
public record Doi(String value) implements Identifier {

  /** The name of the scheme. */
  public static final String SCHEME = "doi";

  private static final List<String> PREFIXES =
      List.of(
          "https://doi.org/",
          "http://doi.org/",
          "https://dx.doi.org/",
          "http://dx.doi.org/",
          "https://www.doi.org/",
          "doi.org/",
          "dx.doi.org/",
          "doi:");

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is no DOI
   */
  public Doi {
    if (!isDoi(value)) {
      throw new IllegalArgumentException("no DOI: " + value);
    }
    value = value.toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a DOI in any of its written forms: bare, with {@code doi:}, or as a resolver's URL.
   *
   * @return the DOI, or empty where the text is none
   */
  public static Optional<Doi> parse(String text) {
    String bare = withoutPrefix(text.strip());
    return isDoi(bare) ? Optional.of(new Doi(bare)) : Optional.empty();
  }

  /** The URL at the DOI resolver. */
  public String url() {
    return "https://doi.org/" + value;
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String toString() {
    return "doi:" + value;
  }

  private static String withoutPrefix(String text) {
    for (String prefix : PREFIXES) {
      if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  /** A registrant code of digits and dots, a slash, and a suffix without white space. */
  private static boolean isDoi(String text) {
    int slash = text.indexOf('/');
    return text.startsWith("10.")
        && slash > 6
        && slash + 1 < text.length()
        && isRegistrant(text, slash)
        && !hasBlank(text);
  }

  private static boolean isRegistrant(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }
}
