package io.github.paperlistings.parsers.bibliography;

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
 * BibTeX and biblatex, of any size. Entries take the fields of those that their {@code crossref} or
 * {@code xdata} names, also where these come later, if they are near. Sources: Patashnik,
 * <i>BibTeXing</i> (1988); Lehman et al., <a href="https://ctan.org/pkg/biblatex">The biblatex
 * package</a>, chapters 2.1 and 2.2, appendix B; fields as DBLP, the ACL Anthology, Zotero, JabRef
 * and pages of research groups write them in 2026.
 */
public final class BibtexParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("bibtex", "BibTeX and biblatex files", TextKind.BIBTEX);

  /** Starts code in Markdown: an entry in it says how to cite the page. */
  private static final String FENCE = "```";

  /** Junk of this share of the head is no preface of a bibliography any more. */
  private static final int MOST_JUNK = 4;

  /** A parser. */
  public BibtexParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT || head.text().indexOf('@') < 0) {
      return Detection.none();
    }
    int junk = 0;
    int start = 0;
    while (start < head.text().length()) {
      int end = head.text().indexOf('\n', start);
      end = end < 0 ? head.text().length() : end;
      String line = head.text().substring(start, end);
      int first = BibtexSource.firstVisible(line);
      if (first < line.length() && line.charAt(first) == '@' && BibtexSource.isEntry(line, first)) {
        return detection(junk, head.text().length());
      }
      if (line.startsWith(FENCE, first)) {
        return Detection.none();
      }
      boolean comment = first < line.length() && line.charAt(first) == '%';
      junk += comment ? 0 : line.strip().length();
      start = end + 1;
    }
    return Detection.none();
  }

  private static Detection detection(int junk, int length) {
    if (junk == 0) {
      return Detection.of(92, "starts with an entry of BibTeX");
    }
    return junk * MOST_JUNK < length
        ? Detection.of(60, "entries of BibTeX behind a preface")
        : Detection.of(10, "an entry of BibTeX within other text");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new BibtexReader(new BibtexEntries(new BibtexSource(input.lines()), context), context);
  }
}
