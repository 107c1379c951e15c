package io.github.paperlistings.parsers.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names of a list of authors that BibTeX wrote: "A.~Ash, B.~Birch, Jr., and C.~Cedar". */
final class BblNames {

  private static final String AND = "and ";
  private static final String OTHERS = "et al";

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private static final List<String> FONTS = List.of("\\bibfnamefont", "\\bibnamefont");

  private BblNames() {}

  static List<String> of(String list) {
    List<String> names = new ArrayList<>();
    for (String part : parts(spaced(list))) {
      String name = part.startsWith(AND) ? part.substring(AND.length()).strip() : part;
      int last = names.size() - 1;
      if (last >= 0 && SUFFIXES.contains(name)) {
        names.set(last, names.get(last) + ", " + name);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  static boolean hasOthers(String list) {
    return spaced(list).contains(OTHERS);
  }

  /** A name without the commands for its parts: "{A.}~{Ash}". */
  static String withoutFonts(String name) {
    String text = spaced(name);
    for (String font : FONTS) {
      text = text.replace(font + " ", "").replace(font, "");
    }
    return text;
  }

  /** With blanks for what TeX writes as such. */
  private static String spaced(String list) {
    return list.replace('~', ' ').replace('\n', ' ').strip();
  }

  /** Parts at commas and at "and" outside of braces. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int others = list.indexOf(OTHERS);
    String text = others < 0 ? list : list.substring(0, others);
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      int length =
          depth > 0 ? 0 : c == ',' ? 1 : text.startsWith(" and ", i) ? " and ".length() : 0;
      if (length > 0) {
        parts.add(text.substring(start, i).strip());
        start = i + length;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
