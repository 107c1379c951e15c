package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.IOException;
import java.util.Optional;

/**
 * Pulls the items out of a bibliography of LaTeX; each goes on to the next, or to the end of it.
 */
final class BblReader implements RecordReader {

  private static final String ITEM = "\\bibitem";
  private static final String ENTRY = "\\entry{";
  private static final String ENTRY_END = "\\endentry";
  private static final String BEGIN = "\\begin{thebibliography}";
  private static final String END = "\\end{thebibliography}";

  private final LineReader lines;
  private final ParseContext context;
  private final StringBuilder item = new StringBuilder();
  private long itemLine;
  private boolean open;
  private boolean begun;

  BblReader(LineReader lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = withoutComment(line.get()).strip();
      begun |= text.startsWith(BEGIN) || text.startsWith(ENTRY);
      boolean ends = text.startsWith(END) || text.startsWith(ENTRY_END);
      if (ends || text.startsWith(ITEM) || text.startsWith(ENTRY)) {
        Optional<RawPaper> record = complete();
        begun &= !ends;
        start(ends ? "" : text);
        if (record.isPresent()) {
          return record;
        }
      } else if (open) {
        append(text);
      }
    }
    Optional<RawPaper> last = complete();
    if (last.isEmpty() && begun) {
      throw new TruncatedListingException(
          "the bibliography has no end", Location.line(Math.max(1, lines.lineNumber())));
    }
    return last;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void start(String text) {
    open = !text.isEmpty();
    itemLine = lines.lineNumber();
    item.append(text);
  }

  private void append(String text) {
    item.append('\n').append(text);
    if (item.length() > context.limits().maxRecordChars()) {
      throw new LimitExceededException(
          "an item of more than " + context.limits().maxRecordChars() + " characters",
          Location.line(itemLine));
    }
  }

  private Optional<RawPaper> complete() {
    if (!open) {
      return Optional.empty();
    }
    Location location = Location.line(itemLine);
    String written = item.toString();
    Optional<RawPaper> record =
        written.startsWith(ENTRY)
            ? new BblEntry(written).record(location)
            : new BblItem(written.substring(ITEM.length())).record(location);
    item.setLength(0);
    open = false;
    if (record.isEmpty()) {
      context.reject("an item whose parts are not told apart", location);
    }
    return record;
  }

  /** A percent sign hides the end of its line, unless it is escaped. */
  private static String withoutComment(String line) {
    int percent = line.indexOf('%');
    while (percent > 0 && line.charAt(percent - 1) == '\\') {
      percent = line.indexOf('%', percent + 1);
    }
    return percent < 0 ? line : line.substring(0, percent);
  }
}
