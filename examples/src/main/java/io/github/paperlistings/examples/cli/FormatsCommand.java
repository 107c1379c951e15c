package io.github.paperlistings.examples.cli;

import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.spi.ListingFormat;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code formats}: what can be read. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "Prints every format that can be read.")
final class FormatsCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    PaperListings.formats().stream()
        .sorted(Comparator.comparing(ListingFormat::id))
        .forEach(
            format ->
                System.out.println(
                    format.id() + "\t" + format.description()));
    return ExitCode.OK;
  }
}
