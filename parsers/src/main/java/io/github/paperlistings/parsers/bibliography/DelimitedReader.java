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

  private static final Table TYPES = Table.of("delimited-types.tsv");

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

  /** Some exports say in front of the header when and how they were made. */
  private Columns firstRow() throws IOException {
    for (int i = 0; i < Columns.MOST_LINES_BEFORE + 1; i++) {
      Optional<Columns> header = rows.nextLine().map(TaggedLine::visible).flatMap(Columns::of);
      if (header.isPresent()) {
        return header.get();
      }
    }
    throw new StructureNotFoundException(
        "none of the first lines names columns of papers", Location.line(1));
  }

  private static void field(Reference reference, String name, FieldRule rule, String cell) {
    switch (rule.meaning()) {
      case AUTHORS, KEYWORDS -> reference.field(name, rule, CellList.withSemicolons(cell));
      case TYPE -> {
        Optional<String> type = TYPES.value(cell);
        reference.field(name, rule, type.orElse(cell));
        if (type.filter(cell::equals).isEmpty()) {
          reference.extra(name, cell);
        }
      }
      default -> reference.field(name, rule, cell);
    }
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
        field(reference, of.names().get(i), of.rules().get(i), cells.get(i));
      }
    }
    return Optional.of(reference.record(location));
  }
}
