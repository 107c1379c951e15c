package io.github.paperlistings.text.tex;

import java.util.Arrays;

/** Which brace of a text closes which, found in one pass when first asked for. */
final class Braces {

  private static final int NONE = -1;

  private final String text;
  private int[] closing = {};

  Braces(String text) {
    this.text = text;
  }

  /** The index of the brace that closes the one at {@code open}, or -1. */
  int closing(int open) {
    if (open >= text.length() || text.charAt(open) != '{') {
      return NONE;
    }
    if (isOfOneLetter(open)) {
      return open + 2;
    }
    if (closing.length == 0) {
      closing = pairs(text);
    }
    return closing[open];
  }

  /** The index behind the groups that stand at an index; the index itself if there is none. */
  int afterGroups(int start) {
    int at = start;
    for (int close = closing(at); close >= 0; close = closing(at)) {
      at = close + 1;
    }
    return at;
  }

  /** Most groups below accents; they need no pass over the text. */
  private boolean isOfOneLetter(int open) {
    return text.startsWith("}", open + 2) && TexScan.isAsciiLetter(text.charAt(open + 1));
  }

  /** Until it is closed, a brace keeps where the one around it is open. */
  private static int[] pairs(String text) {
    int[] closing = new int[text.length()];
    Arrays.fill(closing, NONE);
    int open = NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        closing[i] = open;
        open = i;
      } else if (c == '}' && open >= 0) {
        int around = closing[open];
        closing[open] = i;
        open = around;
      }
    }
    while (open >= 0) {
      int around = closing[open];
      closing[open] = NONE;
      open = around;
    }
    return closing;
  }
}
