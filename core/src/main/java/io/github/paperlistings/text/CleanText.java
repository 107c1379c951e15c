package io.github.paperlistings.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells in one pass that there is nothing to do. Most titles, names and abstracts are clean, so
 * this pass decides how fast the normalizers are.
 */
final class CleanText {

  /** The quotes and dashes of print, U+2010 to U+2027. */
  private static final char QUOTES_AND_DASHES = '\u2010';

  private static final char BEHIND_QUOTES_AND_DASHES = '\u2028';

  /** Characters are looked at in pieces, since an array is read faster than a string. */
  private static final int PIECE = 128;

  /** A name is not worth an array. */
  private static final int SHORT = 48;

  /** One for each character that a rule may have to do with, so that a piece can be summed up. */
  private final byte[] special = new byte[1 << Character.SIZE];

  private final boolean tex;

  private static final Map<TextKind, CleanText> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new CleanText(kind));
    }
  }

  static CleanText of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  private CleanText(TextKind kind) {
    tex = kind.isTex();
    Arrays.fill(special, (byte) 1);
    Arrays.fill(special, ' ', 0x7F, (byte) 0);
    Arrays.fill(special, 0xC0, 0x250, (byte) 0);
    Arrays.fill(special, QUOTES_AND_DASHES, BEHIND_QUOTES_AND_DASHES, (byte) 0);
    mark("\\&`$^{\u0131\u0237ÂÃâ");
    if (kind == TextKind.HTML) {
      mark("<");
    }
    if (kind.isTex()) {
      mark("~");
    }
    if (kind == TextKind.BIBTEX) {
      mark("}");
    }
  }

  private void mark(String characters) {
    for (char c : characters.toCharArray()) {
      special[c] = 1;
    }
  }

  /** Whether no rule can have anything to do; false where that would take a closer look. */
  boolean isClean(String text) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    if (text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    return hasOnlyPlainCharacters(text)
        && text.indexOf("  ") < 0
        && !GluedTimes.isIn(text)
        && !(tex && text.indexOf("--") >= 0);
  }

  private boolean hasOnlyPlainCharacters(String text) {
    int length = text.length();
    if (length <= SHORT) {
      return isPlain(text, length);
    }
    char[] piece = new char[Math.min(length, PIECE)];
    for (int start = 0; start < length; start += PIECE) {
      int end = Math.min(length, start + PIECE);
      text.getChars(start, end, piece, 0);
      if (!isPlain(piece, end - start)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(String text, int length) {
    byte[] table = special;
    int found = 0;
    for (int i = 0; i < length; i++) {
      found |= table[text.charAt(i)];
    }
    return found == 0;
  }

  /** Without a branch for each character. */
  private boolean isPlain(char[] piece, int count) {
    byte[] table = special;
    int found = 0;
    for (int i = 0; i < count; i++) {
      found |= table[piece[i]];
    }
    return found == 0;
  }
}
