package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pulls entries out of a BibTeX file. What stands between them is passed over, as BibTeX does, and
 * so are lines that start with {@code %}. An entry that cannot be read is rejected, and reading
 * goes on at the next one.
 */
final class BibtexEntries implements Closeable {

  private final BibtexSource source;
  private final BibtexValues values;
  private final ParseContext context;
  private boolean cut;

  BibtexEntries(BibtexSource source, ParseContext context) {
    this.source = source;
    this.values = new BibtexValues(source, context.limits().maxRecordChars());
    this.context = context;
  }

  /**
   * The next entry, or empty at the end.
   *
   * @throws TruncatedListingException if the file ends within an entry
   */
  Optional<BibtexEntry> next() throws IOException {
    while (!cut && source.skipBehindAt()) {
      long line = source.lineNumber();
      values.startEntry();
      try {
        Optional<BibtexEntry> entry = entry(line);
        if (entry.isPresent()) {
          return entry;
        }
      } catch (BrokenEntryException e) {
        context.reject(e.getMessage(), Location.line(line));
        cut = source.peek() == BibtexSource.END;
        source.skipToEntry();
      }
    }
    if (cut) {
      throw new TruncatedListingException(
          "the file ends within an entry", Location.line(source.lineNumber()));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** Empty for what is no entry of the bibliography. */
  private Optional<BibtexEntry> entry(long line) throws IOException, BrokenEntryException {
    String type = values.word().toLowerCase(Locale.ROOT);
    if (type.equals("comment")) {
      comment();
      return Optional.empty();
    }
    source.skipBlanks();
    int open = source.peek();
    if (type.isEmpty() || open != '{' && open != '(') {
      return Optional.empty();
    }
    if (type.equals("preamble")) {
      group();
      return Optional.empty();
    }
    source.take();
    return body(type, open == '{' ? '}' : ')', line);
  }

  private Optional<BibtexEntry> body(String type, char close, long line)
      throws IOException, BrokenEntryException {
    source.skipBlanks();
    StringBuilder key = new StringBuilder();
    int c = source.peek();
    while (c != BibtexSource.END && c != ',' && c != '=' && c != close && c != '\n') {
      key.append((char) source.take());
      c = source.peek();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String name = key.toString().strip();
    if (c == '=') {
      source.take();
      put(fields, name, values.value());
      name = "";
    }
    fields(fields, close, line);
    if (type.equals("string")) {
      for (Map.Entry<String, String> macro : fields.entrySet()) {
        values.define(macro.getKey(), macro.getValue());
      }
      return Optional.empty();
    }
    return Optional.of(new BibtexEntry(type, name, fields, line));
  }

  /** Commas between fields may be missing. */
  private void fields(Map<String, String> fields, char close, long line)
      throws IOException, BrokenEntryException {
    while (true) {
      skipSeparators();
      if (source.atEntry() || source.peek() == BibtexSource.END) {
        unclosed(fields, line);
        return;
      }
      if (source.peek() == close) {
        source.take();
        return;
      }
      String name = values.word();
      source.skipBlanks();
      if (name.isEmpty() || source.peek() != '=') {
        throw new BrokenEntryException("no field where one should be");
      }
      source.take();
      put(fields, name, values.value());
    }
  }

  /** All its fields have ends, so only the last sign is missing. */
  private void unclosed(Map<String, String> fields, long line)
      throws IOException, BrokenEntryException {
    if (fields.isEmpty()) {
      throw new BrokenEntryException("an entry without fields has no end");
    }
    if (source.peek() == BibtexSource.END) {
      cut = true;
      return;
    }
    context.report(
        Diagnostic.of(
            Severity.WARNING,
            DiagnosticCodes.REPAIRED,
            "the closing brace of an entry is missing",
            Location.line(line)));
  }

  private void skipSeparators() throws IOException {
    source.skipBlanks();
    while (source.peek() == ',' || source.peek() == '%') {
      if (source.take() == '%') {
        source.skipLine();
      }
      source.skipBlanks();
    }
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
    }
  }

  /** Either a group in braces or the rest of the line. */
  private void comment() throws IOException {
    while (source.peek() == ' ') {
      source.take();
    }
    if (source.peek() == '{' || source.peek() == '(') {
      group();
    } else {
      source.skipLine();
    }
  }

  /** Passes over a group with all that is within. */
  private void group() throws IOException {
    int open = source.take();
    int close = open == '{' ? '}' : ')';
    for (int depth = 1; depth > 0; ) {
      int c = source.take();
      if (c == BibtexSource.END) {
        cut = true;
        return;
      }
      depth += c == open ? 1 : c == close ? -1 : 0;
    }
  }
}
