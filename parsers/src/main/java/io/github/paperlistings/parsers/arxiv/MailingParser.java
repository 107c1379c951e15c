package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;

/**
 * arXiv's mailings and what has their form: daily announcements, past-week and monthly files,
 * {@code .abs} records, alone or one after the other, also quoted in a mail. Form as of 1992 to
 * 2026; see <a href="https://info.arxiv.org/help/subscribe.html">arXiv's help on mailings</a>.
 */
public final class MailingParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-mailing",
          "arXiv: mailings, past-week and monthly files, .abs records",
          TextKind.TEX);

  /** A parser. */
  public MailingParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    if (!head.contains("\\\\")) {
      return preamble(head);
    }
    boolean records = false;
    boolean identifiers = false;
    for (String line : Words.between(head.text(), "\n\r")) {
      String text = Quoting.withoutMarks(line);
      records |= text.strip().equals("\\\\");
      identifiers |= text.startsWith("arXiv:") || text.startsWith("Paper");
    }
    if (records && identifiers) {
      return Detection.of(96, "records between \\\\ lines");
    }
    return preamble(head);
  }

  /** A mailing of a day without any paper. */
  private static Detection preamble(SourceHead head) {
    return head.contains("\nArchives at http") && head.contains("arxiv.org")
        ? Detection.of(85, "the head of an arXiv mailing")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new MailingReader(input.lines(), context);
  }
}
