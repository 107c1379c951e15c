package io.github.paperlistings.parsers.paperswithcode;

import java.util.Optional;

/** The address of a paper's page: {@code https://paperswithcode.com/paper/segment-anything}. */
final class PaperPage {

  /** The site. */
  static final String SITE = "https://paperswithcode.com";

  private static final String FOLDER = "/paper/";

  /** The start of the address of every paper's page. */
  static final String START = SITE + FOLDER;

  private PaperPage() {}

  /** The name of the paper in a link to its page: relative, absolute, or of an archive's copy. */
  static Optional<String> name(String href) {
    int folder = href.lastIndexOf(FOLDER);
    boolean own = folder == 0 || folder > 0 && href.startsWith("paperswithcode.com", hostOf(href));
    if (!own) {
      return Optional.empty();
    }
    int start = folder + FOLDER.length();
    int end = start;
    while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
      end++;
    }
    return end == start ? Optional.empty() : Optional.of(href.substring(start, end));
  }

  /** Where the last host in an address starts; archives put their own in front. */
  private static int hostOf(String href) {
    int host = href.lastIndexOf("://") + 3;
    return href.startsWith("www.", host) ? host + 4 : host;
  }
}
