package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Locale;
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

  @Test
  void namesOfVocabulariesAreNoLinks() {
    String link = "<ext-link xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"%s\">";
    assertEquals(
        "https://github.com/a/b",
        only(String.format(Locale.ROOT, link, "https://github.com/a/b")).url());
    assertEquals(List.of(), extract("<math xmlns='http://www.w3.org/1998/Math/MathML'>"));
    assertEquals("http://www.w3.org/1999/xlink", only("x=\"http://www.w3.org/1999/xlink\"").url());
    assertEquals("https://a.org/x", only("\"https://a.org/x\"").url());
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
        "www.example.org/x | https://www.example.org/x",
        "https://github.com/a/KD- OCT. | https://github.com/a/KD-OCT",
        "at https://github.com/a/CV PR_2026. | https://github.com/a/CVPR_2026",
        "github. com/a/b | https://github.com/a/b",
        "http://tree.bio.ed.ac. uk/software/x | http://tree.bio.ed.ac.uk/software/x",
        "https://a.org/ b/c/ | https://a.org/b/c/",
        "https://a.org/?rev = 12 | https://a.org/?rev=12",
        "https://www.youtube.com/watch? v=abcdefghijk | https://youtu.be/abcdefghijk",
        "http://a.edu/$\\sim$x/ | http://a.edu/~x/",
        "http://a.edu/\\~{}x | http://a.edu/~x",
        "http://a.edu/\u223Cx | http://a.edu/~x",
        "https://github.com/\u200Ba/b | https://github.com/a/b",
        "https://a.org/?x=1&amp;y=2 | https://a.org/?x=1&y=2",
        "&lt;https://a.org/b&gt; | https://a.org/b",
        "http://a.org/b's page | http://a.org/b",
        "http://example.com中文 | http://example.com/",
        "http://119.45.201.89:5000/ | http://119.45.201.89:5000/",
        "http://[2001:db8::1]:8080/x | http://[2001:db8::1]:8080/x",
        "http://localhost:80/x | http://localhost/x",
        "https://bücher.example/ | https://xn--bcher-kva.example/",
        "available at asterlab.ai. | https://asterlab.ai/",
        "Website: Fire-Bench.com | https://fire-bench.com/",
        "from Bioconductor, available (bioconductor.org) | https://bioconductor.org/",
        "see mlsys.ai/tinytorch. | https://mlsys.ai/tinytorch",
        "gitlab.inria.fr/g/p | https://gitlab.inria.fr/g/p",
        "modelscope.cn/models/a/b | https://www.modelscope.cn/models/a/b"
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
        "Deployed at Booking.com, e.g. with Claude.ai, vast.ai and node.js/express.",
        "in section 3.a and file.txt, results.The next",
        ""
      })
  void notFound(String text) {
    assertEquals(List.of(), extract(text));
  }

  @Test
  void linksBrokenAtTheEndOfALine() {
    assertEquals("https://github.com/a/b", only("https://github.com/a/\n  b.").url());
    assertEquals("https://github.com/a/b-c", only("https://github.com/a/b-\nc, and").url());
    assertEquals("https://a.org/b/c.html", only("https://a.org/b/\nc.html").url());
    assertEquals("https://a.org/", only("https://a.org/\n SDK: x").url());
    assertEquals("https://github.com/a/", only("https://github.com/a/\n\nb.").raw());
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://github.com/a/ b. | https://github.com/a/",
        "at https://github.com/a/KD- OCT. | https://github.com/a/KD-",
        "http://www.a. org/b | http://www.a"
      })
  void repairsCanBeTurnedOff(String text, String raw) {
    LinkExtractor plain = LinkExtractor.builder().repairs(false).build();
    assertEquals(List.of(raw), plain.extract(text).stream().map(Link::raw).toList());
    assertEquals(List.of(), LinkExtractor.builder().repairs(false).build().extract("https: //a.b"));
  }

  @Test
  void namesOfRepairs() {
    assertEquals(List.of("blank"), only("https://github.com/a/ b.").repairs());
    assertEquals(List.of("line-break"), only("https://github.com/a/\nb.").repairs());
    assertEquals(List.of("tex-escape"), only("https://github.com/a/b\\_c").repairs());
  }

  @Test
  void forgesOfAUser() {
    LinkExtractor extractor =
        LinkExtractor.builder().forgeWithGroups("code.example.org", "ours").build();
    Link link = extractor.extract("Data and code: code.example.org/g/s/p/-/tree/x").get(0);
    assertEquals(LinkRole.CODE, link.role());
    CodeRepository repository = extractor.repository(link.url()).orElseThrow();
    assertEquals("https://code.example.org/g/s/p", repository.url());
    assertEquals("ours", repository.forge());
    assertEquals(List.of(), extract("Data and code in code.example.org/g/s/p"));
  }

  @Test
  void rangesAreThoseOfTheLinks() {
    String text = "Code: github.com/a/b and https: //a.org/c.";
    List<LinkRange> ranges = LinkExtractor.standard().ranges(text);
    assertEquals(List.of(6, 25), ranges.stream().map(LinkRange::start).toList());
    assertEquals("https://a.org/c", ranges.get(1).address());
    assertEquals(List.of(), LinkExtractor.standard().ranges("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our code is available at URL | true",
        "Podbat can be freely downloaded from URL | true",
        "Code: URL | true",
        "We build on URL | false",
        "Reads were aligned using Muscle (URL) | false",
        "SPM8 (URL) was used for analysis | false",
        "We used WinBugs 1.4, available from URL | false",
        "We ran it in PyMVPA [45] (URL) | false",
        "as simulated by Alogps 2.1 (VCCLAB; URL) | false",
        "We release the scripts used here at URL | true",
        "It grew over time (URL) | "
      })
  void owners(String text, Boolean own) {
    Link link = only(text.replace("URL", "https://a.example/b"));
    assertEquals(Optional.ofNullable(own), link.own());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The source code and checkpoints are at https://huggingface.co/a/b | code",
        "We release data and code on our project page: https://a.org/x | project-page",
        "Results are on the Model Leaderboard; https://a.org/x | leaderboard",
        "A web tool for data is at https://a.org/x | demo",
        "Open-sourced here: https://a.github.io/x | code",
        "A demo video is at https://a.org/x | video",
        "Materials of the paper are at https://a.org/x | project-page",
        "It is at https://www.bioconductor.org/packages/scPipe | code",
        "It is at https://www.npmjs.com/package/x | code",
        "Data is at https://zenodo.org/records/1 | dataset",
        "The code is at https://doi.org/10.5281/zenodo.123 | code",
        "The paper is https://doi.org/10.1000/182 | paper",
        "Try https://colab.research.google.com/github/a/b/blob/main/c.ipynb | demo",
        "The paper is at https://github.com/a/b/blob/main/docs/c.PDF | pdf",
        "Code and slides: https://github.com/a/b/raw/main/slides.pdf | slides",
        "The lexicon is at https://a.org/x | dataset",
        "the data; the code at https://a.org/x | code"
      })
  void rolesByWords(String text, String role) {
    assertEquals(role, only(text).role().label());
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
  void aCanonicalAddressIsFoundAsItIs(@ForAll("hazardous") String text) {
    for (Link link : extract(text)) {
      if (!endsLikeASentence(link.url())) {
        List<Link> again = extract(link.url());
        assertEquals(1, again.size(), link.url());
        assertEquals(link.url(), again.get(0).url());
      }
    }
  }

  /** What is left where a query or a slash behind a full stop means nothing. */
  private static boolean endsLikeASentence(String url) {
    return ".,;:!?'*([".indexOf(url.charAt(url.length() - 1)) >= 0;
  }

  @Property
  void proseAroundALinkDoesNotChangeIt(
      @ForAll("words") String before, @ForAll("words") String after) {
    Link link = only(before + " https://github.com/a/b " + after);
    assertEquals("https://github.com/a/b", link.url());
    assertEquals(LinkRole.CODE, link.roles().get(0));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "we", "Deep", "learn.", "x = 3,", "(as", "it)", "of", "the", "\n", "é", "中")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts));
  }

  @Property
  void equalRepositoriesHaveEqualKeys(@ForAll("hazardous") String text) {
    for (Link link : extract(text)) {
      CodeRepository.parse(link.url())
          .ifPresent(
              repository -> {
                CodeRepository again = CodeRepository.parse(repository.url() + "/").orElseThrow();
                assertEquals(repository.key(), again.key());
                assertEquals(repository.url(), again.url());
              });
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
