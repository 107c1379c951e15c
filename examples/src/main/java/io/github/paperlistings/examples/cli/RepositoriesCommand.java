package io.github.paperlistings.examples.cli;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.PaperReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code repositories}: the code repositories of listings. */
@Command(
    name = "repositories",
    mixinStandardHelpOptions = true,
    description = "Prints address, role, status, confidence, stars and paper of each repository.")
final class RepositoriesCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Override
  public Integer call() {
    return inputs.forEach(RepositoriesCommand::print, System.err);
  }

  private static void print(PaperReader reader) {
    reader
        .papers()
        .forEach(
            paper ->
                paper
                    .codeRepositories()
                    .forEach(repository -> System.out.println(line(repository, paper))));
  }

  private static String line(CodeRepository repository, Paper paper) {
    String stars =
        repository.stars().isPresent() ? Long.toString(repository.stars().getAsLong()) : "";
    return String.join(
        "\t",
        repository.url(),
        repository.role().label(),
        repository.status().label(),
        repository.confidence().label(),
        stars,
        paper.title());
  }
}
