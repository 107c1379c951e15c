package io.github.paperlistings.parse;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.Optional;

/** The smallest parser: after a line "titles N", every line is a title; some lines break it. */
final class ListOfLines implements ListingParser {

  private final String id;

  ListOfLines(String id) {
    this.id = id;
  }

  @Override
  public ListingFormat format() {
    return new ListingFormat(id, "titles, a line each", TextKind.PLAIN);
  }

  @Override
  public Detection detect(SourceHead head) {
    return head.text().startsWith("titles ") ? Detection.of(50, "says so") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    LineReader lines = input.lines();
    long stated = Long.parseLong(lines.next().orElseThrow().substring(7).strip());
    return new RecordReader() {
      @Override
      public Optional<RawPaper> next() throws IOException {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        Location location = Location.line(lines.lineNumber());
        switch (line.get()) {
          case "reject" -> {
            context.reject("asked to", location);
            return next();
          }
          case "skip" -> {
            context.skip("asked to", location);
            return next();
          }
          case "broken" -> throw new MalformedListingException("asked to", location);
          case "io" -> throw new IOException("asked to");
          case "bug" -> throw new IllegalStateException("asked to");
          default -> {
            return Optional.of(
                RawPaper.builder().title(line.get()).key(line.get()).location(location).build());
          }
        }
      }

      @Override
      public RawListing header() {
        return RawListing.builder().statedCount(stated).build();
      }
    };
  }
}
