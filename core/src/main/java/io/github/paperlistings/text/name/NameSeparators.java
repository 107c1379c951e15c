package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where one name ends and the next begins. */
final class NameSeparators {

  private NameSeparators() {}

  /** The names of a list that has no label and no legend. */
  static List<String> split(String list) {
    if (hasOutside(list, ";；")) {
      return Affiliated.names(withoutAnd(cut(list, ";；")));
    }
    List<String> chunks = byAnd(list);
    if (isInverted(chunks)) {
      return chunks;
    }
    List<List<String>> parts = chunks.stream().map(NameSeparators::parts).toList();
    return arePairs(parts)
        ? parts.stream().flatMap(chunk -> InvertedNames.ofPairs(chunk).stream()).toList()
        : names(parts);
  }

  /** "Smith, John and Doe, Jane": each has its own comma behind one word. */
  private static boolean isInverted(List<String> chunks) {
    return chunks.size() > 1 && chunks.stream().allMatch(NameSeparators::isLastFirst);
  }

  private static boolean isLastFirst(String chunk) {
    int comma = chunk.indexOf(',');
    return comma > 0
        && chunk.indexOf(',', comma + 1) < 0
        && chunk.substring(0, comma).strip().indexOf(' ') < 0
        && !chunk.substring(comma + 1).isBlank();
  }

  /**
   * "Smith, John, Doe, Jane, and Roe, Richard": no list of names has a comma behind the last "and",
   * unless it parts the names of one person.
   */
  private static boolean arePairs(List<List<String>> chunks) {
    return chunks.size() > 1
        && chunks.stream().allMatch(parts -> !parts.isEmpty() && parts.size() % 2 == 0)
        && chunks.get(chunks.size() - 1).size() == 2;
  }

  private static List<String> names(List<List<String>> chunks) {
    List<String> names = new ArrayList<>();
    for (List<String> parts : chunks) {
      boolean pairs =
          InvertedNames.arePairs(parts)
              || InvertedNames.isOne(parts) && (chunks.size() == 1 || isFirstOfTwo(parts, chunks));
      names.addAll(pairs ? InvertedNames.ofPairs(parts) : parts);
    }
    return names;
  }

  /** "Smith, John, and Jane Doe": only the first name is inverted. */
  private static boolean isFirstOfTwo(List<String> parts, List<List<String>> chunks) {
    List<String> second = chunks.get(1);
    return chunks.size() == 2
        && parts == chunks.get(0)
        && second.size() == 1
        && second.get(0).indexOf(' ') > 0;
  }

  /** The parts between commas; a suffix, a degree or "Inc." belongs to what stands before it. */
  private static List<String> parts(String chunk) {
    return withSuffixes(
        cut(chunk, ",，、").stream().map(String::strip).filter(part -> !part.isEmpty()).toList());
  }

  private static List<String> withSuffixes(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      int last = names.size() - 1;
      if (last >= 0 && NamePart.of(part).filter(NameSeparators::follows).isPresent()) {
        names.set(last, names.get(last) + ", " + part);
      } else {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean follows(NamePart part) {
    return part == NamePart.SUFFIX || part == NamePart.DEGREE || part == NamePart.COMPANY;
  }

  private static List<String> byAnd(String list) {
    List<String> chunks =
        cut(list, at -> list.charAt(at) == '&' ? 1 : isAnd(list, at) ? "and".length() : 0);
    chunks.removeIf(String::isBlank);
    return chunks;
  }

  /** Whether the word "and" stands here. */
  static boolean isAnd(String list, int at) {
    return list.regionMatches(true, at, "and", 0, "and".length())
        && at > 0
        && Character.isWhitespace(list.charAt(at - 1))
        && at + "and".length() < list.length()
        && Character.isWhitespace(list.charAt(at + "and".length()));
  }

  private static List<String> withoutAnd(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      String name = part.strip();
      boolean joined = name.regionMatches(true, 0, "and ", 0, "and ".length());
      String kept = joined ? name.substring("and ".length()) : name;
      if (!kept.isBlank()) {
        names.add(kept.strip());
      }
    }
    return names;
  }

  private static boolean hasOutside(String list, String separators) {
    return cut(list, separators).size() > 1;
  }

  private static List<String> cut(String list, String separators) {
    return cut(list, at -> separators.indexOf(list.charAt(at)) >= 0 ? 1 : 0);
  }

  /**
   * The parts between separators that stand outside of parentheses.
   *
   * @param separator the length of the separator at an index; 0 where there is none
   */
  private static List<String> cut(String list, IntUnaryOperator separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      int length = depth <= 0 ? separator.applyAsInt(i) : 0;
      if (length > 0) {
        parts.add(list.substring(start, i));
        start = i + length;
      }
    }
    parts.add(list.substring(start));
    return parts;
  }
}
