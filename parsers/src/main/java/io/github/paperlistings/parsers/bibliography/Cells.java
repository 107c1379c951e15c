package io.github.paperlistings.parsers.bibliography;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one row, read line by line (RFC 4180): a cell that starts with a quote goes on to
 * the next one that is not doubled, over line ends and delimiters.
 */
final class Cells {

  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private boolean broken;

  /** Whether the cell had its quotes already; what stands behind them is kept. */
  private boolean closed;

  private boolean blank = true;
  private int lines;
  private int size;

  Cells(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Reads a line; true if the row ends with it. */
  boolean line(String line) {
    if (lines > 0) {
      cell.append('\n');
    }
    lines++;
    size += line.length() + 1;
    int at = 0;
    while (at < line.length()) {
      at = quoted ? quoted(line, at) : unquoted(line, at);
    }
    return !isOpen();
  }

  /**
   * Whether a quote has no end, or one in a later line that does not end the cell, and so is rather
   * the start of another cell.
   */
  boolean isOpen() {
    return quoted || broken;
  }

  /** Whether more lines cannot make the row whole. */
  boolean isBroken() {
    return broken;
  }

  /** The characters that were read. */
  int size() {
    return size;
  }

  /** The cells; where a quote is still open, the last of them holds all the rest. */
  List<String> finish() {
    end();
    return cells;
  }

  private int quoted(String line, int at) {
    int close = line.indexOf('"', at);
    cell.append(line, at, close < 0 ? line.length() : close);
    if (close < 0) {
      return line.length();
    }
    if (close + 1 < line.length() && line.charAt(close + 1) == '"') {
      cell.append('"');
      return close + 2;
    }
    quoted = false;
    broken |= lines > 1 && close + 1 < line.length() && line.charAt(close + 1) != delimiter;
    return close + 1;
  }

  private int unquoted(String line, int at) {
    char c = line.charAt(at);
    if (c == delimiter) {
      end();
    } else if (c == '"' && blank && !closed) {
      cell.setLength(0);
      quoted = true;
      closed = true;
    } else {
      blank &= c == ' ';
      cell.append(c);
    }
    return at + 1;
  }

  private void end() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
    closed = false;
    blank = true;
  }
}
