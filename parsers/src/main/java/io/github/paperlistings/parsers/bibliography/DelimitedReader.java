package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pulls papers out of the rows of a table. */
final class DelimitedReader implements RecordReader {

  private final DelimitedRows rows;
  private final ParseContext context;
  private Optional<Columns> columns = Optional.empty();

  DelimitedReader(LineReader lines, ParseContext context) {
    this.rows = new DelimitedRows(lines, context.limits().maxRecordChars());
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    if (columns.isEmpty()) {
      columns = Optional.of(firstRow());
    }
    char delimiter = columns.get().delimiter();
    for (Optional<Cells> row = rows.next(delimiter); row.isPresent(); row = rows.next(delimiter)) {
      Optional<RawPaper> record = record(columns.get(), row.get());
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private Columns firstRow() throws IOException {
    return rows.nextLine()
        .map(TaggedLine::visible)
        .flatMap(Columns::of)
        .orElseThrow(
            () ->
                new StructureNotFoundException(
                    "the first line names no columns of papers", Location.line(1)));
  }

  /** A row of more cells than columns has a delimiter too many, nobody knows where. */
  private Optional<RawPaper> record(Columns of, Cells row) {
    Location location = Location.line(rows.line());
    boolean open = row.isOpen();
    List<String> cells = row.finish();
    if (open) {
      context.reject("a quote in the row has no end", location);
      return Optional.empty();
    }
    for (int i = of.names().size(); i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        context.reject(
            "a row of " + cells.size() + " cells under " + of.names().size() + " columns",
            location);
        return Optional.empty();
      }
    }
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    Reference reference = new Reference();
    for (int i = 0; i < Math.min(of.names().size(), cells.size()); i++) {
      if (!cells.get(i).isEmpty()) {
        reference.field(of.names().get(i), of.rules().get(i), cells.get(i));
      }
    }
    return Optional.of(reference.record(location));
  }
}
