package io.github.paperlistings.parsers.arxiv;

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

/** Text copied from a listing or abstract page of arXiv, or dumped by a text browser. */
public final class CopiedTextParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-text", "arXiv: text copied from listing and abstract pages", TextKind.TEX);

  /** A parser. */
  public CopiedTextParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    if (CopiedAbstract.is(head.text())) {
      return Detection.of(90, "the text of an arXiv page of one paper");
    }
    return head.contains("arXiv:") && hasTerm(head.text())
        ? Detection.of(90, "entries of an arXiv listing as text")
        : Detection.none();
  }

  private static boolean hasTerm(String text) {
    return text.lines()
        .flatMap(line -> CopiedTerm.of(line).stream())
        .anyMatch(CopiedTerm::hasFiles);
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    String text = input.text();
    return CopiedAbstract.is(text)
        ? CopiedAbstract.read(text)
        : new CopiedList(text, context).read();
  }
}
