package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkExtractorTest {

  private static List<Link> extract(String text) {
    return LinkExtractor.standard().extract(text);
  }

  private static Link only(String text) {
    List<Link> links = extract(text);
    assertEquals(1, links.size(), text);
    return links.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code: https://github.com/a/b. | https://github.com/a/b",
        "Code at https://github.com/ZO-Bench/ZO-LLM . | https://github.com/ZO-Bench/ZO-LLM",
        "see (https://github.com/a/b). | https://github.com/a/b",
        "at https://github.com/a/b.git, | https://github.com/a/b",
        "github.com/a/b is ours | https://github.com/a/b",
        "page: a.github.io/b/ | https://a.github.io/b/",
        "clone git@github.com:a/b.git now | https://github.com/a/b",
        "git+https://gitlab.com/g/s/p | https://gitlab.com/g/s/p",
        "availablehttps://github.com/a/b | https://github.com/a/b",
        "<https://github.com/a/b> | https://github.com/a/b",
        "https://github.com/a/soul.py. | https://github.com/a/soul.py",
        "https://github.com/a/name-. | https://github.com/a/name-",
        "https://github.com/a/b.(The end) | https://github.com/a/b",
        "https: //github.com/a/b | https://github.com/a/b",
        "https:/github.com/a/b | https://github.com/a/b",
        "https://github.com/ owner/ Name. | https://github.com/owner/Name",
        "at https://en.wikipedia.org/wiki/A_(b). | https://en.wikipedia.org/wiki/A_(b)",
        "\\url{https://github.com/a/my\\_repo} | https://github.com/a/my_repo",
        "见https://github.com/a/b。 | https://github.com/a/b",
        "HTTPS://GitHub.com/A/B | https://github.com/A/B",
        "www.example.org/x | https://www.example.org/x"
      })
  void found(String text, String url) {
    assertEquals(url, only(text).url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use Qwen2.5-7B and Llama-3.1-8B of JD.com.",
        "Mail abbas@ee.stanford.edu or a.b@github.com please.",
        "In math.CO and cs.LG: nothing. e.g.this",
        "ratio 3:1, note: none, https:// and http:/ alone",
        "Volume 1234.56789",
        ""
      })
  void notFound(String text) {
    assertEquals(List.of(), extract(text));
  }

  @Test
  void everyWrittenLinkIsGiven() {
    assertEquals(2, extract("[https://a.org/b](https://a.org/b)").size());
    assertEquals(2, extract("\\href{https://a.org/b}{https://a.org/b}").size());
    assertEquals(1, extract("URL{https://a.org/b}").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our code is available at https://github.com/a/b. | code | available",
        "Our dataset is publicly available at https://github.com/a/b. | dataset | available",
        "Datasets and codes are available at https://github.com/a/b. | code | available",
        "The benchmark framework will be published at https://github.com/a/b. | code | announced",
        "Code will be released soon at https://github.com/a/b. | code | announced",
        "A video of a run can be found at https://youtu.be/abc123. | video | available",
        "Website: https://a.github.io/b | project-page | available",
        "Our code is at https://a.github.io/b | code | available",
        "Data: https://huggingface.co/datasets/a/b | dataset | available",
        "Try it: https://huggingface.co/spaces/a/b | demo | available",
        "Models at https://huggingface.co/a/b | model | available",
        "See https://arxiv.org/abs/2407.21783 | paper | available",
        "See https://arxiv.org/pdf/2407.21783v2.pdf | pdf | available"
      })
  void roleAndStatus(String text, String role, String status) {
    Link link = only(text);
    assertEquals(role, link.role().label());
    assertEquals(status, link.status().label());
  }

  @Test
  void linksOfOneSentenceAreToldApart() {
    List<Link> links =
        extract("Code: https://github.com/a/b, data: https://github.com/a/c, demo: https://a.org");
    assertEquals(
        List.of(LinkRole.CODE, LinkRole.DATASET, LinkRole.DEMO),
        links.stream().map(Link::role).toList());
  }

  @Test
  void severalRoles() {
    Link link = only("Our code and data are available at https://github.com/a/b.");
    assertEquals(List.of(LinkRole.CODE, LinkRole.DATASET), link.roles());
    assertEquals(Optional.of(true), link.own());
  }

  @Test
  void aLineEndIsABlank() {
    Link link = only("The code is\navailable at https://github.com/a/b");
    assertEquals(Optional.of(true), link.own());
    assertEquals(Optional.of("The code is available at"), link.context());
  }

  @Test
  void somebodyElses() {
    Link link = only("This work is based on https://github.com/a/b.");
    assertEquals(Optional.of(false), link.own());
  }

  @Test
  void repairsAreRecorded() {
    assertEquals(List.of("scheme"), only("https: //github.com/a/b").repairs());
    assertEquals(List.of(), only("https://github.com/a/b").repairs());
  }

  @Test
  void shortenersAreNotResolved() {
    assertFalse(only("at https://bit.ly/abc").resolved());
  }

  @Test
  void rolesOfASource() {
    Link link = LinkExtractor.standard().asserted("github.com/a/b/", LinkRole.CODE);
    assertEquals("https://github.com/a/b", link.url());
    assertEquals(LinkRole.CODE, link.role());
    assertEquals(Optional.of(true), link.own());
    assertEquals(LinkStatus.AVAILABLE, link.status());
  }

  @Test
  void labels() {
    LinkExtractor extractor = LinkExtractor.standard();
    assertEquals(LinkRole.CODE, extractor.classify("https://github.com/a/b", "").role());
    assertEquals(LinkRole.PROJECT_PAGE, extractor.classify("https://a.org", "Project page").role());
    assertEquals(
        LinkRole.CODE, extractor.classify("https://github.com/a/b", "Project page").role());
    assertEquals(LinkRole.OTHER, extractor.classify("not an address", "x").role());
  }

  @Property
  void offsetsPointAtTheLink(@ForAll("hazardous") String text) {
    int previous = 0;
    for (Link link : extract(text)) {
      int start = link.start().orElseThrow();
      int end = link.end().orElseThrow();
      assertTrue(previous <= start && start < end && end <= text.length());
      assertEquals(text.substring(start, end), link.raw());
      previous = end;
    }
  }

  @Property
  void canonicalFormIsStable(@ForAll("hazardous") String text) {
    for (Link link : extract(text)) {
      assertEquals(
          Optional.of(link.url()), CanonicalAddress.of(link.url()).map(WebAddress::toString));
    }
  }

  @Property
  void anyTextIsTaken(@ForAll String text) {
    extract(text);
    LinkExtractor.standard().classify(text, text);
    CodeRepository.parse(text);
  }

  @Property
  void aRepositoryIsItsOwnAddress(@ForAll("hazardous") String text) {
    for (Link link : extract(text)) {
      CodeRepository.parse(link.url())
          .ifPresent(
              repository ->
                  assertEquals(
                      Optional.of(repository.key()),
                      CodeRepository.parse(repository.url()).map(CodeRepository::key)));
    }
  }

  @Provide
  Arbitrary<String> hazardous() {
    return Arbitraries.of(
            "https://",
            "http:",
            "//",
            "/",
            "github.com",
            "GitHub.com/",
            "a",
            "b",
            ".git",
            ".",
            "..",
            " ",
            "\n",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\\_",
            "\\",
            "%41",
            "%zz",
            "%",
            "?x=1",
            "&utm_source=y",
            "#f",
            "git@",
            ":",
            "ssh://",
            "www.",
            "huggingface.co/",
            "datasets/",
            "é",
            "。",
            "😀",
            "tree/",
            "-",
            "~",
            "user@",
            "gitlab.com/",
            "anonymous.4open.science/r/",
            "\u200B",
            "'",
            "\"",
            ",")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
