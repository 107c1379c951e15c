package io.github.paperlistings.text;

import io.github.paperlistings.internal.Facts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The TeX commands that are known, from the table {@code tex-commands.tsv}. */
final class TexCommands {

  private static final Map<String, String> ACCENTS = ofKind("accent");
  private static final Map<String, String> LETTERS = ofKind("letter");
  private static final Map<String, String> SYMBOLS = ofKind("symbol");
  private static final Map<String, String> WRAPPERS = ofKind("wrapper");
  private static final Map<String, String> SWITCHES = ofKind("switch");

  private TexCommands() {}

  /** The combining mark of an accent command. */
  static Optional<String> accent(String name) {
    return Optional.ofNullable(ACCENTS.get(name));
  }

  /** The letter of a text command, such as {@code ss}. */
  static Optional<String> letter(String name) {
    return Optional.ofNullable(LETTERS.get(name));
  }

  /** The character of a command of maths, such as {@code alpha}. */
  static Optional<String> symbol(String name) {
    return Optional.ofNullable(SYMBOLS.get(name));
  }

  /** Whether a command only decorates its argument: {@code \emph{x}}. */
  static boolean isWrapper(String name) {
    return WRAPPERS.containsKey(name);
  }

  /** Whether a command only decorates the rest of its group: {@code {\it x}}. */
  static boolean isSwitch(String name) {
    return SWITCHES.containsKey(name);
  }

  private static Map<String, String> ofKind(String kind) {
    return Facts.rows(TexCommands.class, "tex-commands.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[2]));
  }
}
