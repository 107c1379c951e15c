package io.github.paperlistings.text.name;

import java.util.List;

/**
 * Names parted by semicolons, in which a comma may stand before an affiliation instead of given
 * names: "Ann Ash; Ben Birch, MIT". What speaks for it is a name of the list that is written out
 * without a comma, or an organisation behind one.
 */
final class Affiliated {

  private Affiliated() {}

  /** The names, each with its affiliation in parentheses. */
  static List<String> names(List<String> parts) {
    boolean affiliations = parts.stream().anyMatch(Affiliated::isEvidence);
    return affiliations ? parts.stream().map(Affiliated::withParentheses).toList() : parts;
  }

  private static boolean isEvidence(String part) {
    int comma = part.indexOf(',');
    return comma < 0
        ? part.indexOf(' ') > 0 && !Organisations.has(part)
        : isPerson(part.substring(0, comma))
            && Organisations.has(part.substring(comma + 1).strip());
  }

  private static String withParentheses(String part) {
    int comma = part.indexOf(',');
    if (comma < 0 || part.indexOf('(') >= 0 || !isPerson(part.substring(0, comma))) {
      return part;
    }
    String behind = part.substring(comma + 1).strip();
    return behind.isEmpty() || NamePart.of(behind).isPresent()
        ? part
        : part.substring(0, comma) + " (" + behind + ")";
  }

  /** Names written out: two words or more, of which the first has a capital. */
  private static boolean isPerson(String name) {
    return name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0));
  }
}
