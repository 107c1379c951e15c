package io.github.paperlistings.text;

import java.util.Optional;

/** Subscripts and superscripts that Unicode has as characters of their own. */
final class Scripts {

  static final int MAX_LENGTH = 12;

  private static final String PLAIN = "0123456789+-=()n";
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

  private Scripts() {}

  /** The text as sub- or superscript, if every character has one. */
  static Optional<String> of(String text, boolean sub) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int index = PLAIN.indexOf(text.charAt(i));
      if (index < 0) {
        return Optional.empty();
      }
      out.append((sub ? SUBSCRIPT : SUPERSCRIPT).charAt(index));
    }
    return out.length() == 0 ? Optional.empty() : Optional.of(out.toString());
  }
}
