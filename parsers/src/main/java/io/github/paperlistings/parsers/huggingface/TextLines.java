package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of a page's text that are not blank, classified, with a look ahead. */
final class TextLines implements Closeable {

  private static final int AHEAD = 4;

  private final LineReader lines;
  private final Deque<TextLine> ahead = new ArrayDeque<>();
  private final Map<String, String> frontMatter = new LinkedHashMap<>();
  private Optional<String> held = Optional.empty();
  private boolean started;
  private boolean afterBlank;

  TextLines(LineReader lines) {
    this.lines = lines;
  }

  Optional<TextLine> next() throws IOException {
    fill(1);
    return Optional.ofNullable(ahead.poll());
  }

  /** The lines to come, at most four. */
  Iterable<TextLine> peek() throws IOException {
    fill(AHEAD);
    return ahead;
  }

  /** The facts of a YAML block that a tool wrote before the text. */
  Map<String, String> frontMatter() {
    return frontMatter;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void fill(int count) throws IOException {
    while (ahead.size() < count) {
      Optional<String> line = line();
      if (line.isEmpty()) {
        return;
      }
      if (!started && line.get().equals("---")) {
        readFrontMatter();
      } else {
        TextLine classified = classify(line.get());
        afterBlank = classified.is(LineKind.BLANK);
        if (!afterBlank) {
          ahead.add(classified);
        }
      }
      started = true;
    }
  }

  private Optional<String> line() throws IOException {
    Optional<String> line = held.isPresent() ? held : lines.next();
    held = Optional.empty();
    return line;
  }

  private TextLine classify(String line) throws IOException {
    long number = lines.lineNumber();
    if (MarkdownLine.isHeading(line) && !MarkdownLine.isOpenHeading(line)) {
      held = lines.next();
      if (held.filter(MarkdownLine::isIndented).isPresent()) {
        String heading = line + " " + held.get().strip();
        held = Optional.empty();
        return LineClassifier.classify(heading, afterBlank, number);
      }
    }
    String whole = line;
    for (int more = 0; more < 3 && MarkdownLine.isOpenHeading(whole); more++) {
      Optional<String> next = lines.next().filter(text -> !text.isBlank());
      if (next.isEmpty()) {
        break;
      }
      whole = whole + " " + next.get().strip();
    }
    return LineClassifier.classify(whole, afterBlank, number);
  }

  private void readFrontMatter() throws IOException {
    Optional<String> line = lines.next();
    while (line.isPresent() && !line.get().equals("---")) {
      int colon = line.get().indexOf(": ");
      if (colon > 0) {
        frontMatter.put(
            line.get().substring(0, colon).strip(), unquoted(line.get().substring(colon + 2)));
      }
      line = lines.next();
    }
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
