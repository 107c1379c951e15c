package io.github.paperlistings.text.tex;

/**
 * A sign between two terms of a formula, with a blank behind it: "{@code > 0}", "{@code \\leq x}".
 */
final class SpacedSign {

  private static final String SIGNS = "<>=+-*/|:";

  private SpacedSign() {}

  /**
   * Whether the blank behind a symbol was typed on purpose: it ends the name, but for where one
   * stands before as well, or where a sign follows that has another one behind it.
   */
  static boolean isTyped(String formula, int start, int next, String symbol) {
    return Character.isLetter(symbol.charAt(0))
        ? isAt(formula, next)
        : next < formula.length() && (start == 0 || formula.charAt(start - 1) == ' ');
  }

  private static boolean isAt(String formula, int at) {
    int end = end(formula, at);
    return end > at && end < formula.length() && formula.charAt(end) == ' ';
  }

  private static int end(String formula, int at) {
    if (!formula.startsWith("\\", at)) {
      return at < formula.length() && SIGNS.indexOf(formula.charAt(at)) >= 0 ? at + 1 : at;
    }
    String name = TexScan.name(formula, at + 1);
    boolean sign = TexCommand.named(name).filter(SpacedSign::isSign).isPresent();
    return sign ? at + 1 + name.length() : at;
  }

  private static boolean isSign(TexCommand command) {
    return command.kind() == TexCommand.Kind.SYMBOL
        && !Character.isLetterOrDigit(command.value().charAt(0));
  }
}
