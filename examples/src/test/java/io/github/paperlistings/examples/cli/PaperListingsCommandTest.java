package io.github.paperlistings.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.json.PaperJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperListingsCommandTest {

  private static final String PAGE = Path.of("src", "main", "listings", "papers.html").toString();

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void papersAsJsonLines() {
    CommandLineRun run = CommandLineRun.of("parse", PAGE);
    assertEquals(0, run.exit());
    assertEquals(5, run.out().lines().count());
    assertEquals(
        "Segment Anything",
        run.out().lines().skip(2).map(PaperJson::readPaper).findFirst().orElseThrow().title());
    assertTrue(run.err().contains("huggingface-html"), run.err());
  }

  @Test
  void aListingAsJson() {
    CommandLineRun run = CommandLineRun.of("parse", "--to", "json", PAGE);
    assertEquals(5, PaperJson.readListing(run.out()).papers().size());
  }

  @Test
  void standardInput() {
    CommandLineRun run =
        CommandLineRun.with("Title: A\nAbstract: B https://github.com/a/b\n", "repositories", "-");
    assertEquals(0, run.exit());
    assertEquals("https://github.com/a/b\tcode\tavailable\tasserted\t\tA\n", run.out());
  }

  @Test
  void exitCodes() throws IOException {
    String page = Files.readString(Path.of(PAGE));
    String cut = file("cut.html", page.substring(0, page.indexOf("segment-anything.com")));
    assertEquals(1, CommandLineRun.of("parse", cut).exit());
    assertEquals(1, CommandLineRun.of("parse", PAGE, cut, PAGE).exit());
    assertEquals(2, CommandLineRun.of("parse", PAGE, file("other.txt", "nothing")).exit());
    assertEquals(2, CommandLineRun.of("parse", folder.resolve("missing").toString()).exit());
    assertEquals(2, CommandLineRun.of("parse", "--format", "none", PAGE).exit());
    assertEquals(2, CommandLineRun.of("parse").exit());
    assertEquals(2, CommandLineRun.of("unknown").exit());
  }

  @Test
  void linksAreJoinedToAbstracts() throws IOException {
    String address = "\"paper_url\": \"https://paperswithcode.com/paper/a\", ";
    String links =
        file(
            "l.json",
            "[{" + address + "\"paper_title\": \"A\", \"repo_url\": \"github.com/a/b\"}]");
    String papers =
        file(
            "p.json",
            "[{" + address + "\"url_abs\": \"\", \"proceeding\": \"\", \"title\": \"A\"}]");
    assertEquals("", CommandLineRun.of("repositories", papers).out());
    CommandLineRun run = CommandLineRun.of("repositories", "--code-links", links, papers);
    assertEquals(0, run.exit());
    assertEquals("https://github.com/a/b\tcode\tavailable\tasserted\t\tA\n", run.out());
    CommandLineRun broken = CommandLineRun.of("parse", "--code-links", PAGE, papers);
    assertEquals(2, broken.exit());
    assertEquals("", broken.out());
  }

  @Test
  void diagnosticsToAFile() throws IOException {
    Path messages = folder.resolve("messages.txt");
    CommandLineRun run = CommandLineRun.of("parse", "--diagnostics", messages.toString(), PAGE);
    assertEquals("", run.err());
    assertTrue(Files.readString(messages).contains("5 found, 5 parsed"));
  }

  @Test
  void links() {
    assertEquals(
        "6:28\tcode\thttps://github.com/a/b\n",
        CommandLineRun.with("Code: https://github.com/a/b.", "links").out());
    assertEquals(
        "{\"id\":7,\"links\":[{\"start\":6,\"end\":28,\"url\":\"https://github.com/a/b\","
            + "\"role\":\"code\",\"roles\":[\"code\"],\"status\":\"available\","
            + "\"repository\":\"https://github.com/a/b\",\"own\":true}]}\n",
        CommandLineRun.with(
                "{\"id\":7,\"abstract\":\"Code: https://github.com/a/b.\"}\n", "links", "--jsonl")
            .out());
  }

  @Test
  void titlesAndNames() {
    assertEquals(
        "Schrödinger’s L₂\tschrodingersl2\n",
        CommandLineRun.with("Schr\\\"odinger’s $L_2$\n", "titles").out());
    assertEquals(
        "Kurt Gödel\tKurt\tGödel\nPlato\t\t\n",
        CommandLineRun.with("G{\\\"o}del, Kurt\nPlato\n", "names", "--source", "bibtex").out());
  }

  @Test
  void formats() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    CommandLineRun run = CommandLineRun.of("formats");
    List<String> ids = run.out().lines().map(line -> line.split("\t")[0]).toList();
    assertTrue(ids.containsAll(List.of("arxiv-list", "huggingface-html", "plain-text")));
    for (String id : ids) {
      assertTrue(readme.contains("| `" + id + "` |"), id + " is not in the README");
    }
  }
}
