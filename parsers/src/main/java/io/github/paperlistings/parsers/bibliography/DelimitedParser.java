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
import java.util.List;
import java.util.Optional;

/**
 * Tables of text with a header: comma, semicolon or tab between the cells, quotes as in RFC 4180.
 * The columns are known by their names, whatever their case and signs; a table is a listing if one
 * holds titles and another authors, a venue, an abstract, an address or an identifier. Seen as
 * exported by Zotero, Scopus (2004 to 2024), IEEE Xplore, Springer, PubMed, Embase, Dimensions, The
 * Lens, OpenAlex, Rayyan, ASReview and Covidence.
 */
public final class DelimitedParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("delimited", "CSV and TSV tables with a header", TextKind.PLAIN);

  /** So many known columns are no chance. */
  private static final int SURE = 4;

  private static final int SCORE = 60;

  /** A parser. */
  public DelimitedParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    List<Optional<Columns>> lines =
        head.text()
            .lines()
            .map(TaggedLine::visible)
            .filter(line -> !line.isBlank())
            .limit(Columns.MOST_LINES_BEFORE + 1L)
            .map(Columns::of)
            .toList();
    Optional<Columns> columns = lines.stream().flatMap(Optional::stream).findFirst();
    boolean preface = !lines.isEmpty() && lines.get(0).isEmpty();
    if (columns.isEmpty() || preface && columns.get().known() < SURE) {
      return Detection.none();
    }
    return Detection.of(
        columns.get().known() >= SURE ? SCORE : 52, "a header that names the columns of papers");
  }

  @Override
  public int mostScore() {
    return SCORE;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new DelimitedReader(input.lines(), context);
  }
}
