package io.github.paperlistings.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command line within the test.
 *
 * @param exit its exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
public record CommandLineRun(int exit, String out, String err) {

  /** A program that may fail to read. */
  @FunctionalInterface
  public interface Program {
    /** Runs it. */
    void run() throws IOException;
  }

  /** Runs the command with arguments. */
  public static CommandLineRun of(String... arguments) {
    return with("", arguments);
  }

  /** Runs the command with a text on standard input. */
  public static CommandLineRun with(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int exit = PaperListingsCommand.run(arguments);
      return new CommandLineRun(exit, text(outBytes), text(errBytes));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** What a program prints to standard output. */
  public static String capture(Program program) throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      program.run();
      return text(bytes);
    } finally {
      System.setOut(out);
    }
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
