package io.github.paperlistings.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells in one pass what rules have something to do. Most titles, names and abstracts are clean, so
 * this pass decides how fast the normalizers are.
 */
final class CleanText {

  /** Commands, formulas, braces, quotes, dashes and ties of TeX. */
  static final int TEX = 1;

  /** White space, references, damaged or invisible characters, lost signs. */
  static final int OTHER = 1 << 1;

  /** What only one kind of text has; what they are to the others has no rule. */
  private static final int TIE = 1 << 2;

  private static final int CLOSING_BRACE = 1 << 3;
  private static final int TAG = 1 << 4;

  /** It stands for something else only before a semicolon. */
  private static final int AMPERSAND = 1 << 5;

  /** A digit and behind it the letter that "times" begins with: each the bit behind the other. */
  private static final int DIGIT = 1 << 6;

  private static final int TIMES = DIGIT << 1;

  /** Of these two in a row matter: the lower bit stands for the first, the higher for the next. */
  private static final int BLANK = 1 << 8;

  private static final int NEXT_BLANK = BLANK << 1;
  private static final int DASH = 1 << 10;
  private static final int NEXT_DASH = DASH << 1;

  /** The two halves of a letter in UTF-8 that were read as two letters. */
  private static final int LEAD = 1 << 12;

  private static final int TRAIL = LEAD << 1;

  private static final int OTHER_ROWS = NEXT_BLANK | TIMES | TRAIL;

  /** What each character may be to a rule, so that a text can be summed up without a branch. */
  private static final short[] SIGNS = new short[1 << Character.SIZE];

  static {
    for (int c = 0; c < SIGNS.length; c++) {
      SIGNS[c] = (short) (UnicodeHygiene.isSettled((char) c) ? 0 : OTHER);
    }
    Arrays.fill(SIGNS, '0', '9' + 1, (short) DIGIT);
    mark("t", TIMES);
    mark("\n\t\r", OTHER);
    mark("\\`${", TEX);
    mark("~", TIE);
    mark("}", CLOSING_BRACE);
    mark("<", TAG);
    mark("&", AMPERSAND);
    mark(" ", BLANK | NEXT_BLANK);
    mark("-", DASH | NEXT_DASH);
    mark("ÂÃâ", LEAD);
    for (int c = 0x80; c <= 0xBF; c++) {
      SIGNS[c] |= TRAIL;
    }
    mark("€", TRAIL);
  }

  /** Characters are looked at in pieces, since an array is read faster than a string. */
  private static final int PIECE = 512;

  private static final Map<TextKind, CleanText> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new CleanText(kind));
    }
  }

  private final int tex;
  private final int texRows;
  private final int other;

  private CleanText(TextKind kind) {
    tex = TEX | (kind.isTex() ? TIE : 0) | (kind == TextKind.BIBTEX ? CLOSING_BRACE : 0);
    texRows = kind.isTex() ? NEXT_DASH : 0;
    other = OTHER | (kind == TextKind.HTML ? TAG : 0);
  }

  static CleanText of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  private static void mark(String characters, int sign) {
    for (char c : characters.toCharArray()) {
      SIGNS[c] = (short) sign;
    }
  }

  /** Whether no rule can have anything to do; false where that would take a closer look. */
  boolean isClean(String text) {
    return work(text) == 0;
  }

  /** {@link #TEX}, {@link #OTHER}, both, or 0 for a text that is clean. */
  int work(String text) {
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    char[] piece = new char[Math.min(length, PIECE)];
    int sum = 0;
    int rows = 0;
    int before = BLANK;
    for (int start = 0; start < length; start += PIECE) {
      int count = Math.min(length - start, PIECE);
      text.getChars(start, start + count, piece, 0);
      for (int i = 0; i < count; i++) {
        int sign = SIGNS[piece[i]];
        sum |= sign;
        rows |= sign & before << 1;
        before = sign;
      }
    }
    boolean row = (rows & OTHER_ROWS | before & BLANK) != 0;
    boolean reference = (sum & AMPERSAND) != 0 && text.indexOf(';') >= 0;
    return ((sum & tex | rows & texRows) != 0 ? TEX : 0)
        | ((sum & other) != 0 || row || reference ? OTHER : 0);
  }
}
