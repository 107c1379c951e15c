package io.github.paperlistings.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * TeX to Unicode in one pass. What is not understood stays as written, with its braces. In plain
 * text only commands that nothing but TeX would write are replaced.
 */
final class TexText {

  private static final String ACCENT_SIGNS = "\"'`^~=.";
  private static final String ESCAPED = "%&#_${}";
  private static final int MAX_DEPTH = 30;

  /** The characters that a rule starts with. */
  private static final boolean[] RULED = new boolean[0x80];

  static {
    for (char c : "\\{}`$-~".toCharArray()) {
      RULED[c] = true;
    }
  }

  private final String text;
  private final TextKind kind;
  private final StringBuilder out;
  private final int depth;

  /** Quotes are escaped as in JSON: then none of them is an umlaut. */
  private final boolean quotesEscaped;

  /** No closing quotes follow; searched for once. */
  private boolean quotesEnded;

  private TexText(String text, TextKind kind, int depth, boolean quotesEscaped) {
    this.text = text;
    this.kind = kind;
    this.depth = depth;
    this.quotesEscaped = quotesEscaped;
    this.out = new StringBuilder(text.length());
  }

  static String toUnicode(String text, TextKind kind) {
    boolean work =
        text.indexOf('\\') >= 0
            || text.indexOf("``") >= 0
            || kind.isTex()
                && (text.indexOf('$') >= 0
                    || text.indexOf("--") >= 0
                    || text.indexOf('~') >= 0
                    || kind == TextKind.BIBTEX
                        && (text.indexOf('{') >= 0 || text.indexOf('}') >= 0));
    return work
        ? new TexText(text, kind, 0, kind == TextKind.PLAIN && hasEscapedQuotes(text)).convert()
        : text;
  }

  /** A quote that no letter follows closes a quotation. */
  private static boolean hasEscapedQuotes(String text) {
    for (int at = text.indexOf("\\\""); at >= 0; at = text.indexOf("\\\"", at + 2)) {
      char next = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
      if (!Character.isLetter(next) && "{\\".indexOf(next) < 0) {
        return true;
      }
    }
    return false;
  }

  private String convert() {
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= RULED.length || !RULED[c]) {
        at++;
        continue;
      }
      out.append(text, copied, at);
      copied = at;
      int next = rule(c, at);
      if (next > at) {
        copied = next;
      }
      at = Math.max(next, at + 1);
    }
    return out.append(text, copied, text.length()).toString();
  }

  private int rule(char c, int at) {
    return switch (c) {
      case '\\' -> command(at);
      case '{' -> openBrace(at);
      case '}' -> kind == TextKind.BIBTEX ? at + 1 : at;
      case '`' -> quote(at);
      case '$' -> kind.isTex() ? maths(at) : at;
      case '-' -> kind.isTex() ? dash(at) : at;
      case '~' -> kind.isTex() ? tie(at) : at;
      default -> at;
    };
  }

  /** Each rule gives the index behind what it wrote, or {@code at} where it does not apply. */
  private int command(int at) {
    if (at + 1 >= text.length() || kind == TextKind.PLAIN && TexScan.isInDrivePath(text, at)) {
      return at;
    }
    char sign = text.charAt(at + 1);
    if (sign == '"' && quotesEscaped) {
      return at;
    }
    if (sign == '(' && kind.isTex()) {
      return maths(at);
    }
    if (ACCENT_SIGNS.indexOf(sign) >= 0) {
      return accent(at, String.valueOf(sign), at + 2);
    }
    if (ESCAPED.indexOf(sign) >= 0) {
      out.append(sign);
      return at + 2;
    }
    String name = TexScan.name(text, at + 1);
    return name.isEmpty() ? spacing(at, sign) : named(at, name, at + 1 + name.length());
  }

  private int spacing(int at, char sign) {
    if (!kind.isTex()) {
      return at;
    }
    if (sign == '-' || sign == '/') {
      return at + 2;
    }
    if (sign == ',' || sign == ';' || sign == ':' || sign == ' ' || sign == '\\') {
      out.append(' ');
      return at + 2;
    }
    return at;
  }

  private int named(int at, String name, int end) {
    Optional<String> letter = TexCommands.letter(name);
    if (letter.isPresent()) {
      out.append(letter.get());
      return TexScan.afterWord(text, end);
    }
    if (TexCommands.accent(name).isPresent()) {
      return accent(at, name, end);
    }
    if (TexCommands.isWrapper(name)) {
      return wrapper(at, end);
    }
    Optional<String> symbol = kind.isTex() ? TexCommands.symbol(name) : Optional.empty();
    if (symbol.isPresent()) {
      out.append(symbol.get());
      return TexScan.afterWord(text, end);
    }
    return kind == TextKind.BIBTEX ? asWritten(at, TexScan.afterGroups(text, end)) : at;
  }

  private int asWritten(int start, int end) {
    out.append(text, start, end);
    return end;
  }

  private int wrapper(int at, int end) {
    int close = TexScan.closingBrace(text, end);
    if (close < 0 || depth > MAX_DEPTH) {
      return at;
    }
    out.append(inner(end + 1, close));
    return close + 1;
  }

  private String inner(int start, int end) {
    return new TexText(text.substring(start, end), kind, depth + 1, quotesEscaped).convert();
  }

  /** An accent and the letter below it: bare, in braces, a dotless i or j; a circumflex alone. */
  private int accent(int at, String name, int end) {
    if (text.startsWith("{}", end) && name.equals("^")) {
      out.append('ˆ');
      return end + 2;
    }
    TexScan.Argument base = TexScan.letterArgument(text, end, Character.isLetter(name.charAt(0)));
    if (base.isMissing()) {
      return at;
    }
    String mark = TexCommands.accent(name).orElseThrow();
    String composed = Normalizer.normalize(base.letter() + mark, Normalizer.Form.NFC);
    if (kind == TextKind.PLAIN && composed.length() > 1 && text.charAt(end) != '{') {
      return at;
    }
    out.append(composed);
    return base.end();
  }

  private int openBrace(int at) {
    int unchanged = kind == TextKind.BIBTEX ? at + 1 : at;
    if (!text.startsWith("\\", at + 1) || depth > MAX_DEPTH) {
      return unchanged;
    }
    int close = TexScan.closingBrace(text, at);
    if (close < 0) {
      return unchanged;
    }
    String name = TexScan.name(text, at + 2);
    if (TexCommands.isSwitch(name)) {
      out.append(inner(at + 2 + name.length(), close).stripLeading());
      return close + 1;
    }
    String inner = inner(at + 1, close);
    boolean character = inner.indexOf('\\') < 0 && inner.codePointCount(0, inner.length()) == 1;
    boolean bare = character || kind == TextKind.BIBTEX;
    out.append(bare ? inner : '{' + inner + '}');
    return close + 1;
  }

  /** {@code ``x''}: only where both ends are there. */
  private int quote(int at) {
    if (!text.startsWith("``", at)) {
      return at;
    }
    int close = quotesEnded ? -1 : text.indexOf("''", at + 2);
    if (close < 0 || depth > MAX_DEPTH) {
      quotesEnded = true;
      return at;
    }
    out.append('“').append(inner(at + 2, close)).append('”');
    return close + 2;
  }

  private int dash(int at) {
    if (text.startsWith("---", at) && !TexScan.isInUrl(text, at)) {
      out.append('—');
      return at + 3;
    }
    boolean joins =
        text.startsWith("--", at)
            && at > 0
            && at + 2 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 2));
    if (!joins && !text.startsWith(" -- ", at - 1) || TexScan.isInUrl(text, at)) {
      return at;
    }
    out.append('–');
    return at + 2;
  }

  /** A tie binds words; before a number or at an end it may have been typed. */
  private int tie(int at) {
    boolean binds =
        at > 0
            && at + 1 < text.length()
            && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')
            && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '\\');
    if (!binds || TexScan.isInAddress(text, at)) {
      return at;
    }
    out.append(' ');
    return at + 1;
  }

  private int maths(int at) {
    Optional<TexMaths.Formula> formula = TexMaths.read(text, at);
    formula.ifPresent(read -> out.append(read.unicode()));
    return formula.map(TexMaths.Formula::end).orElse(at);
  }
}
