package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a paragraph whose lines are entries of their own. */
final class EntryLines {

  private EntryLines() {}

  /** The entries, or the whole paragraph where a part of it would be none. */
  static List<StyledText> split(StyledText text) {
    if (text.length() > EntryReader.LONGEST) {
      return List.of(text);
    }
    List<StyledText> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = text.text().charAt(i) == '\n' || text.text().charAt(i) == StyledText.BREAK;
      if (end && !isWithin(text, i) && startsEntry(text, i + 1)) {
        if (isPaper(text.part(start, i))) {
          parts.add(text.part(start, i));
          start = i + 1;
        } else if (parts.isEmpty() && isRule(text.part(start, i))) {
          start = i + 1;
        }
      }
    }
    StyledText last = text.part(start, text.length());
    if (parts.isEmpty() && start > 0) {
      return List.of(last);
    }
    if (parts.isEmpty() || !isPaper(last)) {
      return List.of(text);
    }
    parts.add(last);
    return parts;
  }

  /** Whether a line ends within a link or what else is set apart. */
  private static boolean isWithin(StyledText text, int place) {
    return text.marks().stream()
        .anyMatch(mark -> mark.start() <= place && place < mark.end() && !mark.is(Mark.Kind.IMAGE));
  }

  /** A line that only divides: "--- 2019 ---". */
  private static boolean isRule(StyledText line) {
    String words = StyledText.plain(line.text());
    return line.links().isEmpty() && (words.startsWith("--") || words.startsWith("=="));
  }

  private static boolean startsEntry(StyledText text, int start) {
    int end = start;
    while (end < text.length()
        && text.text().charAt(end) != '\n'
        && text.text().charAt(end) != StyledText.BREAK) {
      end++;
    }
    StyledText line = text.part(start, end);
    return !line.isBlank() && !EntryReader.isDetail(line) && EntryReader.startsWithTitle(line);
  }

  private static boolean isPaper(StyledText part) {
    Optional<Entry> entry = EntryReader.read(part, List.of(), false);
    return entry.filter(Entry::hasPaperLink).isPresent();
  }
}
