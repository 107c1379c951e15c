package io.github.paperlistings.parsers.proceedings;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Takes off what a list puts around its titles and what is none of theirs: numbers, quotation marks
 * and full stops. One title may have them by itself; where at least half of a list do, the list has
 * put them there.
 */
final class ListedTitles {

  private ListedTitles() {}

  static List<String> of(List<String> titles) {
    List<String> plain = mapped(titles, title -> codeEnd(title) > 0, ListedTitles::withoutCode);
    plain = mapped(plain, ListedTitles::isQuoted, ListedTitles::withoutQuotes);
    return mapped(plain, ListedTitles::isStopped, title -> title.substring(0, title.length() - 1));
  }

  private static List<String> mapped(
      List<String> titles, Predicate<String> has, UnaryOperator<String> without) {
    long count = titles.stream().filter(has).count();
    return count * 2 < titles.size() || count < 2
        ? titles
        : titles.stream().map(title -> has.test(title) ? without.apply(title) : title).toList();
  }

  private static boolean isQuoted(String title) {
    return Quotation.at(title).isPresent() && Quotation.behind(title).isEmpty();
  }

  private static String withoutQuotes(String title) {
    return Quotation.at(title).orElse(title);
  }

  private static boolean isStopped(String title) {
    return title.endsWith(".") && !title.endsWith("..");
  }

  /** The end of "12.", "[12]", "#12", "P-12", "1A-3" in front of a title, or 0. */
  private static int codeEnd(String title) {
    int end = title.indexOf(' ');
    if (end <= 0 || end > 8) {
      return 0;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < end; i++) {
      char c = title.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (c > 'Z' || c < '#') {
        return 0;
      }
    }
    return digits > 0 && letters <= 2 ? end : 0;
  }

  private static String withoutCode(String title) {
    int start = codeEnd(title);
    while (start < title.length() && " -–—:.)|\u00A0".indexOf(title.charAt(start)) >= 0) {
      start++;
    }
    return title.substring(start);
  }
}
