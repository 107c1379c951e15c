package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list of authors taken apart.
 *
 * @param names the names with their marks, in order
 * @param legend what the numbers of affiliations mean
 * @param others whether the list says that there are more
 */
public record AuthorSplit(List<String> names, Map<String, String> legend, boolean others) {

  /** The names of a clean text. */
  public static AuthorSplit of(String list) {
    AffiliationLegend legend = AffiliationLegend.of(withoutLabel(list.strip()));
    List<String> names = new ArrayList<>();
    String whole = withoutEnd(legend.rest());
    String text = withoutEnd(Others.without(whole));
    boolean others = text.length() < whole.length();
    int colon = text.indexOf(": ");
    if (colon > 0 && isGroup(text.substring(0, colon))) {
      names.add(text.substring(0, colon));
      text = text.substring(colon + 2);
    }
    for (String part : NameSeparators.split(text)) {
      String name = Others.without(part);
      others |= name.length() < part.length();
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return new AuthorSplit(names, legend.meanings(), others);
  }

  /** The names between each "and" that stands outside of braces. */
  public static List<String> byAnd(String list) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && NameSeparators.isAnd(list, i)) {
        names.add(list.substring(start, i));
        start = i + "and".length();
      }
    }
    names.add(list.substring(start));
    return names;
  }

  /**
   * A name of BibTeX without "et al.", which BibTeX writes "others"; the same text where it says
   * nothing of the kind.
   */
  public static String withoutOthers(String name) {
    String bare = name.strip();
    boolean braced = bare.startsWith("{") && bare.endsWith("}");
    String text = braced ? bare.substring(1, bare.length() - 1) : bare;
    String left = Others.without(text);
    return left.equals(text) ? bare : withoutEnd(left);
  }

  /** Whether a text is the name of one person in the form "Smith, John" or "Smith, J.". */
  public static boolean isOneInverted(String name) {
    List<String> parts = List.of(name.split(",", -1)).stream().map(String::strip).toList();
    return InvertedNames.isOne(parts) || parts.size() == 2 && InvertedNames.arePairs(parts);
  }

  /**
   * Whether a name of BibTeX is rather several, with commas or semicolons between them: it has two
   * commas or more, and none parts off "Jr.", a degree or "Inc.".
   */
  public static boolean isList(String name) {
    if (BiblatexName.outsideOfBraces(name, ';').size() > 1) {
      return true;
    }
    List<String> parts = BiblatexName.outsideOfBraces(name, ',');
    return parts.size() > 2 && parts.stream().noneMatch(part -> NamePart.of(part).isPresent());
  }

  /** What stands before "et al." may be a separator. */
  private static String withoutEnd(String list) {
    int end = list.length();
    while (end > 0 && " ,;&".indexOf(list.charAt(end - 1)) >= 0) {
      end--;
    }
    return list.substring(0, end);
  }

  private static String withoutLabel(String list) {
    String start = list.substring(0, Math.min(list.length(), "authors:".length()));
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.equals("authors:")
        ? list.substring("authors:".length()).strip()
        : lower.startsWith("author:") ? list.substring("author:".length()).strip() : list;
  }

  private static boolean isGroup(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isAcronym(name)
        || List.of("collaboration", "collaborations", "team", "group", "consortium").stream()
            .anyMatch(lower::endsWith);
  }

  /** One word of two capitals or more: NVIDIA, OpenAI, DeepSeek-AI. */
  private static boolean isAcronym(String name) {
    return name.indexOf(' ') < 0 && name.chars().filter(Character::isUpperCase).count() > 1;
  }
}
