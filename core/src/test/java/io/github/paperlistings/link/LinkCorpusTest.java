package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled links of real abstracts and articles, where they are at hand. */
class LinkCorpusTest {

  private static final Path LINKS = Path.of("../../shared/corpus/links");

  private static List<JsonNode> objects(String file) throws IOException {
    Path path = LINKS.resolve(file);
    assumeTrue(Files.exists(path), "the corpus file " + file + " is not at hand");
    return Files.readAllLines(path).stream().map(JsonMapper.shared()::readTree).toList();
  }

  /** Counts of what was found rightly, found wrongly, and missed. */
  private static final class Score {
    private int right;
    private int extra;
    private int missing;

    void add(Set<String> found, Set<String> expected) {
      Set<String> both = new HashSet<>(found);
      both.retainAll(expected);
      right += both.size();
      extra += found.size() - both.size();
      missing += expected.size() - both.size();
    }

    double f1() {
      return 2.0 * right / (2 * right + extra + missing);
    }
  }

  @Test
  void spansAndRepositoriesOfAbstracts() throws IOException {
    Score spans = new Score();
    Score repositories = new Score();
    for (JsonNode object : objects("abstract_links.jsonl")) {
      String text = object.path("abstract").asString();
      Set<String> expected = new HashSet<>();
      Set<String> expectedOnGitHub = new HashSet<>();
      for (JsonNode link : object.path("links")) {
        expected.add(
            text.offsetByCodePoints(0, link.path("start").asInt())
                + ":"
                + text.offsetByCodePoints(0, link.path("end").asInt()));
        String repository = link.path("repo").asString("").toLowerCase(Locale.ROOT);
        if (repository.startsWith("github.com/")) {
          expectedOnGitHub.add(repository);
        }
      }
      List<Link> links = LinkExtractor.standard().extract(text);
      spans.add(spans(links), expected);
      repositories.add(onGitHub(links), expectedOnGitHub);
    }
    assertTrue(spans.f1() >= .998, "spans " + spans.f1());
    assertTrue(repositories.f1() >= .9995, "repositories " + repositories.f1());
  }

  private static Set<String> spans(List<Link> links) {
    Set<String> spans = new HashSet<>();
    links.forEach(link -> spans.add(link.start().orElseThrow() + ":" + link.end().orElseThrow()));
    return spans;
  }

  private static Set<String> onGitHub(List<Link> links) {
    Set<String> keys = new HashSet<>();
    for (Link link : links) {
      CodeRepository.parse(link.url())
          .filter(repository -> repository.forge().equals("github"))
          .ifPresent(repository -> keys.add(repository.key()));
    }
    return keys;
  }

  @Test
  void nothingInAbstractsWithoutLinks() throws IOException {
    for (JsonNode object : objects("abstracts_no_links.jsonl")) {
      String text = object.path("abstract").asString();
      assertEquals(List.of(), LinkExtractor.standard().extract(text), text);
    }
  }

  @Test
  void spansAndOwnersInArticles() throws IOException {
    List<JsonNode> objects = objects("somesci_urls.jsonl");
    int exact = 0;
    Score own = new Score();
    Score others = new Score();
    for (JsonNode object : objects) {
      String left = object.path("left").asString();
      String url = object.path("url").asString();
      String text = left + url + object.path("right").asString();
      for (Link link : LinkExtractor.standard().extract(text)) {
        if (link.start().orElseThrow() == left.length()) {
          exact += link.end().orElseThrow() == left.length() + url.length() ? 1 : 0;
          judge(object.path("types"), link, own, others);
        }
      }
    }
    assertTrue(exact >= .99 * objects.size(), exact + " of " + objects.size());
    assertTrue(own.f1() >= .93, "own " + own.f1());
    assertTrue(others.f1() >= .93, "others " + others.f1());
  }

  private static void judge(JsonNode types, Link link, Score own, Score others) {
    boolean deposited = false;
    boolean named = false;
    for (JsonNode type : types) {
      deposited |= type.asString().endsWith("_Deposition");
      named |= type.asString().endsWith("_Usage") || type.asString().endsWith("_Mention");
    }
    if (deposited || named) {
      own.add(link.own().orElse(false) ? Set.of("") : Set.of(), deposited ? Set.of("") : Set.of());
      boolean judgedOthers = link.own().isPresent() && !link.own().get();
      others.add(judgedOthers ? Set.of("") : Set.of(), deposited ? Set.of() : Set.of(""));
    }
  }
}
