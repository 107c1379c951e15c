package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Locale;

/**
 * Where a paper was published, as the styles of BibTeX write it: "In {\em Proceedings}, volume~30,
 * pages 770--778, 2016", "{\em Journal}, 3(2):1--12, 2020".
 */
final class BblSource {

  private static final List<String> ITALICS = List.of("{\\em", "\\emph{", "{\\it", "\\textit{");
  private static final int YEAR = 4;

  private BblSource() {}

  static void read(String source, RawPaper.Builder record) {
    String text = source.replace('~', ' ');
    venue(text, record);
    List<String> words = Words.between(text, " ,\n\t");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? bare(words.get(i + 1)) : "";
      switch (word.toLowerCase(Locale.ROOT)) {
        case "volume" -> record.volume(next);
        case "number" -> record.issue(next);
        case "pages", "page", "pp." -> record.pages(next);
        default -> place(bare(word), record);
      }
    }
  }

  private static void venue(String text, RawPaper.Builder record) {
    TexGroups groups = new TexGroups(text);
    for (String italics : ITALICS) {
      int at = text.indexOf(italics);
      if (at >= 0) {
        int open = text.indexOf('{', at);
        String inside = groups.inside(open);
        boolean declared = inside.startsWith("\\");
        record.venue((declared ? inside.substring(italics.length() - 1) : inside).strip());
        return;
      }
    }
  }

  /** "3(2):1-12", or a year. */
  private static void place(String word, RawPaper.Builder record) {
    if (word.length() == YEAR
        && isNumber(word)
        && (word.startsWith("19") || word.startsWith("20"))) {
      record.published(word);
      return;
    }
    int colon = word.indexOf(':');
    if (colon <= 0 || !Character.isDigit(word.charAt(0)) || colon + 1 == word.length()) {
      return;
    }
    String volume = word.substring(0, colon);
    int open = volume.indexOf('(');
    if (open > 0 && volume.endsWith(")")) {
      record.issue(volume.substring(open + 1, volume.length() - 1));
    }
    record.volume(open > 0 ? volume.substring(0, open) : volume);
    record.pages(word.substring(colon + 1));
  }

  private static String bare(String word) {
    return word.endsWith(".") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
