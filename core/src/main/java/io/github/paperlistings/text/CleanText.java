package io.github.paperlistings.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * Tells in one pass what rules have something to do. Most titles, names and abstracts are clean, so
 * this pass decides how fast the normalizers are.
 */
final class CleanText {

  /** Commands, formulas, braces, quotes, dashes and ties of TeX. */
  static final int TEX = 1;

  /** References, damaged or invisible characters, lost signs. */
  static final int OTHER = 1 << 1;

  /** White space other than one blank between two words. */
  static final int SPACE = 1 << 10;

  /** What only one kind of text has; what they are to the others has no rule. */
  private static final int TIE = 1 << 2;

  private static final int CLOSING_BRACE = 1 << 3;
  private static final int TAG = 1 << 4;

  /** What means something only together with others, which are looked for where it stands. */
  private static final int AMPERSAND = 1 << 5;

  private static final int DASH = 1 << 6;
  private static final int DIGIT = 1 << 7;

  /** The two halves of a letter in UTF-8 that were read as two letters. */
  private static final int LEAD = 1 << 8;

  private static final int TRAIL = 1 << 9;

  /** What each character may be to a rule, so that a text can be summed up without a branch. */
  private static final short[] SIGNS = new short[1 << Character.SIZE];

  static {
    for (int c = 0; c < SIGNS.length; c++) {
      SIGNS[c] = (short) (UnicodeHygiene.isSettled((char) c) ? 0 : OTHER);
    }
    mark("\n\t\r", SPACE);
    mark("\f\u000B", SPACE | OTHER);
    mark("\\`${", TEX);
    mark("~", TIE);
    mark("}", CLOSING_BRACE);
    mark("<", TAG);
    mark("&", AMPERSAND);
    mark("-", DASH);
    mark("0123456789", DIGIT);
    mark("ÂÃâ", LEAD);
    mark("€", TRAIL);
    for (int c = 0x80; c <= 0xBF; c++) {
      SIGNS[c] |= TRAIL;
    }
  }

  private static final Map<TextKind, CleanText> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new CleanText(kind));
    }
  }

  private final int tex;
  private final boolean dashes;
  private final int other;

  private CleanText(TextKind kind) {
    tex = TEX | (kind.isTex() ? TIE : 0) | (kind == TextKind.BIBTEX ? CLOSING_BRACE : 0);
    dashes = kind.isTex();
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

  /** Any of {@link #TEX}, {@link #SPACE} and {@link #OTHER}, or 0 for a text that is clean. */
  int work(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int sum = sum(text);
    boolean isTex = (sum & tex) != 0 || dashes && holds(sum, DASH) && text.contains("--");
    boolean isOther = (sum & other) != 0 || hasRows(text, sum);
    boolean isSpace = holds(sum, SPACE) || hasLooseBlanks(text);
    return (isTex ? TEX : 0) | (isOther ? OTHER : 0) | (isSpace ? SPACE : 0);
  }

  private static int sum(String text) {
    int length = text.length();
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum |= SIGNS[text.charAt(i)];
    }
    return sum;
  }

  private static boolean hasLooseBlanks(String text) {
    return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ' || text.contains("  ");
  }

  private static boolean hasRows(String text, int sum) {
    return holds(sum, AMPERSAND) && text.indexOf(';') >= 0
        || holds(sum, LEAD) && holds(sum, TRAIL)
        || holds(sum, DIGIT) && text.contains("times");
  }

  private static boolean holds(int sum, int sign) {
    return (sum & sign) != 0;
  }
}
