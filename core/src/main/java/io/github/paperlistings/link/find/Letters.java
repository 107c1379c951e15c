package io.github.paperlistings.link.find;

/** The characters that addresses are made of. */
final class Letters {

  private static final boolean[] LABEL = new boolean[0x80];
  private static final boolean[] NAME = new boolean[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      LABEL[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
      NAME[c] = LABEL[c] || c == '_' || c == '.';
    }
  }

  private Letters() {}

  /** A letter, a digit or a hyphen: what a label of a host is made of. */
  static boolean isLabel(char c) {
    return c < 0x80 && LABEL[c];
  }

  /** What the names of owners and repositories are made of. */
  static boolean isName(char c) {
    return c < 0x80 && NAME[c];
  }

  /** A letter or digit, or the tilde that a home directory starts with. */
  static boolean isWord(char c) {
    return c < 0x80 && LABEL[c] && c != '-' || c == '~';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The character at an index, a blank behind the end. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }
}
