package io.github.paperlistings.examples;

import io.github.paperlistings.json.PaperJson;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a listing with what the caller knows of it, and prints it as JSON. */
public final class WithOptions {

  private WithOptions() {}

  /** Takes the file of a text copied from a page. */
  public static void main(String[] args) throws IOException {
    ParseOptions options = ParseOptions.builder().format("huggingface-text").build();
    ListingSource source =
        ListingSource.of(Path.of(args[0])).withRetrieved(LocalDate.of(2026, 3, 12));
    ParseResult result = PaperListings.with(options).parse(source);
    System.out.println(PaperJson.write(result.listing()));
  }
}
