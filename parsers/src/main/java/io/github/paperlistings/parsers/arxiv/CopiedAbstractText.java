package io.github.paperlistings.parsers.arxiv;

/**
 * The abstract of a search's result, of which the start is shown before the whole: "start … ▽ More
 * whole △ Less". The whole is in the page always, and in the copy of it mostly.
 */
final class CopiedAbstractText {

  private static final String MORE = "▽ More";
  private static final String LESS = "△ Less";

  private CopiedAbstractText() {}

  static String whole(String text) {
    int more = text.indexOf(MORE);
    int less = text.lastIndexOf(LESS);
    String end = less < 0 ? text : text.substring(0, less);
    String rest = more < 0 ? "" : end.substring(Math.min(end.length(), more + MORE.length()));
    if (!rest.isBlank()) {
      return rest.strip();
    }
    return (more < 0 ? end : text.substring(0, more)).strip();
  }
}
