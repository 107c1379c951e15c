package io.github.paperlistings.parsers.page;

import java.util.List;

/**
 * Tells pages of papers from others that describe themselves by Dublin Core, as those of companies,
 * governments and schools do.
 */
final class PageHints {

  /** What only pages of publications have, in lower case. */
  private static final List<String> SIGNS =
      List.of(
          "\"prism.",
          "\"eprints.",
          "\"citation_",
          "\"bepress_citation_",
          "doi.org/10.",
          "\"doi:10.",
          "\"10.",
          "\"dcterms.abstract\"",
          "\"dcterms.bibliographiccitation\"",
          "\"dc.description.abstract\"",
          "\"dc.identifier.issn\"",
          "\"dc.source.issn\"");

  /** What Dublin Core's type says of them. */
  private static final List<String> TYPES =
      List.of(
          "article", "serial", "thesis", "preprint", "paper", "report", "proceeding", "chapter");

  private static final int LONGEST_TAG = 120;

  private PageHints() {}

  /** Whether the head of a page, in lower case, has a title and an author of a publication. */
  static boolean isDublinCore(String head) {
    boolean title = head.contains("\"dc.title\"") || head.contains("\"dcterms.title\"");
    boolean author = head.contains("\"dc.creator") || head.contains("\"dcterms.creator\"");
    return title && author && (SIGNS.stream().anyMatch(head::contains) || hasType(head));
  }

  /** Whether it names a publication by PRISM or EPrints, and has a title. */
  static boolean isPublication(String head) {
    boolean prism = head.contains("\"prism.publicationname\"");
    boolean title = head.contains("\"dc.title\"") || head.contains("\"og:title\"");
    return prism && title || head.contains("\"eprints.title\"");
  }

  private static boolean hasType(String head) {
    int at = head.indexOf("\"dc.type\"");
    int end = Math.min(head.length(), at + LONGEST_TAG);
    String tag = at < 0 ? "" : head.substring(at, end);
    return TYPES.stream().anyMatch(tag::contains);
  }
}
