package io.github.paperlistings.parsers.bibliography;

import java.util.Optional;

/** Addresses as fields write them that are meant to hold one. */
final class Addresses {

  private Addresses() {}

  /**
   * The address that a word of a field is.
   *
   * @param role what the field says of its addresses; where it does, the scheme may be missing
   */
  static Optional<String> of(String field, String word, String role) {
    if (isAddress(word)) {
      return Optional.of(word.startsWith("www.") ? "https://" + word : word);
    }
    int slash = word.indexOf('/');
    if (role.isEmpty() || slash < 1 || slash == word.length() - 1) {
      return Optional.empty();
    }
    if (field.equals("github") && word.indexOf('/', slash + 1) < 0) {
      return Optional.of("https://github.com/" + word);
    }
    int dot = word.lastIndexOf('.', slash);
    boolean host = dot > 0 && dot < slash - 1 && Character.isLetterOrDigit(word.charAt(0));
    return host ? Optional.of("https://" + word) : Optional.empty();
  }

  /** Whether a text is an address and nothing else. */
  static boolean isAddress(String text) {
    boolean scheme =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("ftp://");
    return (scheme || text.startsWith("www."))
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '|');
  }
}
