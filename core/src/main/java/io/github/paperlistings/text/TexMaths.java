package io.github.paperlistings.text;

import java.util.Optional;

/**
 * Simple formulas between dollar signs: letters, digits, Greek, known symbols, and sub- and
 * superscripts that Unicode has. Anything else stays TeX, so that nothing is lost. Money is no
 * formula.
 */
final class TexMaths {

  private static final int MAX_LENGTH = 80;

  private TexMaths() {}

  /**
   * A formula that was read.
   *
   * @param unicode the formula in Unicode
   * @param end the index behind its closing dollar sign
   */
  record Formula(String unicode, int end) {}

  /** The formula that opens here, if it is one: in Unicode where simple, else as written. */
  static Optional<Formula> read(String text, int open) {
    return text.charAt(open) == '$' ? dollars(text, open) : parentheses(text, open);
  }

  private static Optional<Formula> parentheses(String text, int open) {
    int end = Math.min(text.length(), open + MAX_LENGTH);
    for (int close = open + 2; close + 1 < end; close++) {
      if (text.startsWith("\\)", close)) {
        return Optional.of(formula(text, open, open + 2, close, close + 2));
      }
    }
    return Optional.empty();
  }

  private static Formula formula(String text, int open, int from, int to, int end) {
    String body = text.substring(from, to);
    return new Formula(convert(body).orElseGet(() -> text.substring(open, end)), end);
  }

  private static Optional<Formula> dollars(String text, int dollar) {
    int close = text.indexOf('$', dollar + 1);
    if (close < 0 || close - dollar > MAX_LENGTH || !isMaths(text, dollar, close)) {
      return Optional.empty();
    }
    return Optional.of(formula(text, dollar, dollar + 1, close, close + 1));
  }

  /** Tight at both ends, no digit behind, and not an amount with words up to the next amount. */
  private static boolean isMaths(String text, int dollar, int close) {
    if (close == dollar + 1 || text.charAt(close - 1) == '\\') {
      return false;
    }
    boolean tight =
        !Character.isWhitespace(text.charAt(dollar + 1))
            && !Character.isWhitespace(text.charAt(close - 1));
    boolean digitBehind = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
    String body = text.substring(dollar + 1, close);
    boolean money = Character.isDigit(body.charAt(0)) && body.indexOf(' ') >= 0;
    return tight && !digitBehind && !money;
  }

  private static Optional<String> convert(String body) {
    StringBuilder out = new StringBuilder(body.length());
    int at = 0;
    while (at < body.length()) {
      int next = token(body, at, out);
      if (next < 0) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(out.toString());
  }

  /** Writes the token and gives the index behind it, or -1 for one that is not simple. */
  private static int token(String body, int at, StringBuilder out) {
    char c = body.charAt(at);
    return switch (c) {
      case '\\' -> command(body, at, out);
      case '^', '_' -> script(body, at, out);
      case '{' -> body.startsWith("{}", at) ? at + 2 : -1;
      case '}', '&', '%', '#' -> -1;
      default -> {
        out.append(c);
        yield at + 1;
      }
    };
  }

  private static int command(String body, int at, StringBuilder out) {
    String name = TexScan.name(body, at + 1);
    int end = at + 1 + name.length();
    Optional<String> symbol = TexCommands.symbol(name);
    if (symbol.isPresent()) {
      out.append(symbol.get());
      return body.startsWith(" ", end) ? end + 1 : end;
    }
    if (TexCommands.isWrapper(name)) {
      int close = TexScan.closingBrace(body, end);
      Optional<String> inner =
          close < 0 ? Optional.empty() : convert(body.substring(end + 1, close));
      inner.ifPresent(out::append);
      return inner.isPresent() ? close + 1 : -1;
    }
    return -1;
  }

  private static int script(String body, int at, StringBuilder out) {
    boolean sub = body.charAt(at) == '_';
    int start = at + 1;
    int close = TexScan.closingBrace(body, start);
    int from = close < 0 ? start : start + 1;
    int to = close < 0 ? start + 1 : close;
    if (to > body.length() || from >= to) {
      return -1;
    }
    String written = body.substring(from, to);
    String script = close < 0 ? written : convert(written).orElse(written);
    if (!sub && body.startsWith("\\circ", start)) {
      out.append('°');
      return start + "\\circ".length();
    }
    if (!sub && written.equals("\\circ")) {
      out.append('°');
      return close + 1;
    }
    Optional<String> unicode = Scripts.of(script, sub);
    unicode.ifPresent(out::append);
    return unicode.isPresent() ? (close < 0 ? to : close + 1) : -1;
  }
}
