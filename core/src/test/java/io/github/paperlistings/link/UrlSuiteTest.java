package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The cases of the test suites of twitter-text and crawler-commons, where they are at hand. What is
 * meant to differ stands in {@code suite-differences.tsv} with its reason; anything else that
 * differs, and any difference that is gone, fails.
 */
class UrlSuiteTest {

  private static final Path SUITES = Path.of("../../shared/corpus/links/suites");

  @Test
  void twitterText() throws IOException {
    Set<String> differing = new TreeSet<>();
    JsonNode tests = YAMLMapper.shared().readTree(suite("twitter-text/extract.yml")).path("tests");
    for (JsonNode test : tests.path("urls")) {
      String text = test.path("text").asString();
      List<String> expected = new ArrayList<>();
      test.path("expected").forEach(url -> expected.add(url.asString()));
      List<String> found = LinkExtractor.standard().extract(text).stream().map(Link::raw).toList();
      if (!found.equals(expected)) {
        differing.add(test.path("description").asString());
      }
    }
    assertDifferences("twitter-text", differing);
  }

  @Test
  void normalForms() throws IOException {
    Set<String> differing = new TreeSet<>();
    for (String[] row : rows("crawler-commons/weirdToNormalizedUrls.csv")) {
      String canonical = CanonicalAddress.of(row[0]).map(WebAddress::toString).orElse("no address");
      if (row.length == 2 && !canonical.equals(row[1])) {
        differing.add(row[0]);
      }
    }
    assertDifferences("crawler-commons", differing);
  }

  @Test
  void invalidAddressesAreNoError() throws IOException {
    for (String[] row : rows("crawler-commons/invalidUrls.csv")) {
      CanonicalAddress.of(row[0]);
    }
  }

  private static void assertDifferences(String suite, Set<String> differing) {
    Set<String> meant =
        Facts.rows(UrlSuiteTest.class, "suite-differences.tsv").stream()
            .filter(row -> row[0].equals(suite))
            .map(row -> row[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", meant), String.join("\n", differing));
  }

  /** Two fields, either perhaps in quotes; a comma within an address has no blank behind it. */
  private static List<String[]> rows(String file) throws IOException {
    return suite(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(", +", 2))
        .map(
            row -> {
              for (int i = 0; i < row.length; i++) {
                row[i] = row[i].strip().replaceAll("^\"|\"$", "");
              }
              return row;
            })
        .toList();
  }

  private static String suite(String file) throws IOException {
    Path path = SUITES.resolve(file);
    assumeTrue(Files.exists(path), "the suite " + file + " is not at hand");
    return Files.readString(path);
  }
}
