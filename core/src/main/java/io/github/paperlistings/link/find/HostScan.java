package io.github.paperlistings.link.find;

/**
 * Looks for the ends of host names in a text.
 *
 * @param text the text
 */
record HostScan(String text) {

  /** RFC 1035, section 2.3.4. */
  static final int LONGEST_HOST = 255;

  /** RFC 1035, section 2.3.4: a label; one that is longer is no part of a host. */
  private static final int LONGEST_LABEL = 63;

  /** A link does not start within a word, an e-mail address or another address. */
  boolean isStart(int start) {
    char before = Letters.at(text, start - 1);
    return !Letters.isLabel(before) && "@/._".indexOf(before) < 0;
  }

  int labelStart(int at) {
    int limit = Math.max(0, at - LONGEST_LABEL);
    int start = at;
    while (start > limit && Letters.isLabel(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Behind the labels and the dots between them. */
  int hostEnd(int from) {
    int limit = Math.min(text.length(), from + LONGEST_HOST);
    int end = from;
    while (end < limit && isHostPart(end)) {
      end++;
    }
    return end;
  }

  private boolean isHostPart(int at) {
    char c = text.charAt(at);
    return Letters.isLabel(c) || c == '.' && Letters.isLabel(Letters.at(text, at + 1));
  }

  boolean isPath(int end) {
    return Letters.at(text, end) == '/' && Letters.isWord(Letters.at(text, end + 1));
  }

  /** Versions and decimals, which are most tokens with a dot, end in a digit. */
  boolean endsInName(int end) {
    return Letters.isLetter(text.charAt(end - 1)) && Letters.isLetter(text.charAt(end - 2));
  }

  /** A name, a dot, and a name of two letters or more. */
  boolean isPlausible(int start) {
    int at = start;
    while (Letters.isLabel(Letters.at(text, at))) {
      at++;
    }
    return at > start
        && Letters.at(text, at) == '.'
        && Letters.isLetter(Letters.at(text, at + 1))
        && Letters.isLetter(Letters.at(text, at + 2));
  }
}
