package io.github.paperlistings.parsers.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same ten papers in every form agree on every field that both forms carry. */
class ArxivAgreementTest {

  private static final Map<String, Function<Paper, Optional<?>>> FIELDS = fields();

  private static Map<String, Function<Paper, Optional<?>>> fields() {
    Map<String, Function<Paper, Optional<?>>> fields = new LinkedHashMap<>();
    fields.put("identifier", paper -> paper.arxivId().map(ArxivId::value));
    fields.put("DOI", Paper::doi);
    fields.put("abstract", Paper::abstractText);
    fields.put("comments", Paper::comments);
    fields.put("journal reference", Paper::journalRef);
    fields.put("announcement", Paper::announcement);
    fields.put("report number", Paper::reportNumber);
    fields.put("licence", Paper::license);
    fields.put("published", Paper::published);
    fields.put("updated", Paper::updated);
    fields.put("type", Paper::type);
    fields.put("primary category", paper -> paper.categories().stream().findFirst());
    fields.put("classes", paper -> Optional.of(paper.classes()).filter(list -> !list.isEmpty()));
    fields.put(
        "family names", paper -> paper.authors().stream().findFirst().flatMap(Author::family));
    return fields;
  }

  private static List<Paper> papers(String form) throws IOException {
    return Fixtures.parse("arxiv/" + form).papers();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "old-list.html",
        "rss.xml",
        "feed.atom",
        "rss-2023.rdf",
        "mailing.txt",
        "mailing-quoted.txt",
        "records.abs",
        "metadata.jsonl",
        "oai-arxiv.xml",
        "oai-raw.xml",
        "oai-dc.xml",
        "copied-list.txt",
        "api.xml"
      })
  void agrees(String form) throws IOException {
    List<Paper> page = papers("new.html");
    List<Paper> api = papers("api.xml");
    List<Paper> other = papers(form);
    assertEquals(10, other.size());
    for (int i = 0; i < 10; i++) {
      assertSame(page.get(i), other.get(i), form);
      assertSame(api.get(i), other.get(i), form);
    }
  }

  private static void assertSame(Paper one, Paper other, String form) {
    assertEquals(one.title(), other.title());
    assertEquals(names(one), names(other), form + " " + one.title());
    FIELDS.forEach(
        (name, field) -> {
          Optional<?> left = field.apply(one);
          Optional<?> right = field.apply(other);
          if (left.isPresent() && right.isPresent()) {
            assertEquals(left, right, form + ": " + name + " of " + one.title());
          }
        });
    if (one.categories().size() > 1 && other.categories().size() > 1) {
      assertEquals(one.categories(), other.categories());
    }
    if (other.abstractText().isPresent()
        && one.abstractText().isPresent()
        && other.comments().isPresent() == one.comments().isPresent()) {
      assertEquals(repositories(one), repositories(other), form + " " + one.title());
    }
  }

  private static List<String> names(Paper paper) {
    return paper.authors().stream().map(Author::name).toList();
  }

  private static List<String> repositories(Paper paper) {
    return paper.codeRepositories().stream().map(CodeRepository::url).toList();
  }
}
