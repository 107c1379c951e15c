package io.github.paperlistings.parsers.huggingface;

import java.util.Optional;

/** The addresses of single papers: {@code /papers/2407.21783}. */
final class PaperPage {

  private static final String SITE = "https://huggingface.co";
  private static final String PATH = "/papers/";

  private PaperPage() {}

  static String url(String id) {
    return SITE + PATH + id;
  }

  /** The id of the paper that an address, relative or not, leads to. */
  static Optional<String> id(String href) {
    String path = href.startsWith(SITE) ? href.substring(SITE.length()) : href;
    if (!path.startsWith(PATH)) {
      return Optional.empty();
    }
    int end = PATH.length();
    while (end < path.length() && "/?#".indexOf(path.charAt(end)) < 0) {
      end++;
    }
    String id = path.substring(PATH.length(), end);
    return isId(id) ? Optional.of(id) : Optional.empty();
  }

  /** Ids are arXiv's; {@code /papers/trending} and {@code /papers/date/…} are lists. */
  private static boolean isId(String id) {
    return id.length() >= 9
        && id.length() <= 10
        && id.charAt(4) == '.'
        && id.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }
}
