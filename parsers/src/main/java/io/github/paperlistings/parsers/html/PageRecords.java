package io.github.paperlistings.parsers.html;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.TruncatedListingException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/** Gives the records of a page, which was read whole, and tells at their end if it was cut off. */
public final class PageRecords implements RecordReader {

  private final Deque<RawPaper> records;
  private final RawListing header;
  private final boolean truncated;

  /**
   * The records of a page.
   *
   * @param truncated whether the page was cut off
   */
  public PageRecords(Collection<RawPaper> records, RawListing header, boolean truncated) {
    this.records = new ArrayDeque<>(records);
    this.header = header;
    this.truncated = truncated;
  }

  @Override
  public Optional<RawPaper> next() {
    Optional<RawPaper> record = Optional.ofNullable(records.poll());
    if (record.isEmpty() && truncated) {
      throw new TruncatedListingException("the page has no end", Location.unknown());
    }
    return record;
  }

  @Override
  public RawListing header() {
    return header;
  }
}
