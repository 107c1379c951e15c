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
 * The {@code .bbl} files that BibTeX and Biber write, which lie beside the sources of papers on
 * arXiv: items of {@code thebibliography} whose parts {@code \newblock} tells apart, as in the
 * styles of BibTeX and natbib, or {@code \bibinfo}, as in those of REVTeX and Elsevier; and the
 * entries of biblatex.
 */
public final class BblParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "bbl", "references in LaTeX, as BibTeX and Biber write them (.bbl)", TextKind.BIBTEX);

  /** A parser. */
  public BblParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    boolean items =
        head.contains("\\bibitem") && (head.contains("\\newblock") || head.contains("\\bibinfo"));
    return items || head.contains("\\entry{") && head.contains("\\field{")
        ? Detection.of(92, "items of a bibliography of LaTeX")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new BblReader(input.lines(), context);
  }
}
