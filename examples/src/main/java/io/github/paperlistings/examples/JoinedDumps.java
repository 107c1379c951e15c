package io.github.paperlistings.examples;

import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parsers.paperswithcode.AbstractsParser;
import io.github.paperlistings.parsers.paperswithcode.CodeLinks;
import java.io.IOException;
import java.nio.file.Path;

/** Joins the two dumps of Papers with Code: of links between papers and code, and of abstracts. */
public final class JoinedDumps {

  private JoinedDumps() {}

  /** Takes the files of the links and of the abstracts. */
  public static void main(String[] args) throws IOException {
    CodeLinks links = CodeLinks.read(ListingSource.of(Path.of(args[0])));
    ParseOptions options = ParseOptions.builder().addParsers(new AbstractsParser(links)).build();
    try (PaperReader reader =
        PaperListings.with(options).open(ListingSource.of(Path.of(args[1])))) {
      reader
          .papers()
          .filter(paper -> !paper.codeRepositories().isEmpty())
          .forEach(
              paper ->
                  System.out.println(paper.title() + " " + paper.codeRepositories().get(0).url()));
    }
  }
}
