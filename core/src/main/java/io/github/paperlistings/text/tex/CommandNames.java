package io.github.paperlistings.text.tex;

import io.github.paperlistings.text.tex.TexCommand.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that signs have in TeX, and TeX without the commands that only style. */
public final class CommandNames {

  private static final Map<String, String> BY_SIGN = new HashMap<>();

  static {
    for (TexCommand command : TexCommand.all()) {
      if (command.is(Kind.SYMBOL)) {
        BY_SIGN.merge(command.value(), command.name(), CommandNames::better);
      }
    }
  }

  static {
    BY_SIGN.put("√", "sqrt");
  }

  private CommandNames() {}

  /** Of two names the one without "var", then the longer, then the first by the alphabet. */
  private static String better(String one, String other) {
    boolean variant = one.startsWith("var");
    if (variant != other.startsWith("var")) {
      return variant ? other : one;
    }
    int longer = Integer.compare(one.length(), other.length());
    return longer > 0 || longer == 0 && one.compareTo(other) < 0 ? one : other;
  }

  /** The name of a sign: "times" for ×. */
  public static Optional<String> of(int sign) {
    return Optional.ofNullable(BY_SIGN.get(Character.toString(sign)));
  }

  /** The text with each command as its sign or its name; those that only style are left out. */
  public static String spelled(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('\\', at + 1)) {
      String name = TexScan.name(text, at + 1);
      if (!name.isEmpty()) {
        out.append(text, done, at).append(spelling(name));
        done = at + 1 + name.length();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String spelling(String name) {
    Optional<TexCommand> command = TexCommand.named(name);
    if (command.isEmpty()) {
      return name;
    }
    return switch (command.get().kind()) {
      case SYMBOL, LETTER, OPERATOR, WORD -> command.get().value();
      case OVER, ACCENT -> name;
      default -> "";
    };
  }
}
