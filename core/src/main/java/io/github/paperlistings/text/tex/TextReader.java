package io.github.paperlistings.text.tex;

import io.github.paperlistings.text.tex.Punctuation.Quotation;
import io.github.paperlistings.text.tex.TexCommand.Kind;
import java.util.Optional;

/** Reads text between formulas; each rule converts the piece that starts where it is called. */
final class TextReader {

  private static final String ESCAPED = "%&#_${}";
  private static final int MAX_DEPTH = 30;
  private static final int MAX_ROW = 4;

  /** Characters that a rule starts with, but that mean themselves elsewhere. */
  private static final String UNTOUCHED = "-!?~";

  /** Where rules start: in TeX, and also in text that is none. */
  private static final int RULED = 1;

  private static final int RULED_LEFTOVER = 2;

  private static final byte[] RULES = new byte[1 << Character.SIZE];

  static {
    for (char c : "}!?-~".toCharArray()) {
      RULES[c] = RULED;
    }
    for (char c : "\\{`$".toCharArray()) {
      RULES[c] = RULED_LEFTOVER;
    }
  }

  private final String text;
  private final TexDialect dialect;
  private final int depth;

  /** Quotes are escaped as in JSON: then none of them is an umlaut. */
  private final boolean quotesEscaped;

  private final Braces braces;

  /** Whether all that was written so far is settled, as {@link TexReading} has it. */
  private boolean settled = true;

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

  static TexReading read(String text, TexDialect dialect) {
    boolean quotesEscaped = !dialect.isTex() && Punctuation.hasEscapedQuotes(text);
    TextReader reader = new TextReader(text, dialect, 0, quotesEscaped, new Braces(text));
    String unicode = reader.all();
    return new TexReading(unicode, reader.settled);
  }

  private String all() {
    int ruled = dialect.isTex() ? RULED : RULED_LEFTOVER;
    int at = next(ruled);
    if (at == text.length()) {
      return text;
    }
    TextBuffer out = new TextBuffer(text.length());
    out.append(text, 0, at);
    while (at < text.length()) {
      char c = text.charAt(at);
      at = isBareBrace(c, at) ? withoutBrace(at, out) : converted(c, at, out);
      at = out.appendUntil(RULES, ruled, text, at);
    }
    return out.toString();
  }

  /** The first place where a rule may apply. */
  private int next(int ruled) {
    int at = 0;
    while (at < text.length() && RULES[text.charAt(at)] < ruled) {
      at++;
    }
    return at;
  }

  private int withoutBrace(int at, TextBuffer out) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    settled &= !Seam.matters(out.last(), next);
    return at + 1;
  }

  private int converted(char c, int at, TextBuffer out) {
    Optional<Converted> converted = convert(c, at);
    if (converted.isEmpty()) {
      settled &= UNTOUCHED.indexOf(c) >= 0;
      out.append(c);
      return at + 1;
    }
    String unicode = converted.get().unicode();
    settled &= Seam.isPrint(unicode);
    out.append(unicode);
    return converted.get().end();
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
      return new Accents(this, text, dialect, braces).read(accent.get(), at, at + 2);
    }
    if (ESCAPED.indexOf(sign) >= 0) {
      return Converted.of(String.valueOf(sign), at + 2);
    }
    String name = TexScan.name(text, at + 1);
    if (name.isEmpty()) {
      return dialect.isTex() ? signCommand(sign, at) : Optional.empty();
    }
    return new NamedCommands(this, text, dialect, braces).read(name, at, at + 1 + name.length());
  }

  private Optional<Converted> signCommand(char sign, int at) {
    return switch (sign) {
      case '(' -> Formula.inParentheses(text, at);
      case '-', '/', '!' -> Converted.of("", at + 2);
      case ',', ';', ':', ' ', '\\' -> Converted.of(" ", at + 2);
      default -> Optional.empty();
    };
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
