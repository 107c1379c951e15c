package io.github.paperlistings.parsers.proceedings;

import java.util.List;
import java.util.Optional;

/**
 * A line that holds a title and its authors. The border is where the way of writing changes; in
 * lines of one way of writing, it is a sign with nothing but names on one side of it.
 *
 * @param marked how surely the way of writing tells the border, as in {@link Candidate}
 */
record LineSplit(String title, NameList authors, int marked) {

  /** Longer lines are prose, and there are not more initials and commas than this. */
  private static final int LONGEST = 2000;

  private static final int MOST_SIGNS = 60;

  private static final List<String> BEHIND_TITLES =
      List.of(". ", ",", " by ", " - ", " – ", " — ", " / ", "? ");

  /** "Ann Ash and Ben Birch. Title", with the title in italics or not, or in quotation marks. */
  static Optional<LineSplit> authorsFirst(PageLine line) {
    for (int i = 1; i < line.runs().size(); i++) {
      String names = AuthorLine.withoutLabel(line.text(0, i));
      String title = line.text(i, i + 1);
      boolean border = !line.runs().get(i).style().isEmpty() && !isNames(title);
      if (border && isNames(names)) {
        return Optional.of(new LineSplit(title, alone(names), Candidate.TOGETHER))
            .filter(LineSplit::hasTitle);
      }
    }
    String text = line.text();
    return text.length() > LONGEST ? Optional.empty() : authorsFirst(text);
  }

  /** The last sign with nothing but names before it: initials have full stops as well. */
  private static Optional<LineSplit> authorsFirst(String text) {
    Optional<LineSplit> found = Optional.empty();
    int at = text.indexOf(' ');
    for (int signs = 0; at > 0 && signs < MOST_SIGNS; at = text.indexOf(' ', at + 1)) {
      char sign = text.charAt(at - 1);
      if (sign == '.' || sign == ':' || sign == ',') {
        signs++;
        Optional<LineSplit> split = authorsFirst(text, at, sign);
        found = split.isPresent() ? split : found;
      }
    }
    return found;
  }

  /** A comma parts only from a title in quotation marks, a colon only from several names. */
  private static Optional<LineSplit> authorsFirst(String text, int at, char sign) {
    String names = AuthorLine.withoutLabel(text.substring(0, at - 1));
    String rest = text.substring(at + 1).strip();
    Optional<String> quoted = Quotation.at(rest);
    boolean sure = sign == '.' || sign == ':' && names.indexOf(' ') != names.lastIndexOf(' ');
    if (quoted.isEmpty() && !sure
        || sign == '.' && isInitial(text, at - 2)
        || !isNames(names)
        || sign == ':' && alone(names).isOneName()) {
      return Optional.empty();
    }
    int marked = quoted.isPresent() ? Candidate.TOGETHER : Candidate.UNMARKED;
    return Optional.of(new LineSplit(quoted.orElse(rest), alone(names), marked))
        .filter(LineSplit::hasTitle);
  }

  /** A name follows its initials. */
  private static boolean isInitial(String text, int last) {
    return last < 1 || !Character.isLetter(text.charAt(last - 1));
  }

  /** "Title. Ann Ash, Ben Birch", with the title in bold, as a link, or in quotation marks. */
  static Optional<LineSplit> titleFirst(PageLine line) {
    int marked = isNames(line.text()) ? Candidate.DOUBTFUL : Candidate.TOGETHER;
    for (int i = 1; i < line.runs().size(); i++) {
      NameList names = NameList.of(line.text(i, line.runs().size()));
      if (i == 1 ? names.isNames() : names.isAllNames()) {
        LineSplit split = new LineSplit(withoutSign(line.text(0, i)), names, marked);
        if (split.hasTitle()) {
          return Optional.of(split);
        }
      }
    }
    String text = line.text();
    return text.length() > LONGEST ? Optional.empty() : titleFirst(text);
  }

  private static Optional<LineSplit> titleFirst(String text) {
    Optional<String> quoted = Quotation.at(text);
    if (quoted.isPresent()) {
      NameList names = NameList.of(Quotation.behind(text));
      return Optional.of(new LineSplit(quoted.get(), names, Candidate.TOGETHER))
          .filter(split -> names.isNames() && split.hasTitle());
    }
    Optional<LineSplit> first = Optional.empty();
    for (String sign : BEHIND_TITLES) {
      Optional<LineSplit> split = titleFirst(text, sign);
      if (first.isEmpty()
          || split.isPresent() && split.get().title().length() < first.get().title().length()) {
        first = split;
      }
    }
    return first;
  }

  /** The first sign with nothing but names behind it. */
  private static Optional<LineSplit> titleFirst(String text, String sign) {
    int at = text.indexOf(sign);
    for (int signs = 0; at > 0 && signs < MOST_SIGNS; at = text.indexOf(sign, at + 1)) {
      signs++;
      NameList names = NameList.of(text.substring(at + sign.length()));
      String title = text.substring(0, at) + (sign.equals("? ") ? "?" : "");
      LineSplit split = new LineSplit(title, names, Candidate.UNMARKED);
      boolean list = sign.equals(",") ? isListBehindComma(names) : names.isAllNames();
      if (list && split.hasTitle()) {
        return Optional.of(split);
      }
    }
    return Optional.empty();
  }

  /** Titles have commas as well: several names, or a name with its affiliation, are no title. */
  private static boolean isListBehindComma(NameList names) {
    return names.text().indexOf('(') > 0
        ? names.isNames()
        : names.isAllNames() && !names.isOneName();
  }

  private boolean hasTitle() {
    return TitleText.isTitle(TitleText.of(title)) && !PageWords.isInstitution(title);
  }

  private static NameList alone(String names) {
    return new NameList(names, Optional.empty());
  }

  private static boolean isNames(String text) {
    return AuthorLine.isAllNames(text);
  }

  /** "Title," and "Title -" have the sign of the border. */
  private static String withoutSign(String title) {
    int end = title.length();
    while (end > 0 && ",;:-–—|/ ".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return title.substring(0, end);
  }
}
