package io.github.paperlistings.text.tex;

import io.github.paperlistings.text.tex.Punctuation.Quotation;
import io.github.paperlistings.text.tex.TexCommand.Kind;
import java.util.Optional;

/** Reads text between formulas; each rule converts the piece that starts where it is called. */
final class TextReader {

  private static final String ESCAPED = "%&#_${}";
  private static final int MAX_DEPTH = 30;
  private static final int MAX_ROW = 4;

  /** In text that is no TeX, a shorter name may be anything: {@code \S} or {@code \P}. */
  private static final int TELLING_NAME = 5;

  /** Behind the last character that a rule starts with. */
  private static final int RULES = 0x80;

  /** The characters that a rule starts with. */
  private static final boolean[] RULED = ruled("\\{}`!?$-~");

  private static final boolean[] RULED_LEFTOVER = ruled("\\{`$");

  private final String text;
  private final TexDialect dialect;
  private final int depth;

  /** Quotes are escaped as in JSON: then none of them is an umlaut. */
  private final boolean quotesEscaped;

  private final Braces braces;

  /** No closing quotes follow; searched for once. */
  private boolean quotesEnded;

  private TextReader(
      String text, TexDialect dialect, int depth, boolean quotesEscaped, Braces braces) {
    this.text = text;
    this.braces = braces;
    this.dialect = dialect;
    this.depth = depth;
    this.quotesEscaped = quotesEscaped;
  }

  private static boolean[] ruled(String signs) {
    boolean[] ruled = new boolean[RULES];
    for (char c : signs.toCharArray()) {
      ruled[c] = true;
    }
    return ruled;
  }

  static String read(String text, TexDialect dialect) {
    boolean quotesEscaped = !dialect.isTex() && hasEscapedQuotes(text);
    return new TextReader(text, dialect, 0, quotesEscaped, new Braces(text)).all();
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

  private String all() {
    char[] characters = text.toCharArray();
    int at = nextRuled(characters, 0);
    if (at == characters.length) {
      return text;
    }
    TextBuffer out = new TextBuffer(characters.length);
    int copied = 0;
    while (at < characters.length) {
      char c = characters[at];
      if (isBareBrace(c, at)) {
        out.append(characters, copied, at);
        copied = ++at;
      } else {
        Optional<Converted> converted = convert(c, at);
        if (converted.isPresent()) {
          out.append(characters, copied, at).append(converted.get().unicode());
          copied = converted.get().end();
        }
        at = Math.max(at + 1, copied);
      }
      at = nextRuled(characters, at);
    }
    return out.append(characters, copied, characters.length).toString();
  }

  /** The next place where a rule may apply; most of a text is passed over here. */
  private int nextRuled(char[] characters, int start) {
    boolean[] ruled = dialect.isTex() ? RULED : RULED_LEFTOVER;
    int at = start;
    while (at < characters.length && !(characters[at] < RULES && ruled[characters[at]])) {
      at++;
    }
    return at;
  }

  /** Most braces of BibTeX protect letters, and go without a closer look. */
  private boolean isBareBrace(char c, int at) {
    return dialect == TexDialect.BIBTEX
        && (c == '}' || c == '{' && !Punctuation.isProtectable(text, at + 1));
  }

  private Optional<Converted> convert(char c, int at) {
    return switch (c) {
      case '\\' -> command(at);
      case '{' -> dialect == TexDialect.BIBTEX ? protectingBrace(at) : group(at);
      case '`' -> quote(at);
      case '!', '?' -> Punctuation.spanish(text, at);
      case '$' -> Formula.inDollars(text, at, dialect.isTex());
      case '-' -> Punctuation.dash(text, at);
      case '~' -> Punctuation.tie(text, at);
      default -> Optional.empty();
    };
  }

  boolean mayDescend() {
    return depth < MAX_DEPTH;
  }

  /** A piece of the text, converted by itself. */
  String inside(int start, int end) {
    String piece = text.substring(start, end);
    return new TextReader(piece, dialect, depth + 1, quotesEscaped, new Braces(piece)).all();
  }

  /** The command that stands as an argument without braces; there are no long rows of those. */
  Optional<Converted> commandAt(int at) {
    return depth < MAX_ROW
        ? new TextReader(text, dialect, depth + 1, quotesEscaped, braces).command(at)
        : Optional.empty();
  }

  private Optional<Converted> command(int at) {
    if (at + 1 >= text.length() || !dialect.isTex() && WordContext.isInDrivePath(text, at)) {
      return Optional.empty();
    }
    char sign = text.charAt(at + 1);
    if (sign == '"' && quotesEscaped) {
      return Optional.empty();
    }
    Optional<TexCommand> accent = TexCommand.ofSign(sign);
    if (accent.isPresent()) {
      return accent(accent.get(), at, at + 2);
    }
    if (ESCAPED.indexOf(sign) >= 0) {
      return Converted.of(String.valueOf(sign), at + 2);
    }
    String name = TexScan.name(text, at + 1);
    if (name.isEmpty()) {
      return dialect.isTex() ? signCommand(sign, at) : Optional.empty();
    }
    return named(name, at, at + 1 + name.length());
  }

  private Optional<Converted> accent(TexCommand accent, int at, int end) {
    return new Accents(this, text, dialect, braces).read(accent, at, end);
  }

  private Optional<Converted> signCommand(char sign, int at) {
    return switch (sign) {
      case '(' -> Formula.inParentheses(text, at);
      case '-', '/', '!' -> Converted.of("", at + 2);
      case ',', ';', ':', ' ', '\\' -> Converted.of(" ", at + 2);
      default -> Optional.empty();
    };
  }

  private Optional<Converted> named(String name, int at, int end) {
    if (name.equals("unicode")) {
      return CodePoint.read(text, end);
    }
    Optional<TexCommand> command = TexCommand.named(name);
    if (command.isEmpty() || command.get().kind().isMaths()) {
      return dialect.isTex() ? maths(at, end) : Optional.empty();
    }
    TexCommand known = command.get();
    return switch (known.kind()) {
      case ACCENT -> accent(known, at, end);
      case LETTER, WORD -> isTelling(known) ? letter(known.value(), end) : Optional.empty();
      case WRAPPER -> argument(end);
      case SCRIPT -> script(known, end);
      case SECOND -> second(end);
      case DROPPED -> isTelling(known) ? dropped(known, end) : Optional.empty();
      case SWITCH -> dialect.isTex() ? switched(end) : Optional.empty();
      default -> dialect.isTex() ? letter(" ", end) : Optional.empty();
    };
  }

  /** Whether nothing but TeX would write the name, in text that is none. */
  private boolean isTelling(TexCommand command) {
    boolean letter = command.is(Kind.LETTER) && Character.isLetter(command.value().codePointAt(0));
    return dialect.isTex() || letter || command.name().length() >= TELLING_NAME;
  }

  /** In BibTeX the braces of an unknown command are its own; elsewhere they stay anyway. */
  private Optional<Converted> asWritten(int at, int end) {
    if (dialect != TexDialect.BIBTEX) {
      return Optional.empty();
    }
    int behind = braces.afterGroups(end);
    return Converted.of(text.substring(at, behind), behind);
  }

  private Optional<Converted> maths(int at, int end) {
    Optional<Converted> read = MathsReader.bareCommand(text, at);
    return read.isPresent() ? read : asWritten(at, end);
  }

  /**
   * TeX takes the blanks behind a control word. Authors forget that, so a blank goes only where the
   * word goes on in lower case; an empty group ends the control word too.
   */
  private Optional<Converted> letter(String value, int end) {
    if (text.startsWith("{}", end)) {
      return Converted.of(value, end + 2);
    }
    boolean joined =
        text.startsWith(" ", end)
            && end + 1 < text.length()
            && (value.isBlank() || Character.isLowerCase(text.charAt(end + 1)) && isLetter(value));
    return Converted.of(value, joined ? end + 1 : end);
  }

  /** Authors give a switch the argument that it does not take. */
  private Optional<Converted> switched(int end) {
    Optional<Converted> argument = argument(end);
    return argument.isPresent() ? argument : letter("", end);
  }

  private static boolean isLetter(String value) {
    return value.length() == 1 && Character.isLetter(value.charAt(0));
  }

  /** The argument in braces, without them. */
  private Optional<Converted> argument(int open) {
    int close = braces.closing(open);
    return close < 0 || !mayDescend()
        ? Optional.empty()
        : Converted.of(inside(open + 1, close), close + 1);
  }

  private Optional<Converted> script(TexCommand command, int end) {
    return argument(end)
        .flatMap(
            read ->
                Converted.of(
                    Scripts.orMarked(read.unicode(), command.value().equals("_")), read.end()));
  }

  /** Of two arguments the second is what a reader sees. */
  private Optional<Converted> second(int end) {
    int first = braces.closing(end);
    return first < 0 ? Optional.empty() : argument(first + 1);
  }

  private Optional<Converted> dropped(TexCommand command, int end) {
    int at = end;
    for (int i = Integer.parseInt(command.value()); i > 0; i--) {
      int close = braces.closing(at);
      if (close < 0) {
        return Optional.empty();
      }
      at = close + 1;
    }
    return Converted.of("", text.startsWith("{}", at) ? at + 2 : at);
  }

  private Optional<Converted> protectingBrace(int at) {
    Optional<Converted> sign = Punctuation.inBraces(text, at);
    return sign.isPresent() ? sign : Converted.of("", at + 1);
  }

  /** Braces that hold a command go with it, where it takes all of them. */
  private Optional<Converted> group(int at) {
    if (!text.startsWith("\\", at + 1) || !mayDescend()) {
      return Optional.empty();
    }
    int close = braces.closing(at);
    if (close < 0) {
      return Optional.empty();
    }
    String name = TexScan.name(text, at + 2);
    int nameEnd = at + 2 + name.length();
    Optional<TexCommand> command = TexCommand.named(name);
    if (command.filter(known -> known.is(Kind.SWITCH)).isPresent()) {
      return Converted.of(inside(nameEnd, close).stripLeading(), close + 1);
    }
    String inner = inside(at + 1, close);
    boolean converted = inner.indexOf('\\') < 0;
    boolean character = TexScan.isSingle(inner);
    boolean whole = command.isPresent() && braces.afterGroups(nameEnd) == close;
    return Converted.of(converted && (character || whole) ? inner : '{' + inner + '}', close + 1);
  }

  private Optional<Converted> quote(int at) {
    if (text.startsWith("``", at)) {
      return doubleQuotes(at);
    }
    return dialect.isTex()
        ? Punctuation.singleQuotes(text, at).flatMap(this::quotation)
        : Optional.empty();
  }

  private Optional<Converted> doubleQuotes(int at) {
    Optional<Quotation> quotes =
        quotesEnded || !mayDescend()
            ? Optional.empty()
            : Punctuation.doubleQuotes(text, at, dialect.isTex());
    quotesEnded |= quotes.isEmpty();
    return quotes.flatMap(this::quotation);
  }

  private Optional<Converted> quotation(Quotation quotes) {
    return Converted.of(
        quotes.open() + inside(quotes.contentStart(), quotes.contentEnd()) + quotes.close(),
        quotes.end());
  }
}
