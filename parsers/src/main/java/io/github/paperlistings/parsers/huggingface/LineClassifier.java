package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.AbbreviatedCount;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells what a line of a page's text is, by the words that the site itself writes. */
final class LineClassifier {

  /** No line of the site's own words is longer. */
  private static final int LONGEST_FACT = 160;

  private static final String PUBLISHED = "Published on ";

  private static final Set<String> BOILERPLATE =
      Set.of(
          "new",
          "get trending papers in your email inbox once a day!",
          "get trending papers in your email inbox!",
          "subscribe",
          "hugging face",
          "by",
          "ak",
          "byak",
          "by ak",
          "daily",
          "weekly",
          "monthly",
          "submit a paper",
          "submit",
          "search by arxiv id or title",
          "view all",
          "previous",
          "next",
          "*",
          "---",
          "ai-generated summary",
          "daily papers - hugging face");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private LineClassifier() {}

  static TextLine classify(String line, boolean afterBlank, long number) {
    MarkdownLine markdown = MarkdownLine.of(line);
    String text = markdown.text();
    LineKind kind = text.length() > LONGEST_FACT ? LineKind.TEXT : kind(text, line);
    if (markdown.heading() && kind != LineKind.PAGE_TITLE && kind != LineKind.BOILERPLATE) {
      kind = LineKind.TEXT;
    }
    return new TextLine(
        kind, value(kind, text), markdown.targets(), markdown.heading(), afterBlank, number);
  }

  private static LineKind kind(String text, String line) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return line.contains("[-]") ? LineKind.COUNT : LineKind.BLANK;
    }
    if (lower.equals("daily papers") || lower.equals("trending papers")) {
      return LineKind.PAGE_TITLE;
    }
    if (BOILERPLATE.contains(lower)
        || lower.endsWith("and the research community")
        || line.startsWith("[") && line.contains("]: http")) {
      return LineKind.BOILERPLATE;
    }
    if ((lower.startsWith("http://") || lower.startsWith("https://")) && text.indexOf(' ') < 0) {
      return LineKind.ADDRESS;
    }
    return labelled(text);
  }

  private static LineKind labelled(String text) {
    if (text.startsWith("Submitted by")) {
      return LineKind.SUBMITTED;
    }
    if (text.startsWith("Upvote") && isCountOrNothing(text.substring("Upvote".length()))) {
      return LineKind.UPVOTE;
    }
    if (text.startsWith("GitHub") && isCountOrNothing(github(text))) {
      return LineKind.GITHUB;
    }
    if (text.equals("arXiv Page")) {
      return LineKind.ARXIV;
    }
    if (isCount(text)) {
      return LineKind.COUNT;
    }
    if (Card.authorCount(text).isPresent()) {
      return LineKind.AUTHORS;
    }
    return dated(text);
  }

  private static LineKind dated(String text) {
    if (text.equals("·")) {
      return LineKind.DOT;
    }
    int dot = text.lastIndexOf('·');
    if (dot > 0 && isDate(date(text))) {
      return LineKind.ORGANIZATION_DATE;
    }
    return isDate(date(text)) ? LineKind.DATE : LineKind.TEXT;
  }

  private static String value(LineKind kind, String text) {
    return switch (kind) {
      case SUBMITTED -> text.substring("Submitted by".length()).strip();
      case UPVOTE -> text.substring("Upvote".length()).strip();
      case GITHUB -> github(text).strip();
      case DATE -> date(text);
      default -> text;
    };
  }

  /** The stars behind "GitHub"; the link to arXiv may stand on the same line. */
  private static String github(String text) {
    String rest = text.substring("GitHub".length());
    return rest.endsWith("arXiv Page")
        ? rest.substring(0, rest.length() - "arXiv Page".length())
        : rest;
  }

  /** The date of a line, without the dot and the words before it. */
  static String date(String text) {
    String date = text.substring(text.lastIndexOf('·') + 1).strip();
    return date.startsWith(PUBLISHED) ? date.substring(PUBLISHED.length()) : date;
  }

  /** "Feb 7, 2025", "May 30", with a count of comments behind it or not. */
  private static boolean isDate(String text) {
    StringTokenizer words = new StringTokenizer(text, " ,");
    int count = words.countTokens();
    if (count < 2 || count > 4 || !isMonth(words.nextToken()) || !isNumber(words.nextToken(), 2)) {
      return false;
    }
    return count == 2 || isNumber(words.nextToken(), 4);
  }

  private static boolean isMonth(String word) {
    return word.length() >= 3
        && word.length() <= 9
        && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String word, int maxDigits) {
    return !word.isEmpty()
        && word.length() <= maxDigits
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isCountOrNothing(String text) {
    return text.isBlank() || isCount(text.strip());
  }

  private static boolean isCount(String text) {
    return text.equals("-") || AbbreviatedCount.parse(text).isPresent();
  }
}
