package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.xml.XmlElement;

/**
 * Letters in the font Symbol, by which EndNote shows Greek ones: an {@code a} in it is an alpha.
 * The letters as in the <a
 * href="https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt">encoding</a> of the font.
 */
final class SymbolFont {

  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private SymbolFont() {}

  /** Whether an element is a style of that font. */
  static boolean isOf(XmlElement element) {
    return element.attribute("font").filter("Symbol"::equalsIgnoreCase).isPresent();
  }

  /** The text that the letters show. */
  static String decode(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        shown.append(CAPITALS.charAt(c - 'A'));
      } else {
        shown.append(c >= 'a' && c <= 'z' ? SMALL.charAt(c - 'a') : c);
      }
    }
    return shown.toString();
  }
}
