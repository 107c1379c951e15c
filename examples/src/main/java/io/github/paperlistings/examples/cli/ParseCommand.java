package io.github.paperlistings.examples.cli;

import io.github.paperlistings.json.PaperJson;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.parse.PaperReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parse}: the papers of listings. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints the papers of listings, one a line in jsonl.")
final class ParseCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Form {
    jsonl,
    json,
    table
  }

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--to", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.jsonl;

  @Option(names = "--diagnostics", description = "Write messages to a file.")
  private Optional<Path> diagnostics = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (diagnostics.isEmpty()) {
      return inputs.forEach(this::print, System.err);
    }
    try (OutputStream file = Files.newOutputStream(diagnostics.get());
        PrintStream messages = new PrintStream(file, false, StandardCharsets.UTF_8)) {
      return inputs.forEach(this::print, messages);
    }
  }

  private void print(PaperReader reader) {
    switch (form) {
      case jsonl -> reader.papers().forEach(paper -> System.out.println(PaperJson.write(paper)));
      case json -> System.out.println(PaperJson.write(whole(reader)));
      case table -> PaperTable.print(reader.papers(), System.out);
    }
    if (System.out.checkError()) {
      throw new UncheckedIOException(new IOException("standard output cannot be written"));
    }
  }

  private static Listing whole(PaperReader reader) {
    Listing.Builder listing = Listing.builder();
    reader.papers().forEach(listing::addPapers);
    return listing.from(reader.header()).build();
  }
}
