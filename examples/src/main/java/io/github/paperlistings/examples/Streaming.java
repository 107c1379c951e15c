package io.github.paperlistings.examples;

import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseReport;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a listing paper by paper and says what could not be read. */
public final class Streaming {

  private Streaming() {}

  /** Takes the listing's file. */
  public static void main(String[] args) throws IOException {
    try (PaperReader reader = PaperListings.open(Path.of(args[0]))) {
      reader.papers().forEach(paper -> System.out.println(paper.title()));
      ParseReport report = reader.report();
      System.out.println(report.found() + " found, " + report.rejected() + " rejected");
      report.diagnostics().forEach(System.out::println);
    }
  }
}
