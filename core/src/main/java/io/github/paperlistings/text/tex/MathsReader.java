package io.github.paperlistings.text.tex;

import java.text.Normalizer;
import java.util.Optional;

/** Reads the inside of a formula; gives up at the first sign that Unicode has no character for. */
final class MathsReader {

  private static final int MAX_DEPTH = 20;

  private final String body;
  private final int depth;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private MathsReader(String body, int start, int depth) {
    this.body = body;
    this.at = start;
    this.depth = depth;
  }

  /** The formula in Unicode; empty where that would lose something. */
  static Optional<String> unicode(String body) {
    return new MathsReader(body, 0, 0).all();
  }

  /** The command that stands in a text without dollar signs, with its scripts. */
  static Optional<Converted> bareCommand(String text, int start) {
    MathsReader reader = new MathsReader(text, start, 0);
    if (!reader.token()) {
      return Optional.empty();
    }
    while (reader.at < text.length() && "_^".indexOf(text.charAt(reader.at)) >= 0) {
      if (!reader.bareScript()) {
        break;
      }
    }
    return Converted.of(reader.out + reader.blankBehind(), reader.at);
  }

  /** In a text the blank behind a command is a blank between words. */
  private String blankBehind() {
    boolean taken = at < body.length() && body.charAt(at - 1) == ' ';
    return taken && (out.length() == 0 || out.charAt(out.length() - 1) != ' ') ? " " : "";
  }

  /** In a text several letters may be lowered with a mark of their own. */
  private boolean bareScript() {
    int start = at++;
    Optional<String> argument = argument();
    if (argument.isEmpty()) {
      at = start;
      return false;
    }
    out.append(Scripts.orMarked(argument.get(), body.charAt(start) == '_'));
    return true;
  }

  private Optional<String> all() {
    while (at < body.length()) {
      if (!token()) {
        return Optional.empty();
      }
    }
    return Optional.of(out.toString());
  }

  /** Writes one token and moves behind it; false for one that is not simple. */
  private boolean token() {
    char c = body.charAt(at);
    return switch (c) {
      case '\\' -> command();
      case '^', '_' -> script(c == '_');
      case '{' -> written(argument());
      case '}', '&', '%', '#', '$' -> false;
      case '~' -> character(' ');
      case '\'' -> character('′');
      default -> character(c);
    };
  }

  private boolean character(char c) {
    out.append(c);
    at++;
    return true;
  }

  private boolean written(Optional<String> text) {
    text.ifPresent(out::append);
    return text.isPresent();
  }

  /** A group, a command or a character, read by itself. */
  private Optional<String> argument() {
    at = TexScan.skipBlanks(body, at);
    if (at >= body.length() || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (TexScan.isAlphanumeric(body, at)) {
      return Optional.of(body.substring(at, ++at));
    }
    if (body.charAt(at) == '{') {
      if (TexScan.isAlphanumeric(body, at + 1) && body.startsWith("}", at + 2)) {
        at += 3;
        return Optional.of(body.substring(at - 2, at - 1));
      }
      int close = TexScan.closingBrace(body, at);
      if (close < 0) {
        return Optional.empty();
      }
      String inner = body.substring(at + 1, close);
      at = close + 1;
      return new MathsReader(inner, 0, depth + 1).all();
    }
    MathsReader one = new MathsReader(body, at, depth + 1);
    if ("^_".indexOf(body.charAt(at)) >= 0 || !one.token()) {
      return Optional.empty();
    }
    at = one.at;
    return Optional.of(one.out.toString());
  }

  private boolean command() {
    String name = TexScan.name(body, at + 1);
    if (name.isEmpty()) {
      return sign();
    }
    int start = at;
    at += 1 + name.length();
    boolean read =
        switch (name) {
          case "frac", "dfrac", "tfrac" -> fraction();
          case "sqrt" -> root();
          case "unicode" -> written(CodePoint.read(body, at).map(this::after));
          case "not" -> over("\u0338");
          default -> {
            Optional<TexCommand> known = TexCommand.named(name);
            yield known.isPresent() && known(known.get(), start);
          }
        };
    if (!read) {
      at = start;
    }
    return read;
  }

  private String after(Converted read) {
    at = read.end();
    return read.unicode();
  }

  private boolean sign() {
    if (at + 1 >= body.length()) {
      return false;
    }
    char sign = body.charAt(at + 1);
    at += 2;
    if (",;:> ".indexOf(sign) >= 0) {
      out.append(' ');
    } else if ("{}$%&#_".indexOf(sign) >= 0) {
      out.append(sign);
    } else if (sign == '|') {
      out.append('‖');
    } else {
      return "!()-/".indexOf(sign) >= 0;
    }
    return true;
  }

  private boolean known(TexCommand command, int start) {
    switch (command.kind()) {
      case SYMBOL, LETTER -> symbol(command.value(), start);
      case OPERATOR, WORD -> operator(command.value());
      case SPACE -> out.append(' ');
      case SWITCH -> at = TexScan.skipBlanks(body, at);
      case STYLE -> {
        return written(argument().map(Scripts::blackboard));
      }
      case WRAPPER -> {
        return wrapped(command.name());
      }
      case SCRIPT -> {
        return script(argument(), command.value().equals("_"));
      }
      case OVER -> {
        return over(command.value());
      }
      case DROPPED -> {
        return dropped(command);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void symbol(String symbol, int start) {
    int next = TexScan.skipBlanks(body, at);
    out.append(symbol);
    if (next > at && SpacedSign.isTyped(body, start, next, symbol)) {
      out.append(' ');
    }
    at = body.startsWith("{}", next) ? next + 2 : next;
  }

  private void operator(String name) {
    if (out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(name);
    at = TexScan.skipBlanks(body, at);
    boolean applied =
        at < body.length()
            && (Character.isLetterOrDigit(body.charAt(at)) || body.startsWith("\\", at));
    if (applied) {
      out.append(' ');
    }
  }

  /** A script letter l is written as the character that is made for it. */
  private boolean wrapped(String name) {
    Optional<String> inner = argument();
    boolean ell =
        inner.filter("l"::equals).isPresent() && (name.equals("mathscr") || name.equals("mathcal"));
    return written(ell ? Optional.of("ℓ") : inner);
  }

  private boolean dropped(TexCommand command) {
    for (int i = Integer.parseInt(command.value()); i > 0; i--) {
      if (argument().isEmpty()) {
        return false;
      }
    }
    boolean delimiter = command.name().equals("left") || command.name().equals("right");
    if (delimiter && body.startsWith(".", at)) {
      at++;
    }
    return true;
  }

  private boolean script(boolean sub) {
    at++;
    return script(argument(), sub);
  }

  /** Several letters without characters of their own stay, but where they have no base at all. */
  private boolean script(Optional<String> argument, boolean sub) {
    if (argument.isEmpty()) {
      return false;
    }
    String text = argument.get();
    Optional<String> unicode = Scripts.of(text, sub);
    boolean single = TexScan.isSingle(text);
    boolean bare = out.length() == 0 && depth == 0 && at == body.length();
    if (unicode.isEmpty() && !text.isEmpty() && !single && !bare) {
      return false;
    }
    out.append(text.isEmpty() ? "" : Scripts.orMarked(text, sub));
    return true;
  }

  private boolean over(String mark) {
    Optional<String> base = argument();
    if (base.isEmpty() || !TexScan.isSingle(base.get())) {
      return false;
    }
    out.append(Normalizer.normalize(base.get() + mark, Normalizer.Form.NFC));
    return true;
  }

  private boolean fraction() {
    Optional<String> numerator = argument();
    Optional<String> denominator = numerator.isEmpty() ? numerator : argument();
    if (denominator.isEmpty() || LinearMaths.isBeside(out) || goesOn()) {
      return false;
    }
    out.append(LinearMaths.grouped(numerator.get()))
        .append('/')
        .append(LinearMaths.grouped(denominator.get()));
    return true;
  }

  private boolean root() {
    if (body.startsWith("[", at)) {
      return false;
    }
    Optional<String> inner = argument();
    inner.ifPresent(
        text -> out.append('√').append(goesOn() ? "(" + text + ")" : LinearMaths.grouped(text)));
    return inner.isPresent();
  }

  private boolean goesOn() {
    return at < body.length()
        && (Character.isLetterOrDigit(body.charAt(at)) || "\\{^_(!".indexOf(body.charAt(at)) >= 0);
  }
}
