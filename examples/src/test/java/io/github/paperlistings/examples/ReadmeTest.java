package io.github.paperlistings.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.examples.cli.CommandLineRun;
import io.github.paperlistings.parse.PaperListings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled, run, and prints what the README says. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  private record Block(String language, String text) {}

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    String language = "";
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("```")) {
        if (inside) {
          blocks.add(new Block(language, text.toString()));
        }
        inside = !inside;
        language = line.substring(3);
        text.setLength(0);
      } else if (inside) {
        text.append(line).append('\n');
      }
    }
    return blocks;
  }

  private static List<String> of(String language) throws IOException {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyProgramIsCompiled() throws IOException {
    String sources = sources();
    List<String> programs = of("java");
    assertFalse(programs.isEmpty());
    programs.forEach(program -> assertTrue(sources.contains(program), "not compiled:\n" + program));
  }

  @Test
  void theFirstOutputIsThatOfTheConsumers() throws IOException {
    for (String consumer : List.of("consumer-classpath", "consumer-modulepath")) {
      assertEquals(
          of("text").get(0), Files.readString(Path.of("src", "it", consumer, "expected.txt")));
    }
  }

  @Test
  void theCommandPrintsTheTable() throws IOException {
    String command = of("sh").get(0);
    String arguments = command.substring(command.indexOf(".jar ") + 5).strip();
    CommandLineRun run = CommandLineRun.of(inModule(arguments).split(" "));
    assertEquals(0, run.exit());
    assertEquals(of("text").get(1), run.out());
  }

  private static String inModule(String arguments) {
    return arguments.replace("examples/src/", "src/");
  }

  @Test
  void theNormalizersPrintWhatIsShown() throws IOException {
    assertEquals(
        of("text").get(2), CommandLineRun.capture(() -> LinksAndTitles.main(new String[0])));
  }

  @Test
  void theOwnForgePrintsWhatIsShown() throws IOException {
    assertEquals(of("text").get(3), CommandLineRun.capture(() -> OwnForge.main(new String[0])));
  }

  @Test
  void theOtherProgramsRun() throws IOException {
    String page = Path.of("src", "main", "listings", "papers.html").toString();
    String streamed = CommandLineRun.capture(() -> Streaming.main(new String[] {page}));
    assertTrue(streamed.endsWith("5 found, 0 rejected\n"), streamed);
    Path text = Files.createTempFile("papers", ".txt");
    Files.writeString(text, "Mar 12\n\nA Title\n\nAn abstract.\n");
    String json = CommandLineRun.capture(() -> WithOptions.main(new String[] {text.toString()}));
    assertTrue(json.contains("\"date\" : \"2026-03-12\""), json);
    Files.delete(text);
  }

  @Test
  void everyFormatIsListed() throws IOException {
    String readme = Files.readString(README);
    PaperListings.formats()
        .forEach(
            available ->
                assertTrue(
                    readme.contains("| `" + available.format().id() + "` |"),
                    available.format().id()));
  }
}
