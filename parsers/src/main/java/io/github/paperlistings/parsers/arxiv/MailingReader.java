package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.IOException;
import java.util.Optional;

/**
 * Pulls records out of a mailing. A record stands between three lines that start with {@code \\}:
 * fields, then the abstract; the last of them may be missing where there is no abstract.
 */
final class MailingReader implements RecordReader {

  private static final String MARK = "\\\\";

  /** Where in a record the reader is. */
  private enum State {
    BETWEEN,
    FIELDS,
    ABSTRACT
  }

  private final LineReader lines;
  private final ParseContext context;
  private final Quoting quoting = new Quoting();
  private final MailingHeader header = new MailingHeader();
  private State state = State.BETWEEN;
  private MailingRule section = MailingRule.RECORD;
  private MailingRecord record = new MailingRecord(0);
  private String day = "";
  private boolean cut;

  MailingReader(LineReader lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<RawPaper> complete = line(quoting.unquoted(line.get()));
      if (complete.isPresent()) {
        return complete;
      }
    }
    return end();
  }

  @Override
  public RawListing header() {
    return header.listing();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<RawPaper> line(String line) {
    Optional<MailingRule> rule = MailingRule.of(line);
    if (rule.isPresent()) {
      return rule(rule.get());
    }
    if (line.startsWith(MARK)) {
      return mark(line.substring(MARK.length()).strip());
    }
    switch (state) {
      case BETWEEN -> header.line(line);
      case FIELDS -> record.field(line);
      case ABSTRACT -> record.abstractLine(line);
    }
    checkSize();
    return Optional.empty();
  }

  /** The rule behind a record without an abstract ends it. */
  private Optional<RawPaper> rule(MailingRule rule) {
    section = rule == MailingRule.RECORD ? section : rule;
    return state == State.BETWEEN ? Optional.empty() : complete();
  }

  private Optional<RawPaper> mark(String rest) {
    switch (state) {
      case BETWEEN -> {
        record = new MailingRecord(lines.lineNumber());
        state = State.FIELDS;
      }
      case FIELDS -> {
        if (!rest.isEmpty() || record.isDay()) {
          return complete();
        }
        state = State.ABSTRACT;
      }
      case ABSTRACT -> {
        return complete();
      }
    }
    return Optional.empty();
  }

  private Optional<RawPaper> complete() {
    state = State.BETWEEN;
    if (record.isDay()) {
      day = record.day();
      return Optional.empty();
    }
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Optional<RawPaper> paper = record.record(section, day, header.isAnnouncement());
    if (paper.isEmpty()) {
      context.reject("a record without an identifier", Location.line(record.line()));
    } else {
      header.count(paper.get());
    }
    return paper;
  }

  /** What was read of a record that breaks off is given, and then told. */
  private Optional<RawPaper> end() {
    if (cut) {
      throw new TruncatedListingException(
          "the mailing ends in the middle of a record", Location.line(record.line()));
    }
    cut = state == State.FIELDS || state == State.ABSTRACT && record.hasAbstract();
    if (state == State.BETWEEN) {
      return Optional.empty();
    }
    Optional<RawPaper> paper = complete();
    return paper.isPresent() || !cut ? paper : end();
  }

  private void checkSize() {
    if (record.size() > context.limits().maxRecordChars()) {
      throw new LimitExceededException(
          "a record of more than " + context.limits().maxRecordChars() + " characters",
          Location.line(record.line()));
    }
  }
}
