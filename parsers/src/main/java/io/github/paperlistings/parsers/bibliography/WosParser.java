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
import java.util.Optional;

/**
 * Exports of the Web of Science with its field tags: plain text ({@code .txt}, {@code .ciw}, {@code
 * .isi}), and tab-delimited, whose first line holds the tags. See <a
 * href="https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html">the tags</a>;
 * files seen of 2006 (ISI Export Format, also of its INSPEC and MEDLINE) to 2023.
 */
public final class WosParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "web-of-science", "Web of Science: field-tagged and tab-delimited", TextKind.PLAIN);

  /** A parser. */
  public WosParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    Optional<String> first =
        head.text().lines().map(TaggedLine::visible).filter(line -> !line.isBlank()).findFirst();
    if (first.flatMap(WosTable::tags).isPresent()) {
      return Detection.of(92, "a first line of the tags of the Web of Science");
    }
    HeadTags tags = HeadTags.of(head.text(), TaggedLine::wos);
    boolean paper = tags.has("PT") && tags.has("TI") && tags.has("SO");
    boolean own = tags.has("FN") && tags.has("VR") || tags.has("UT");
    return paper && own && tags.areMost()
        ? Detection.of(92, "lines with the tags of the Web of Science")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new WosReader(input.lines(), context);
  }
}
