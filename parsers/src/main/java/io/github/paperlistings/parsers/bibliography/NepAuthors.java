package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;

/** Authors one a line, or parted by semicolons, each with an affiliation in parentheses. */
final class NepAuthors {

  private NepAuthors() {}

  static List<RawAuthor> of(String text) {
    List<RawAuthor> authors = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ';';
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      boolean end = i == text.length() || depth == 0 && (c == ';' || c == '\n');
      if (end) {
        String author = text.substring(start, i).replace('\n', ' ').strip();
        if (!author.isEmpty()) {
          authors.add(author(author));
        }
        start = i + 1;
      }
    }
    return authors;
  }

  private static RawAuthor author(String text) {
    int open = text.indexOf('(');
    if (open < 1 || !text.endsWith(")")) {
      return RawAuthor.of(text);
    }
    String affiliation = text.substring(open + 1, text.length() - 1).strip();
    return RawAuthor.of(
        text.substring(0, open).strip(), affiliation.isEmpty() ? List.of() : List.of(affiliation));
  }
}
