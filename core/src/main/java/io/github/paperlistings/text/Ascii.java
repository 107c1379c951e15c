package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.GreekLetters;
import java.text.Normalizer;

/** Readable text in ASCII. */
final class Ascii {

  private static final int END = 0x80;

  private Ascii() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> c < END)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    String plain = c < END ? Character.toString(c) : PlainLetters.sign(c) + PlainLetters.letter(c);
    if (!plain.isEmpty()) {
      out.append(plain);
      return;
    }
    int start = out.length();
    boolean marks = isMark(c);
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(part -> out.append(part < END ? Character.toString(part) : decomposed(part)));
    if (out.length() == start && !marks) {
      out.append('?');
    }
  }

  private static String decomposed(int c) {
    String sign = PlainLetters.sign(c) + PlainLetters.letter(c);
    return sign.isEmpty() ? GreekLetters.name(c).orElse("?") : sign;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
