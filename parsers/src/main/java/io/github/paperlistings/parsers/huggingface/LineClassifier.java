package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.AbbreviatedCount;
import java.util.Locale;
import java.util.Set;

/** Tells what a line of a page's text is, by the words that the site itself writes. */
final class LineClassifier {

  /** No line of the site's own words is longer. */
  private static final int LONGEST_FACT = 160;

  /** What a heading may be; any other is a title. */
  private static final Set<LineKind> OF_HEADINGS =
      Set.of(LineKind.PAGE_TITLE, LineKind.BOILERPLATE, LineKind.BANNER);

  private static final String PUBLISHED = "Published on ";

  private static final String BANNER = "get trending papers in your email inbox";
  private static final String COMMUNITY = "and the research community";
  private static final String TAG = "LINK: ";

  private static final Set<String> BOILERPLATE =
      Set.of(
          "new",
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
          "daily papers - hugging face",
          "models",
          "datasets",
          "spaces",
          "buckets",
          "buckets new",
          "community",
          "docs",
          "enterprise",
          "pricing",
          "log in",
          "sign up",
          "system theme",
          "company",
          "tos",
          "privacy",
          "about",
          "careers",
          "website");

  private static final int LONGEST_BOILERPLATE =
      BOILERPLATE.stream().mapToInt(String::length).max().orElse(0);

  private LineClassifier() {}

  static TextLine classify(String line, boolean afterBlank, long number) {
    MarkdownLine markdown = MarkdownLine.of(line);
    String text = withoutTag(markdown.text());
    LineKind kind = text.length() > LONGEST_FACT ? LineKind.TEXT : kind(text, line);
    if (markdown.heading() && !OF_HEADINGS.contains(kind)) {
      kind = LineKind.TEXT;
    }
    return new TextLine(
        kind, value(kind, text), markdown.targets(), markdown.heading(), afterBlank, number);
  }

  /** Tools mark links: "LINK: GitHub 11.3k". */
  private static String withoutTag(String text) {
    return text.startsWith(TAG) ? text.substring(TAG.length()).strip() : text;
  }

  private static LineKind kind(String text, String line) {
    if (text.isEmpty()) {
      return line.contains("[-]") ? LineKind.COUNT : LineKind.BLANK;
    }
    if (text.equalsIgnoreCase("daily papers") || text.equalsIgnoreCase("trending papers")) {
      return LineKind.PAGE_TITLE;
    }
    if (isBanner(text)) {
      return LineKind.BANNER;
    }
    if (isBoilerplate(text) || line.startsWith("[") && line.contains("]: http")) {
      return LineKind.BOILERPLATE;
    }
    if ((startsWith(text, "http://") || startsWith(text, "https://")) && text.indexOf(' ') < 0) {
      return LineKind.ADDRESS;
    }
    return labelled(text);
  }

  private static boolean isBanner(String text) {
    int community = text.length() - COMMUNITY.length();
    return startsWith(text, BANNER)
        || text.regionMatches(true, community, COMMUNITY, 0, COMMUNITY.length())
            && (community == 0 || startsWith(text, "by"));
  }

  private static boolean isBoilerplate(String text) {
    return text.length() <= LONGEST_BOILERPLATE
        && BOILERPLATE.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean startsWith(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
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
    int dot = text.lastIndexOf('·');
    if (ShownDate.of(date(text)).isEmpty()) {
      return dot == 0 ? LineKind.DOT : LineKind.TEXT;
    }
    return dot > 0 ? LineKind.ORGANIZATION_DATE : LineKind.DATE;
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

  private static boolean isCountOrNothing(String text) {
    return text.isBlank() || isCount(text.strip());
  }

  private static boolean isCount(String text) {
    return text.equals("-") || AbbreviatedCount.parse(text).isPresent();
  }
}
