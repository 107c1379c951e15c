package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A name in biblatex's extended format, {@code given=Simon, prefix=de, family=Beumont}, with or
 * without braces and quotes around the values. Source: Lehman et al., <a
 * href="https://ctan.org/pkg/biblatex">The biblatex package</a>, section 3.7.
 *
 * @param given the given names; may be empty
 * @param family the family name behind its prefix; may be empty
 * @param suffix Jr., III; may be empty
 */
public record BiblatexName(String given, String family, String suffix) {

  /** The parts of a name; empty where it is not written in this format. */
  public static Optional<BiblatexName> of(String raw) {
    if (raw.indexOf('=') < 0) {
      return Optional.empty();
    }
    Map<String, String> parts = new TreeMap<>();
    for (String part : outsideOfBraces(raw, ',')) {
      String bare = unquoted(part.strip());
      int equals = bare.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      parts.put(
          bare.substring(0, equals).strip().toLowerCase(Locale.ROOT),
          unquoted(bare.substring(equals + 1).strip()));
    }
    String prefix = parts.getOrDefault("prefix", "");
    String family = parts.getOrDefault("family", "");
    return parts.containsKey("family") || parts.containsKey("given")
        ? Optional.of(
            new BiblatexName(
                parts.getOrDefault("given", ""),
                prefix.isEmpty() ? family : prefix + " " + family,
                parts.getOrDefault("suffix", "")))
        : Optional.empty();
  }

  /** The parts of a text between a sign that stands outside of braces. */
  static List<String> outsideOfBraces(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : separator;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (i == text.length() || c == separator && depth <= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private static String unquoted(String text) {
    int last = text.length() - 1;
    boolean quoted =
        last > 0
            && (text.charAt(0) == '"' && text.charAt(last) == '"'
                || text.charAt(0) == '{' && text.charAt(last) == '}');
    return quoted ? text.substring(1, last) : text;
  }
}
