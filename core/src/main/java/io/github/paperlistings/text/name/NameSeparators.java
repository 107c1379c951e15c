package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where one name ends and the next begins. */
final class NameSeparators {

  /** A number of so many digits belongs to no name. */
  private static final int YEAR = 4;

  /** What a small letter has and its capital has not. */
  private static final int CASE = 'a' - 'A';

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
    List<List<String>> parts = new ArrayList<>(chunks.size());
    for (String chunk : chunks) {
      parts.add(parts(chunk));
    }
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
      names.addAll(InvertedNames.arePairs(parts) ? InvertedNames.ofPairs(parts) : parts);
    }
    boolean together = !chunks.isEmpty() && chunks.get(0).size() > 1;
    return together && isFirstInverted(names) ? withFirstJoined(names) : names;
  }

  /** "Smith, John", "Smith, John, Ann Ash, and Jane Doe": others have two words or more. */
  private static boolean isFirstInverted(List<String> names) {
    return names.size() > 1
        && InvertedNames.isOne(names.subList(0, 2))
        && names.stream().skip(2).allMatch(name -> name.indexOf(' ') > 0);
  }

  private static List<String> withFirstJoined(List<String> names) {
    List<String> joined = new ArrayList<>(InvertedNames.ofPairs(names.subList(0, 2)));
    joined.addAll(names.subList(2, names.size()));
    return joined;
  }

  /** The parts between commas; a suffix, a degree or "Inc." belongs to what stands before it. */
  private static List<String> parts(String chunk) {
    List<String> names = new ArrayList<>();
    for (String cut : cut(chunk, ",，、")) {
      String part = cut.strip();
      int last = names.size() - 1;
      if (last >= 0 && (isNumber(part) || isSuffix(part))) {
        names.set(last, names.get(last) + ", " + part);
      } else if (hasLetter(part) || isOthers(part)) {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean hasLetter(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (Character.isLetter(part.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The second of the numbers behind a name: "Cid Cedar1,2". */
  private static boolean isNumber(String part) {
    return !part.isEmpty()
        && part.length() < YEAR
        && part.chars().allMatch(c -> Character.isDigit(c) || "*†‡§¶#".indexOf(c) >= 0);
  }

  private static boolean isOthers(String part) {
    return !part.isEmpty() && Others.without(part).isEmpty();
  }

  private static boolean isSuffix(String part) {
    return NamePart.of(part).filter(NameSeparators::follows).isPresent();
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
    return (list.charAt(at) | CASE) == 'a'
        && list.regionMatches(true, at, "and", 0, "and".length())
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
    for (int i = 0; i < separators.length(); i++) {
      if (list.indexOf(separators.charAt(i)) >= 0) {
        return cut(list, separators).size() > 1;
      }
    }
    return false;
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
