package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The references in a block of lines: each behind its number, each on its line, or one in all. */
final class References {

  private static final Set<String> HEADINGS =
      Set.of("references", "bibliography", "works cited", "literature", "further reading");

  private static final int LONGEST_KEY = 14;

  /** One reference without a number has no more lines. */
  private static final int MOST_LINES = 6;

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
    int from = lines.size() > 1 && isHeading(lines.get(0)) ? 1 : 0;
    boolean numbered = isNumbered(lines.get(from));
    boolean each = !numbered && areOneEach(lines.subList(from, lines.size()));
    if (!numbered && !each && lines.size() - from > MOST_LINES) {
      return;
    }
    StringBuilder open = new StringBuilder();
    int start = from;
    for (int i = from; i < lines.size(); i++) {
      if (i > from && (each || numbered && isNumbered(lines.get(i)))) {
        reference(open.toString(), start);
        open.setLength(0);
        start = i;
      }
      join(open, lines.get(i));
    }
    reference(open.toString(), start);
  }

  private static boolean isHeading(String line) {
    String word = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    return HEADINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether most lines are references of their own. */
  private static boolean areOneEach(List<String> lines) {
    long whole = lines.stream().filter(line -> Citation.of(line).isPresent()).count();
    return whole * 5 >= lines.size() * 3L;
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
    Citation.of(withoutMark(text))
        .ifPresentOrElse(
            citation -> papers.add(citation.record(location)), () -> unread.add(location));
  }

  private static boolean isNumbered(String line) {
    return !withoutMark(line).equals(line);
  }

  /** The text behind a number, or behind a key such as {@code [VSP+17]}. */
  private static String withoutMark(String line) {
    int close = line.indexOf("] ");
    boolean key =
        line.startsWith("[")
            && close > 1
            && close <= LONGEST_KEY
            && line.substring(1, close).indexOf(' ') < 0
            && line.substring(1, close).chars().anyMatch(Character::isDigit);
    return key ? line.substring(close + 2).strip() : ItemNumber.strip(line);
  }
}
