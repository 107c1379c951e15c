package io.github.paperlistings.parsers.text;

import java.util.Locale;
import java.util.Map;

/**
 * The label of a line and what stands behind it.
 *
 * @param field the field it names; {@link Field#NONE} for a line without a known label
 * @param name the label as written
 * @param value the text behind the label, or the whole line
 */
record Label(Field field, String name, String value) {

  /** The fields that labels name. */
  enum Field {
    NONE,
    TITLE,
    AUTHORS,
    ABSTRACT,
    SUMMARY,
    KEYWORDS,
    CATEGORIES,
    DOI,
    ARXIV,
    LINK,
    DATE,
    VENUE,
    COMMENTS
  }

  private static final int LONGEST = 20;

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("paper title", Field.TITLE),
          Map.entry("author", Field.AUTHORS),
          Map.entry("authors", Field.AUTHORS),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("summary", Field.ABSTRACT),
          Map.entry("url", Field.LINK),
          Map.entry("link", Field.LINK),
          Map.entry("pdf", Field.LINK),
          Map.entry("arxiv", Field.ARXIV),
          Map.entry("arxiv id", Field.ARXIV),
          Map.entry("doi", Field.DOI),
          Map.entry("keywords", Field.KEYWORDS),
          Map.entry("tags", Field.KEYWORDS),
          Map.entry("categories", Field.CATEGORIES),
          Map.entry("subjects", Field.CATEGORIES),
          Map.entry("tl;dr", Field.SUMMARY),
          Map.entry("tldr", Field.SUMMARY),
          Map.entry("paper", Field.LINK),
          Map.entry("paper link", Field.LINK),
          Map.entry("dataset", Field.LINK),
          Map.entry("demo", Field.LINK),
          Map.entry("website", Field.LINK),
          Map.entry("published in", Field.VENUE),
          Map.entry("publication", Field.VENUE),
          Map.entry("code", Field.LINK),
          Map.entry("github", Field.LINK),
          Map.entry("project", Field.LINK),
          Map.entry("project page", Field.LINK),
          Map.entry("date", Field.DATE),
          Map.entry("published", Field.DATE),
          Map.entry("year", Field.DATE),
          Map.entry("venue", Field.VENUE),
          Map.entry("journal", Field.VENUE),
          Map.entry("conference", Field.VENUE),
          Map.entry("comments", Field.COMMENTS));

  static Label of(String line) {
    int colon = line.indexOf(':');
    int limit = Math.min(line.length(), LONGEST + 6);
    if (colon < 0 || colon >= limit) {
      return new Label(Field.NONE, "", line);
    }
    String name = withoutMarks(line.substring(0, colon)).toLowerCase(Locale.ROOT);
    Field field = FIELDS.getOrDefault(name, Field.NONE);
    return field == Field.NONE
        ? new Label(field, "", line)
        : new Label(field, name, withoutMarks(line.substring(colon + 1)));
  }

  /** Bold labels of Markdown: {@code **Title:** x}, {@code - **Title**: x}. */
  private static String withoutMarks(String text) {
    int start = 0;
    while (start < text.length() && "*_-#> ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && "*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
