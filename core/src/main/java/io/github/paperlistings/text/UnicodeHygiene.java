package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.StyledLetters;
import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * Characters that a reader does not see or that stand for others: removed, made blanks, or written
 * out. The result is in normalisation form C (UAX #15).
 */
final class UnicodeHygiene {

  /** The first combining mark. */
  private static final char FIRST_MARK = '\u0300';

  /** Latin ligatures of type setting, U+FB00 to U+FB06. */
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  /** The first half of every letter of the block Mathematical Alphanumeric Symbols. */
  private static final char MATHEMATICAL_HIGH = '\uD835';

  /** How far a full-width letter or digit stands behind the ASCII one. */
  private static final int FULL_WIDTH = '\uFF01' - '!';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Looked at for every character, so worked out before. */
  private static final boolean[] STRANGE = new boolean[1 << Character.SIZE];

  /**
   * Letters of Latin, Greek, Cyrillic, Chinese and Japanese, and signs of print and of maths: they
   * neither compose with others nor stand for others, from the first of a row to the last.
   */
  private static final char[][] LASTING = {
    {'\0', '\u02FF'},
    {'\u0388', '\u0482'},
    {'\u048A', '\u052F'},
    {'\u1E00', '\u1EFF'},
    {'\u2010', '\u2027'},
    {'\u2030', '\u205E'},
    {'\u2070', '\u209C'},
    {'\u2102', '\u2125'},
    {'\u2190', '\u22FF'},
    {'\u3001', '\u3029'},
    {'\u3041', '\u3096'},
    {'\u30A1', '\u30FE'},
    {'\u4E00', '\u9FFF'},
    {'\uFF01', '\uFF0F'},
    {'\uFF1A', '\uFF20'}
  };

  private static final boolean[] SETTLED = new boolean[1 << Character.SIZE];

  static {
    for (int c = 0; c < STRANGE.length; c++) {
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      STRANGE[c] = control || c >= 0x7F && isStrange((char) c);
    }
    for (char[] row : LASTING) {
      for (int c = row[0]; c <= row[1]; c++) {
        SETTLED[c] = !STRANGE[c];
      }
    }
  }

  private UnicodeHygiene() {}

  static String clean(String text) {
    int first = firstStrange(text);
    String cleaned = first < 0 ? text : rewrite(text, first);
    return isComposed(cleaned) ? cleaned : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
  }

  /** Whether a character stays as it is, whatever stands beside it; false where that is rare. */
  static boolean isSettled(char c) {
    return SETTLED[c];
  }

  /** The check of the platform is slow. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!SETTLED[c] && c >= FIRST_MARK) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  private static int firstStrange(String text) {
    boolean[] strange = STRANGE;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (strange[text.charAt(i)]) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStrange(char c) {
    return c <= '\u00A0'
        || c == '\u00AD'
        || c == '\u0131'
        || c == '\u0237'
        || c >= '\u1680' && (isRemoved(c) || isSpace(c) || isLigature(c) || isFullWidth(c))
        || c == MATHEMATICAL_HIGH;
  }

  private static String rewrite(String text, int first) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRemoved(c)) {
        continue;
      }
      if (isMathematical(text, i)) {
        out.append(StyledLetters.plain(text.codePointAt(i++)));
      } else if (isFullWidth(c)) {
        out.append((char) (c - FULL_WIDTH));
      } else if (isLigature(c)) {
        out.append(LIGATURES[c - '\uFB00']);
      } else if (isDotless(c) && i + 1 < text.length() && isMarkAbove(text.charAt(i + 1))) {
        out.append(c == '\u0131' ? 'i' : 'j');
      } else {
        out.append(replacement(c));
      }
    }
    return out.toString();
  }

  private static char replacement(char c) {
    if (isSpace(c) || c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F) {
      return ' ';
    }
    return c >= '\u0080' && c < '\u00A0' ? windows1252(c) : c;
  }

  /** The C1 controls of mislabelled text are printable in windows-1252, but for five. */
  private static char windows1252(char c) {
    char read = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
    return read == '\uFFFD' || read >= '\u0080' && read < '\u00A0' ? ' ' : read;
  }

  /** Soft hyphen, zero-width space and word joiner, byte order mark, and controls of direction. */
  private static boolean isRemoved(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }

  /** Letters and digits; the punctuation of that width belongs to Chinese and Japanese. */
  private static boolean isFullWidth(char c) {
    return c >= '\uFF10' && c <= '\uFF19'
        || c >= '\uFF21' && c <= '\uFF3A'
        || c >= '\uFF41' && c <= '\uFF5A';
  }

  private static boolean isMathematical(String text, int at) {
    return text.charAt(at) == MATHEMATICAL_HIGH
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '\uDC00'
        && text.charAt(at + 1) <= '\uDFFF';
  }

  private static boolean isDotless(char c) {
    return c == '\u0131' || c == '\u0237';
  }

  /** The marks above a letter that replace the dot of an i or j. */
  private static boolean isMarkAbove(char c) {
    return c >= FIRST_MARK && c <= '\u0314' && c != '\u0305';
  }
}
