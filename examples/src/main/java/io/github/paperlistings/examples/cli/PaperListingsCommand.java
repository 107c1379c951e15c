package io.github.paperlistings.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads listings of papers: data to standard output, messages to standard error. */
@Command(
    name = "paper-listings",
    mixinStandardHelpOptions = true,
    version = "paper-listings 0.1.0-SNAPSHOT",
    description = "Reads listings of papers and finds the code behind them.",
    subcommands = {
      ParseCommand.class,
      RepositoriesCommand.class,
      LinksCommand.class,
      TitlesCommand.class,
      NamesCommand.class,
      FormatsCommand.class
    })
public final class PaperListingsCommand {

  private PaperListingsCommand() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    int exit = run(args);
    System.out.flush();
    System.exit(exit);
  }

  static int run(String... args) {
    return new CommandLine(new PaperListingsCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(PaperListingsCommand::failed)
        .execute(args);
  }

  /** A reader of our output that has enough, as {@code head} does, is no reason for a trace. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult arguments)
      throws Exception {
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      System.err.println(command.getCommandName() + ": " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
    throw e;
  }
}
