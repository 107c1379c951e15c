package io.github.paperlistings.text.tex;

import io.github.paperlistings.internal.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A TeX command of the table {@code tex-commands.tsv}, whose head says what the kinds are.
 *
 * @param name the name without its backslash
 * @param kind what it does
 * @param value what it stands for; for a dropped command the number of its arguments
 */
record TexCommand(String name, Kind kind, String value) {

  enum Kind {
    ACCENT,
    OVER,
    LETTER,
    SYMBOL,
    OPERATOR,
    WORD,
    STYLE,
    WRAPPER,
    SWITCH,
    SCRIPT,
    DROPPED,
    SPACE,
    SECOND;

    /** Whether the command may only stand within a formula. */
    boolean isMaths() {
      return this == OVER || this == SYMBOL || this == OPERATOR || this == STYLE;
    }
  }

  private static final Map<String, TexCommand> KNOWN =
      Facts.rows(TexCommand.class, "tex-commands.tsv").stream()
          .map(row -> new TexCommand(row[1], Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[2]))
          .collect(Collectors.toUnmodifiableMap(TexCommand::name, Function.identity()));

  private static final int SIGNS = 0x80;

  /** Commands of one sign, which are the accents, by it. */
  private static final List<Optional<TexCommand>> BY_SIGN =
      IntStream.range(0, SIGNS)
          .mapToObj(sign -> Character.isLetter(sign) ? null : KNOWN.get(Character.toString(sign)))
          .map(Optional::ofNullable)
          .collect(Collectors.toUnmodifiableList());

  /** The accent that a sign stands for, if it does. */
  static Optional<TexCommand> ofSign(char sign) {
    return sign < SIGNS ? BY_SIGN.get(sign) : Optional.empty();
  }

  /** The command of a name, if it is known. */
  static Optional<TexCommand> named(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  static Collection<TexCommand> all() {
    return KNOWN.values();
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
