package io.github.paperlistings.examples.cli;

import io.github.paperlistings.text.TextForm;
import io.github.paperlistings.text.TextKind;
import io.github.paperlistings.text.TitleKey;
import io.github.paperlistings.text.TitleNormalizer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code titles}: readable titles and their keys. */
@Command(
    name = "titles",
    mixinStandardHelpOptions = true,
    description = "Prints the readable title and its key for each title on standard input.")
final class TitlesCommand implements Callable<Integer> {

  @Option(names = "--source", description = "tex, bibtex, plain or html (default: tex).")
  private TextKind source = TextKind.TEX;

  @Option(names = "--form", description = "tex, unicode or ascii (default: unicode).")
  private TextForm form = TextForm.UNICODE;

  @Override
  public Integer call() throws IOException {
    TitleNormalizer normalizer = TitleNormalizer.of(source, form);
    Lines.answer(
        line -> {
          String display = normalizer.normalize(line);
          return display + "\t" + TitleKey.of(display);
        });
    return ExitCode.OK;
  }
}
