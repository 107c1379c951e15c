package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * Titles of articles. What was translated to English stands in brackets, with the title in its own
 * language beside it; a note in brackets stands where there is no English title (<a
 * href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">elements of PubMed</a>,
 * ArticleTitle).
 */
final class PubmedTitle {

  private static final List<String> NOTES = List.of("Not Available", "In Process Citation");

  /** What titles of 1975 to 1985 say of their translation. */
  private static final String BY_AUTHOR = "(author's transl)";

  private PubmedTitle() {}

  /** The English title, or else the one in its own language, as markup. */
  static Optional<String> of(XmlElement article) {
    return markup(article, "ArticleTitle")
        .map(PubmedTitle::withoutBrackets)
        .filter(title -> NOTES.stream().noneMatch(note -> isNote(title, note)))
        .or(() -> markup(article, "VernacularTitle"));
  }

  private static Optional<String> markup(XmlElement article, String name) {
    return article.child(name).map(XmlElement::markup).filter(text -> !text.isBlank());
  }

  private static boolean isNote(String title, String note) {
    return title.regionMatches(true, 0, note, 0, note.length())
        && title.length() <= note.length() + 1;
  }

  /** Only a bracket that closes at the end is of a translation: "[18F]FDG in [11C]x" has none. */
  private static String withoutBrackets(String written) {
    String title = written.strip();
    int end = title.length();
    while (end > 0 && ".?!".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < 2 || title.charAt(0) != '[' || closing(title) != end - 1) {
      return title;
    }
    String inner = title.substring(1, end - 1).strip();
    int note = inner.indexOf(BY_AUTHOR);
    return note < 0 ? inner : inner.substring(0, note).strip();
  }

  /** Where the first bracket is closed. */
  private static int closing(String title) {
    int depth = 0;
    for (int i = 0; i < title.length(); i++) {
      depth += title.charAt(i) == '[' ? 1 : title.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
