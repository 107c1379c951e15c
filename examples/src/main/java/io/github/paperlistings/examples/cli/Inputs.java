package io.github.paperlistings.examples.cli;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseReport;
import io.github.paperlistings.parsers.paperswithcode.AbstractsParser;
import io.github.paperlistings.parsers.paperswithcode.CodeLinks;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a command and how they are read. */
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to read; - is standard input.")
  private List<String> files = List.of();

  @Option(names = "--format", description = "Read as this format instead of detecting it.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--base-uri", description = "The address the input was retrieved from.")
  private Optional<String> baseUri = Optional.empty();

  @Option(names = "--charset", description = "The charset, whatever the input says.")
  private Optional<Charset> charset = Optional.empty();

  @Option(
      names = "--retrieved",
      description = "The day of retrieval (ISO), to complete dates without a year.")
  private Optional<LocalDate> retrieved = Optional.empty();

  @Option(
      names = "--code-links",
      paramLabel = "FILE",
      description =
          "The dump of links between papers and code, to be joined to the abstracts of Papers with"
              + " Code.")
  private Optional<String> codeLinks = Optional.empty();

  @Option(
      names = "--progress",
      negatable = true,
      description = "Show progress on standard error (default: if on a terminal).")
  private Optional<Boolean> watched = Optional.empty();

  /** What a command does with an open listing. */
  @FunctionalInterface
  interface Action {
    void read(PaperReader reader) throws IOException;
  }

  /** Runs an action on each file; diagnostics go to a stream. Gives the highest exit code. */
  int forEach(Action action, PrintStream diagnostics) {
    ParseOptions.Builder options = ParseOptions.builder().format(format);
    int exit = ExitCode.OK;
    if (codeLinks.isPresent()) {
      exit = attempt(codeLinks.get(), diagnostics, file -> join(file, options));
      if (exit == ExitCode.UNREADABLE) {
        return exit;
      }
    }
    PaperListings listings = PaperListings.with(options.build());
    for (String name : files) {
      exit = Math.max(exit, attempt(name, diagnostics, file -> read(file, listings, action)));
    }
    return exit;
  }

  /** Reads a file and tells of it. */
  @FunctionalInterface
  private interface Reading {
    ParseReport read(String file) throws IOException;
  }

  private ParseReport join(String file, ParseOptions.Builder options) throws IOException {
    CodeLinks links = CodeLinks.read(ListingSource.of(Path.of(file)));
    options.addParsers(new AbstractsParser(links));
    return links.report();
  }

  private ParseReport read(String file, PaperListings listings, Action action) throws IOException {
    Progress progress = new Progress(file, size(file), System.err);
    try (PaperReader reader = listings.open(source(file, progress))) {
      progress.of(reader);
      action.read(reader);
      progress.end();
      return reader.report();
    }
  }

  private static int attempt(String file, PrintStream diagnostics, Reading reading) {
    try {
      ParseReport report = reading.read(file);
      report.diagnostics().forEach(diagnostic -> print(diagnostics, file, diagnostic));
      diagnostics.println(summary(file, report));
      return report.hasErrors() ? ExitCode.ERRORS : ExitCode.OK;
    } catch (ListingException e) {
      diagnostics.println(file + ": " + e.code() + ": " + e.getMessage() + at(e.location()));
      return ExitCode.UNREADABLE;
    } catch (IOException e) {
      diagnostics.println(file + ": cannot be read: " + e);
      return ExitCode.UNREADABLE;
    }
  }

  private ListingSource source(String file, Progress progress) throws IOException {
    boolean standard = file.equals("-");
    ListingSource source;
    if (watched.orElseGet(Progress::isWatched)) {
      InputStream stream = standard ? System.in : Files.newInputStream(Path.of(file));
      source = ListingSource.of(progress.count(stream));
    } else {
      source = standard ? ListingSource.of(System.in) : ListingSource.of(Path.of(file));
    }
    source = source.withName(standard ? "standard input" : file);
    source = baseUri.map(source::withBaseUri).orElse(source);
    source = charset.map(source::withCharset).orElse(source);
    return retrieved.map(source::withRetrieved).orElse(source);
  }

  /** The bytes of a file, or 0 where that cannot be known. */
  private static long size(String file) {
    try {
      return file.equals("-") ? 0 : Files.size(Path.of(file));
    } catch (IOException e) {
      return 0;
    }
  }

  private static void print(PrintStream out, String file, Diagnostic diagnostic) {
    out.println(
        file
            + ": "
            + diagnostic.severity()
            + " "
            + diagnostic.code()
            + ": "
            + diagnostic.message()
            + at(diagnostic.location()));
  }

  private static String at(Location location) {
    StringBuilder text = new StringBuilder();
    location.record().ifPresent(record -> text.append(" record ").append(record));
    location.line().ifPresent(line -> text.append(" line ").append(line));
    location.column().ifPresent(column -> text.append(" column ").append(column));
    location.path().ifPresent(path -> text.append(' ').append(path));
    return text.isEmpty() ? "" : " (at" + text + ")";
  }

  private static String summary(String file, ParseReport report) {
    return file
        + ": "
        + report.choice().format().id()
        + " ("
        + report.choice().detection().reason()
        + "): "
        + report.found()
        + " found, "
        + report.parsed()
        + " parsed, "
        + report.rejected()
        + " rejected, "
        + report.duplicates()
        + " duplicates, "
        + report.skipped()
        + " skipped";
  }
}
