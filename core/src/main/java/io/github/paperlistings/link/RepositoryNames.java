package io.github.paperlistings.link;

import java.util.List;

/** What the parts of the path of a repository may be. */
final class RepositoryNames {

  /** GitHub's limit for the name of a repository. */
  private static final int MAX_NAME = 100;

  private static final boolean[] NAME_CHARACTERS = new boolean[0x80];

  static {
    for (char c = 0; c < NAME_CHARACTERS.length; c++) {
      NAME_CHARACTERS[c] = Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0;
    }
  }

  private RepositoryNames() {}

  /** The name without the endings of addresses to clone. */
  static String withoutSuffix(String name) {
    boolean git = name.regionMatches(true, name.length() - 4, ".git", 0, 4);
    String plain = git ? name.substring(0, name.length() - ".git".length()) : name;
    return plain.endsWith(".wiki") ? plain.substring(0, plain.length() - 5) : plain;
  }

  static boolean areNames(List<String> segments) {
    return segments.stream().allMatch(RepositoryNames::isName);
  }

  /** Placeholders such as {@code ***} and {@code (anonymous)} are no names. */
  static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_NAME
        && !name.equals(".")
        && !name.equals("..")
        && hasOnlyNameCharacters(name);
  }

  private static boolean hasOnlyNameCharacters(String name) {
    boolean only = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      only &= c < NAME_CHARACTERS.length && NAME_CHARACTERS[c];
    }
    return only;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The identifier of a gist: 20 or 32 digits, in early ones decimal and fewer. */
  static boolean isHex(String text) {
    return (text.length() == 20 || text.length() == 32 || isNumber(text))
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
