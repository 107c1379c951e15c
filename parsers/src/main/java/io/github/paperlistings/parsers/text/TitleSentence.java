package io.github.paperlistings.parsers.text;

import java.util.List;

/** Finds the end of a title that no quotes enclose. */
final class TitleSentence {

  private static final int SHORTEST = 8;

  /** Where a title ends that has no full stop of its own. */
  private static final List<String> BEHIND =
      List.of(" arXiv preprint", " arXiv:", " http://", " https://", " In: ", ", in Proc", " doi:");

  private TitleSentence() {}

  static int end(String text, int start) {
    int end = text.length();
    for (int i = start + SHORTEST; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '.' || c == '?' || c == '!';
      boolean last = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (mark && last && !isAbbreviation(text, i)) {
        end = c == '.' ? i : i + 1;
        break;
      }
    }
    for (String sign : BEHIND) {
      int at = text.indexOf(sign, start + SHORTEST);
      end = at > 0 && at < end ? at : end;
    }
    return withoutYear(text, start, end);
  }

  private static boolean isAbbreviation(String text, int dot) {
    String word = text.substring(text.lastIndexOf(' ', dot) + 1, dot);
    return word.equals("vs") || word.equals("v.s") || word.equals("i.e") || word.equals("e.g");
  }

  /** "Adam: a method, 2014": the year at the end is none of the title. */
  private static int withoutYear(String text, int start, int end) {
    int comma = text.lastIndexOf(", ", end - 1);
    boolean year =
        comma > start + SHORTEST
            && end - comma <= 7
            && YearInBrackets.at(text, comma + 2).isPresent();
    return year ? comma : end;
  }
}
