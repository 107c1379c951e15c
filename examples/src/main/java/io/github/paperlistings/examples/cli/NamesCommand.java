package io.github.paperlistings.examples.cli;

import io.github.paperlistings.text.NameNormalizer;
import io.github.paperlistings.text.PersonName;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names}: readable names and their parts. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Prints the readable name, given and family name for each name on standard input.")
final class NamesCommand implements Callable<Integer> {

  @Option(names = "--source", description = "tex, bibtex, plain or html (default: tex).")
  private TextKind source = TextKind.TEX;

  @Override
  public Integer call() throws IOException {
    NameNormalizer normalizer = NameNormalizer.of(source);
    Lines.answer(
        line -> {
          PersonName name = normalizer.parse(line);
          return name.display() + "\t" + name.given().orElse("") + "\t" + name.family().orElse("");
        });
    return ExitCode.OK;
  }
}
