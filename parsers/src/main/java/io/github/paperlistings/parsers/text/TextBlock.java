package io.github.paperlistings.parsers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines between empty lines.
 *
 * @param lines the lines, stripped; at least one
 * @param firstLine the number of the first, from 1
 */
record TextBlock(List<String> lines, long firstLine) {

  private static final int LONGEST_TITLE = 300;
  private static final int SHORTEST_PROSE = 150;

  static List<TextBlock> ofHead(String head) {
    List<TextBlock> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : head.lines().map(String::strip).toList()) {
      if (!line.isEmpty()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        blocks.add(new TextBlock(open, 1));
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(new TextBlock(open, 1));
    }
    return blocks;
  }

  /** The part from a line on. */
  TextBlock from(int line) {
    return new TextBlock(lines.subList(line, lines.size()), firstLine + line);
  }

  /** The part before a line. */
  TextBlock before(int line) {
    return new TextBlock(lines.subList(0, line), firstLine);
  }

  /** Where the label of a title stands behind the first line, or the number of lines. */
  int nextTitle() {
    for (int i = 1; i < lines.size(); i++) {
      if (Label.of(lines.get(i)).field() == Label.Field.TITLE) {
        return i;
      }
    }
    return lines.size();
  }

  /** Whether the first line is a title and fields with labels follow, authors among them. */
  boolean isHeaded() {
    return lines.size() > 1
        && Label.of(lines.get(0)).field() == Label.Field.NONE
        && Label.of(lines.get(1)).field() != Label.Field.NONE
        && isTitle(heading())
        && lines.stream().anyMatch(line -> Label.of(line).field() == Label.Field.AUTHORS);
  }

  /** The first line without the marks of Markdown and without its number. */
  String heading() {
    String line = lines.get(0).replace("**", "");
    int start = 0;
    while (start < line.length() && "# ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return ItemNumber.strip(line.substring(start));
  }

  String text() {
    return String.join("\n", lines);
  }

  /** A rule that separates records: three or more of one sign. */
  boolean isRule() {
    String line = lines.get(0);
    return lines.size() == 1
        && line.length() >= 3
        && "-=*_#".indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  /** Up to three short lines that start like a title and do not end like a sentence. */
  boolean isTitle() {
    return lines.size() <= 3 && text().length() <= LONGEST_TITLE && isTitle(joined(lines));
  }

  /** Long enough for an abstract, and made of sentences. */
  boolean isProse() {
    return isProse(text());
  }

  /** The title of a block without its number. */
  String title() {
    return ItemNumber.strip(joined(lines));
  }

  /** A block whose first line is a title and whose other lines are prose: title and abstract. */
  Optional<List<String>> splitAtTitle() {
    if (lines.size() < 2 || lines.get(0).length() > LONGEST_TITLE || !isTitle(lines.get(0))) {
      return Optional.empty();
    }
    String rest = String.join("\n", lines.subList(1, lines.size()));
    boolean numbered = !ItemNumber.strip(lines.get(0)).equals(lines.get(0));
    boolean oneLine = lines.size() == 2 && rest.length() > 2 * lines.get(0).length();
    return isProse(rest) && (numbered || oneLine)
        ? Optional.of(List.of(ItemNumber.strip(lines.get(0)), rest))
        : Optional.empty();
  }

  private static boolean isTitle(String line) {
    String title = ItemNumber.strip(line);
    return title.length() >= 8
        && title.indexOf(' ') > 0
        && (Character.isLetterOrDigit(title.charAt(0)) || "\"“'‘$[(".indexOf(title.charAt(0)) >= 0)
        && ".:;,{".indexOf(title.charAt(title.length() - 1)) < 0
        && !title.contains(". ")
        && !title.contains("://");
  }

  private static boolean isProse(String text) {
    return text.length() >= SHORTEST_PROSE
        && Character.isLetterOrDigit(text.charAt(0))
        && blanks(text) * 12 > text.length()
        && (text.contains(". ") || text.contains(".\n") || text.endsWith("."));
  }

  private static long blanks(String text) {
    long blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      blanks += text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 1 : 0;
    }
    return blanks;
  }

  private static String joined(List<String> lines) {
    return String.join(" ", lines);
  }
}
