package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;

/** The references in a block of lines: each behind its number, each on its line, or one in all. */
final class References {

  private final TextBlock block;

  /** The papers found. */
  final List<RawPaper> papers = new ArrayList<>();

  /** Where references stand that could not be read. */
  final List<Location> unread = new ArrayList<>();

  private References(TextBlock block) {
    this.block = block;
  }

  /** The references of a block; none where it holds something else. */
  static References in(TextBlock block) {
    References references = new References(block);
    references.read();
    if (references.papers.size() < references.unread.size()) {
      references.papers.clear();
      references.unread.clear();
    }
    return references;
  }

  private void read() {
    List<String> lines = block.lines();
    boolean numbered = isNumbered(lines.get(0));
    boolean each = !numbered && lines.stream().allMatch(line -> Citation.of(line).isPresent());
    StringBuilder open = new StringBuilder();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && (each || numbered && isNumbered(lines.get(i)))) {
        reference(open.toString(), start);
        open.setLength(0);
        start = i;
      }
      join(open, lines.get(i));
    }
    reference(open.toString(), start);
  }

  /**
   * An address goes on without a blank; a word that is divided keeps the sign of its line's end.
   */
  private static void join(StringBuilder open, String line) {
    char last = open.length() == 0 ? ' ' : open.charAt(open.length() - 1);
    boolean divided = last == '-' && Character.isLowerCase(line.charAt(0));
    String between = open.length() == 0 || last == '/' ? "" : divided ? "\n" : " ";
    open.append(between).append(line);
  }

  private void reference(String text, int at) {
    Location location = Location.line(block.firstLine() + at);
    Citation.of(ItemNumber.strip(text))
        .ifPresentOrElse(
            citation -> papers.add(citation.record(location)), () -> unread.add(location));
  }

  private static boolean isNumbered(String line) {
    return !ItemNumber.strip(line).equals(line);
  }
}
