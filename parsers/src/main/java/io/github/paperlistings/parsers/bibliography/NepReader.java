package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.Optional;

/**
 * Pulls papers out of a mailing of NEP. A paper starts behind an empty line or rule with the number
 * that is next; the contents, which older mailings have in front, are passed over.
 */
final class NepReader implements RecordReader {

  private static final String CONTENTS = "In this issue we have";

  /** A rule under the heading of the contents, and one behind them. */
  private static final int RULES_OF_CONTENTS = 2;

  private static final int RULE = 10;

  private final LineReader lines;
  private final ParseContext context;
  private final NepHeader header = new NepHeader();
  private Optional<NepPaper> paper = Optional.empty();
  private int number;
  private int rulesOfContents;
  private boolean open = true;
  private boolean any;

  NepReader(LineReader lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<RawPaper> complete = line(line.get());
      if (complete.isPresent()) {
        return complete;
      }
    }
    Optional<RawPaper> last = complete();
    if (!any) {
      throw new StructureNotFoundException("no numbered papers", Location.unknown());
    }
    return last;
  }

  @Override
  public RawListing header() {
    return header.listing();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<RawPaper> line(String line) {
    String text = line.strip();
    if (isRule(text)) {
      rulesOfContents = Math.max(rulesOfContents - 1, 0);
      open = true;
      return complete();
    }
    if (text.startsWith(CONTENTS)) {
      rulesOfContents = RULES_OF_CONTENTS;
    }
    if (rulesOfContents > 0) {
      return Optional.empty();
    }
    int next = open ? numberOf(text) : -1;
    if (next > 0 && (number == 0 || next == number + 1)) {
      Optional<RawPaper> before = complete();
      start(next, text);
      return before;
    }
    open = text.isEmpty();
    if (paper.isPresent()) {
      add(paper.get(), text);
    } else if (!any) {
      header.line(text);
    }
    return Optional.empty();
  }

  private void start(int next, String text) {
    number = next;
    any = true;
    open = false;
    paper =
        Optional.of(
            new NepPaper(text.substring(text.indexOf('.') + 1).strip(), lines.lineNumber()));
  }

  private void add(NepPaper to, String text) {
    to.line(text);
    if (to.size() > context.limits().maxRecordChars()) {
      throw new LimitExceededException(
          "a paper of more than " + context.limits().maxRecordChars() + " characters",
          to.location());
    }
  }

  private Optional<RawPaper> complete() {
    Optional<RawPaper> complete = paper.map(NepPaper::record);
    paper = Optional.empty();
    return complete;
  }

  private static boolean isRule(String text) {
    return text.length() >= RULE && text.chars().allMatch(c -> c == '-' || c == '_' || c == '=');
  }

  /** The number in front of a title: "12. A title"; -1 where there is none. */
  private static int numberOf(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean numbered =
        end > 0
            && end <= 4
            && end + 2 < text.length()
            && text.charAt(end) == '.'
            && Character.isWhitespace(text.charAt(end + 1));
    return numbered ? Integer.parseInt(text, 0, end, 10) : -1;
  }
}
