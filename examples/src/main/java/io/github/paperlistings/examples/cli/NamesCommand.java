package io.github.paperlistings.examples.cli;

import io.github.paperlistings.text.AuthorListNormalizer;
import io.github.paperlistings.text.AuthorNames;
import io.github.paperlistings.text.NameNormalizer;
import io.github.paperlistings.text.PersonName;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names}: readable names and their parts. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Prints the readable name, given and family name for each name on standard input; with"
            + " --lists the names of each list of authors, one line for each list.")
final class NamesCommand implements Callable<Integer> {

  @Option(names = "--source", description = "tex, bibtex, plain or html (default: tex).")
  private TextKind source = TextKind.TEX;

  @Option(names = "--lists", description = "Each line is a list of authors.")
  private boolean lists;

  @Override
  public Integer call() throws IOException {
    Lines.answer(lists ? this::list : this::name);
    return ExitCode.OK;
  }

  private String name(String line) {
    PersonName name = NameNormalizer.of(source).parse(line);
    return name.display() + "\t" + name.given().orElse("") + "\t" + name.family().orElse("");
  }

  private String list(String line) {
    AuthorNames authors = AuthorListNormalizer.of(source).parse(line);
    String names =
        authors.names().stream().map(PersonName::display).collect(Collectors.joining("\t"));
    return authors.others() ? names + "\tet al." : names;
  }
}
