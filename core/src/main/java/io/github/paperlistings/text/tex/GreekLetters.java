package io.github.paperlistings.text.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that Greek letters have in TeX; letters in two shapes have one name. */
public final class GreekLetters {

  private static final Map<String, Integer> BY_NAME = new HashMap<>();
  private static final Map<Integer, String> BY_LETTER = new HashMap<>();

  static {
    for (TexCommand command : TexCommand.all()) {
      int letter = command.value().isEmpty() ? 0 : command.value().codePointAt(0);
      boolean greek = Character.UnicodeScript.of(letter) == Character.UnicodeScript.GREEK;
      if (greek && command.is(TexCommand.Kind.SYMBOL) && Character.isLetter(letter)) {
        BY_NAME.put(command.name(), letter);
        String name = command.name();
        BY_LETTER.put(letter, name.startsWith("var") ? name.substring("var".length()) : name);
      }
    }
  }

  private GreekLetters() {}

  /** The letter of a name as TeX has it: {@code epsilon}. */
  public static Optional<String> letter(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).map(Character::toString);
  }

  /** The name of a letter, in lower case for a small one. */
  public static Optional<String> name(int letter) {
    return Optional.ofNullable(BY_LETTER.get(letter));
  }
}
