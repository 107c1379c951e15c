package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Authors whose affiliations stand behind them in italics, as USENIX writes them. */
final class AuthorRuns {

  private AuthorRuns() {}

  /** The authors; empty where a line is not of plain names and affiliations in italics. */
  static List<RawAuthor> of(PageLine line) {
    List<RawAuthor> authors = new ArrayList<>();
    List<String> names = List.of();
    boolean affiliated = false;
    for (PageLine.Run run : line.runs()) {
      if (!run.isItalic()) {
        add(names, List.of(), authors);
        Optional<List<String>> more = AuthorLine.names(AuthorLine.withoutLabel(run.text()));
        if (more.isEmpty()) {
          return List.of();
        }
        names = more.get();
      } else if (names.isEmpty()) {
        return List.of();
      } else {
        affiliated = true;
        add(names, List.of(withoutEnd(run.text())), authors);
        names = List.of();
      }
    }
    add(names, List.of(), authors);
    return affiliated ? authors : List.of();
  }

  private static void add(List<String> names, List<String> affiliations, List<RawAuthor> authors) {
    names.forEach(name -> authors.add(RawAuthor.of(name, affiliations)));
  }

  private static String withoutEnd(String affiliation) {
    String text = affiliation.strip();
    int end = text.length();
    while (end > 0 && ",;. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
