package io.github.paperlistings.text.tex;

import io.github.paperlistings.text.tex.TexCommand.Kind;
import java.util.Optional;

/** Commands that have a name, in text between formulas, with what they take. */
final class NamedCommands {

  /** In text that is no TeX, a shorter name may be anything: {@code \S} or {@code \P}. */
  private static final int TELLING_NAME = 5;

  private static final String MICRO = "µ";

  /** Signs that stand between two words without blanks. */
  private static final String JOINING = "–—/~_|";

  private final TextReader reader;
  private final String text;
  private final TexDialect dialect;
  private final Braces braces;

  NamedCommands(TextReader reader, String text, TexDialect dialect, Braces braces) {
    this.reader = reader;
    this.text = text;
    this.dialect = dialect;
    this.braces = braces;
  }

  /** What the command of a name, which ends at {@code end}, and its arguments are. */
  Optional<Converted> read(String name, int at, int end) {
    if (name.equals("unicode")) {
      return CodePoint.read(text, end);
    }
    Optional<TexCommand> command = TexCommand.named(name);
    if (command.isEmpty() || command.get().kind().isMaths()) {
      return dialect.isTex() ? maths(at, end) : Optional.empty();
    }
    TexCommand known = command.get();
    return switch (known.kind()) {
      case ACCENT -> new Accents(reader, text, dialect, braces).read(known, at, end);
      case LETTER, WORD -> isTelling(known) ? letter(known.value(), at, end) : Optional.empty();
      case WRAPPER -> argument(end);
      case SCRIPT -> script(known, end);
      case SECOND -> second(end);
      case DROPPED -> isTelling(known) ? dropped(known, end) : Optional.empty();
      case SWITCH -> dialect.isTex() ? switched(at, end) : Optional.empty();
      default -> dialect.isTex() ? letter(" ", at, end) : Optional.empty();
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
   * word goes on in lower case, or behind a sign that joins it to what stands before; an empty
   * group ends the control word too.
   */
  private Optional<Converted> letter(String value, int at, int end) {
    if (text.startsWith("{}", end)) {
      return Converted.of(value, end + 2);
    }
    boolean joined =
        text.startsWith(" ", end)
            && end + 1 < text.length()
            && (value.isBlank() || goesOn(value, end + 1) || joins(value, at));
    return Converted.of(value, joined ? end + 1 : end);
  }

  private boolean goesOn(String value, int next) {
    return isLetter(value) && Character.isLowerCase(text.charAt(next));
  }

  /**
   * "1990\\textendash 2000" of the programs that write BibTeX; the micro sign is part of a unit.
   */
  private boolean joins(String value, int at) {
    return value.equals(MICRO)
        || JOINING.contains(value) && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Authors give a switch the argument that it does not take. */
  private Optional<Converted> switched(int at, int end) {
    Optional<Converted> argument = argument(end);
    return argument.isPresent() ? argument : letter("", at, end);
  }

  private static boolean isLetter(String value) {
    return value.length() == 1 && Character.isLetter(value.charAt(0));
  }

  /** The argument in braces, without them. */
  private Optional<Converted> argument(int open) {
    int close = braces.closing(open);
    return close < 0 || !reader.mayDescend()
        ? Optional.empty()
        : Converted.of(reader.inside(open + 1, close), close + 1);
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
}
