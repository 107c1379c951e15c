package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Pulls papers out of a BibTeX file. BibTeX wants the entry that a {@code crossref} names behind
 * those that name it, biblatex takes it anywhere; so an entry whose parent was not read yet waits,
 * with those behind it, until the parent comes or {@link #WINDOW} characters are waiting.
 */
final class BibtexReader implements RecordReader {

  /** UTF-16 units; some thousand entries. */
  private static final int WINDOW = 1 << 20;

  private final BibtexEntries entries;
  private final ParseContext context;
  private final BibtexParents parents = new BibtexParents();
  private final Deque<BibtexEntry> waiting = new ArrayDeque<>();
  private int waitingChars;
  private boolean ended;
  private Optional<ListingException> failure = Optional.empty();

  BibtexReader(BibtexEntries entries, ParseContext context) {
    this.entries = entries;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<BibtexEntry> entry = entry(); entry.isPresent(); entry = entry()) {
      Location location = Location.line(entry.get().line());
      if (entry.get().isData() || entry.get().type().equals("set")) {
        context.skip("an entry of type " + entry.get().type(), location);
      } else {
        return Optional.of(new BibtexRecord(complete(entry.get(), location)).record(location));
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  private BibtexEntry complete(BibtexEntry entry, Location location) {
    if (!parents.areKnown(entry)) {
      context.report(
          Diagnostic.of(
              Severity.INFO,
              DiagnosticCodes.FIELD_IGNORED,
              "the entry " + String.join(", ", entry.parents()) + " is not near, or not there",
              location));
    }
    return parents.complete(entry);
  }

  /** The next entry in the order of the file, once its parents are known. */
  private Optional<BibtexEntry> entry() throws IOException {
    while (!ended
        && waitingChars < WINDOW
        && (waiting.isEmpty() || !parents.areKnown(waiting.peek()))) {
      read();
    }
    Optional<BibtexEntry> first = Optional.ofNullable(waiting.poll());
    first.ifPresent(entry -> waitingChars -= entry.size());
    return first;
  }

  /** What was read before the file breaks off is given first. */
  private void read() throws IOException {
    try {
      Optional<BibtexEntry> next = entries.next();
      ended = next.isEmpty();
      next.ifPresent(this::enqueue);
    } catch (ListingException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }

  private void enqueue(BibtexEntry entry) {
    parents.add(entry);
    waiting.add(entry);
    waitingChars += entry.size();
  }
}
