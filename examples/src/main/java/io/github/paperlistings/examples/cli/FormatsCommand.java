package io.github.paperlistings.examples.cli;

import io.github.paperlistings.parse.PaperListings;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code formats}: what can be read. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "Prints every format that can be read, and the module or jar that brings it.")
final class FormatsCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    PaperListings.formats().stream()
        .sorted(Comparator.comparing(available -> available.format().id()))
        .forEach(
            available ->
                System.out.println(
                    String.join(
                        "\t",
                        available.format().id(),
                        available.module(),
                        available.format().description())));
    return ExitCode.OK;
  }
}
