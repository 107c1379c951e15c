package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.GreekLetters;
import io.github.paperlistings.text.tex.Scripts;
import io.github.paperlistings.text.tex.WordContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Formulas that lost their dollar signs and backslashes, as Hugging Face shows them. Only what is
 * still marked by braces is repaired, and nothing within formulas that are TeX: {@code SAP^{2}},
 * {@code epsilon^{-3}}, {@code {approx}5}.
 */
final class LostMaths {

  private static final String RELATIONS = "=<>+-/.,:";

  /** Commands that are no words of prose, and what they stand for. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "times", "×", "approx", "≈", "sim", "∼", "leq", "≤", "le", "≤", "geq", "≥", "ge", "≥",
          "pm", "±", "to", "→");

  private static final Set<Character> BEHIND_BASE = Set.of(')', ']', '|', '\'', '}');
  private static final int LONGEST_SYMBOL = 6;
  private static final int LONGEST_NAME = 10;

  private LostMaths() {}

  static String repair(String text) {
    int at = text.indexOf('{');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    FormulaSpans formulas = new FormulaSpans(text);
    for (; at >= 0; at = text.indexOf('{', Math.max(at + 1, done))) {
      int behind = formulas.behind(at);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
      int close = close(text, at);
      Optional<Repair> repair = close < 0 ? Optional.empty() : repair(text, at, close);
      if (repair.filter(found -> !WordContext.isInUrl(text, found.start())).isPresent()) {
        out.append(text, done, Math.max(done, repair.get().start())).append(repair.get().unicode());
        done = close + 1;
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** What is written from an index up to the closing brace. */
  private record Repair(int start, String unicode) {}

  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + Scripts.MAX_LENGTH + 2);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == '}') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Repair> repair(String text, int open, int close) {
    boolean script = open > 0 && "^_".indexOf(text.charAt(open - 1)) >= 0;
    if (!script) {
      return symbol(text, open, close).map(unicode -> new Repair(open, unicode));
    }
    int sign = open - 1;
    return script(text, sign, text.substring(open + 1, close))
        .map(raised -> based(text, sign, raised));
  }

  /** The name of a Greek letter that has a script is the letter. */
  private static Repair based(String text, int sign, String script) {
    int start = sign;
    while (start > 0 && sign - start < LONGEST_NAME && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    Optional<String> greek = GreekLetters.letter(text.substring(start, sign));
    return greek.isPresent() ? new Repair(start, greek.get() + script) : new Repair(sign, script);
  }

  /** Lowered signs only behind a single letter: {@code model_{i}} may be the name of a file. */
  private static Optional<String> script(String text, int sign, String inner) {
    if (sign == 0) {
      return Optional.empty();
    }
    char base = text.charAt(sign - 1);
    boolean sub = text.charAt(sign) == '_';
    boolean letter = Character.isLetterOrDigit(base);
    boolean single = sign < 2 || !isWordPart(text.charAt(sign - 2)) || isGreekName(text, sign);
    boolean based = letter && (!sub || single) || BEHIND_BASE.contains(base);
    return based ? Scripts.of(inner, sub) : Optional.empty();
  }

  private static boolean isGreekName(String text, int sign) {
    return based(text, sign, "").start() < sign;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** A sign in braces, or its name beside a number. */
  private static Optional<String> symbol(String text, int open, int close) {
    String inner = text.substring(open + 1, close);
    boolean before = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
    boolean behind = close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
    if (inner.length() == 1 && RELATIONS.contains(inner) && before && behind) {
      return Optional.of(inner);
    }
    boolean number =
        before && Character.isDigit(text.charAt(open - 1))
            || behind && Character.isDigit(text.charAt(close + 1));
    return inner.length() <= LONGEST_SYMBOL && number
        ? Optional.ofNullable(SYMBOLS.get(inner))
        : Optional.empty();
  }
}
