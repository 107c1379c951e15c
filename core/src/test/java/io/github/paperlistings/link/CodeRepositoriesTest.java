package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeRepositoriesTest {

  private static List<CodeRepository> of(String text) {
    return CodeRepositories.from(LinkExtractor.standard().extract(text));
  }

  private static List<String> urls(String text) {
    return of(text).stream().map(CodeRepository::url).toList();
  }

  @Test
  void eachOnce() {
    assertEquals(
        List.of("https://github.com/A/b"),
        urls(
            "\\href{https://github.com/A/b}{https://github.com/a/B.git} and github.com/a/b/issues"));
  }

  @Test
  void ownBeforeOthers() {
    assertEquals(
        List.of("https://github.com/us/new", "https://github.com/they/old"),
        urls("We build on https://github.com/they/old. Our code is at https://github.com/us/new."));
  }

  @Test
  void codeBeforeData() {
    assertEquals(
        List.of("https://github.com/a/code", "https://github.com/a/data"),
        urls("Data: https://github.com/a/data, code: https://github.com/a/code"));
  }

  @Test
  void availableBeforeAnnounced() {
    assertEquals(
        List.of("https://github.com/a/two", "https://github.com/a/one"),
        urls("Code will be released at https://github.com/a/one. Code: https://github.com/a/two"));
  }

  @Test
  void aDocumentInARepositoryOnlyHintsAtIt() {
    CodeRepository inferred = of("Slides: https://github.com/owner/name/blob/main/talk.pdf").get(0);
    assertEquals("github.com/owner/name", inferred.key());
    assertEquals(RepositoryConfidence.INFERRED, inferred.confidence());
    assertEquals(LinkRole.CODE, inferred.role());
    assertEquals(
        List.of("github.com/owner/code"),
        of(
                "Paper: https://github.com/owner/name/blob/main/paper.pdf, code:"
                    + " https://github.com/owner/code")
            .stream()
            .map(CodeRepository::key)
            .toList());
  }

  @Test
  void pagesOnlyInfer() {
    CodeRepository inferred = of("Website: https://owner.github.io/project/").get(0);
    assertEquals("https://github.com/owner/project", inferred.url());
    assertEquals(RepositoryConfidence.INFERRED, inferred.confidence());
    assertEquals(
        List.of("https://github.com/a/b"),
        urls("Website: https://owner.github.io/project/. Code: https://github.com/a/b"));
  }

  @Test
  void rootOfAPage() {
    assertEquals(
        List.of("https://github.com/owner/owner.github.io"),
        urls("Website: https://owner.github.io"));
  }

  @Test
  void evidence() {
    CodeRepository repository = of("Our code is available at https://github.com/a/b.").get(0);
    assertEquals(List.of("Our code is available at"), repository.evidence());
    assertEquals(Optional.of(true), repository.own());
  }
}
