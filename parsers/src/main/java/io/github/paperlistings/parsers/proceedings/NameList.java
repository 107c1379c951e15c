package io.github.paperlistings.parsers.proceedings;

import java.util.Optional;

/**
 * A list of authors, and what a page says of the paper behind them.
 *
 * @param text the names with their affiliations
 * @param label "Poster" and the like
 */
record NameList(String text, Optional<String> label) {

  private static final int MOST_WORDS = 3;

  /** The list without what stands in front of it and behind it. */
  static NameList of(String text) {
    String list = Brackets.parted(AuthorLine.withoutLabel(text));
    String names = list.endsWith(".") ? list.substring(0, list.length() - 1) : list;
    int stop = names.lastIndexOf(". ");
    boolean initial = stop > 1 && !Character.isLetter(names.charAt(stop - 2));
    if (stop > 0 && !initial && AuthorLine.isAllNames(names.substring(0, stop))) {
      String label = names.substring(stop + 2).strip();
      if (isLabel(label)) {
        return new NameList(names.substring(0, stop), Optional.of(label));
      }
    }
    return new NameList(list, Optional.empty());
  }

  /** The list with further names, each with affiliations of their own or none of them. */
  NameList and(String more) {
    return new NameList(text + (text.indexOf('(') >= 0 ? "; " : ", ") + more, label);
  }

  boolean isNames() {
    return AuthorLine.isNames(text);
  }

  boolean isAllNames() {
    return AuthorLine.isAllNames(text);
  }

  boolean isOneName() {
    return AuthorLine.names(text).filter(names -> names.size() == 1).isPresent();
  }

  /** "Poster", "Best Paper" */
  private static boolean isLabel(String text) {
    String[] words = text.split(" +");
    return words.length <= MOST_WORDS
        && words[0].length() > 2
        && text.indexOf(',') < 0
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
        && !NameShape.isName(text);
  }
}
