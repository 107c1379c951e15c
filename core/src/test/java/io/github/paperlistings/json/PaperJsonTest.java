package io.github.paperlistings.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.link.LinkStatus;
import io.github.paperlistings.link.RepositoryConfidence;
import io.github.paperlistings.model.Announcement;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.PaperVersion;
import io.github.paperlistings.model.PartialDate;
import io.github.paperlistings.model.Provenance;
import io.github.paperlistings.model.Severity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaperJsonTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PaperJson.schema());

  private static Paper full() {
    return Paper.builder()
        .title("Light Schrödinger Bridge")
        .abstractText("One.\n\nTwo.")
        .addAuthors(
            Author.builder()
                .name("Kurt Gödel")
                .given("Kurt")
                .family("Gödel")
                .addAffiliations("Wien")
                .addIdentifiers(Identifier.of("orcid", "0000-0001"))
                .build())
        .addIdentifiers(Identifier.of("arxiv", "2310.01174v2"), Identifier.of("doi", "10.1000/x"))
        .published(PartialDate.of(2023, 10))
        .updated(PartialDate.of(2024, 1, 2))
        .type("article")
        .venue("ICLR")
        .volume("1")
        .issue("2")
        .pages("1–12")
        .publisher("P")
        .language("en")
        .license("CC BY 4.0")
        .reportNumber("R-1")
        .addCategories("cs.LG")
        .addClasses("68T05")
        .addKeywords("bridge")
        .addLabels("Oral")
        .comments("12 pages")
        .journalRef("J 1")
        .announcement(Announcement.REPLACED_CROSS)
        .addVersions(
            PaperVersion.builder().version(1).date(PartialDate.of(2023)).size("1kb").build())
        .links(LinkExtractor.standard().extract("Our code: https: //github.com/a/b"))
        .addCodeRepositories(repository())
        .metrics(Metrics.builder().upvotes(1).comments(2).githubStars(3).citations(4).build())
        .summary("Short.")
        .provenance(
            Provenance.builder()
                .source("file")
                .format("test")
                .position(7)
                .location(Location.builder().line(1).column(2).path("/0").record(3).build())
                .putRaw("title", "Light Schr\\\"odinger Bridge")
                .build())
        .putExtra("key", "")
        .build();
  }

  private static CodeRepository repository() {
    return CodeRepository.builder()
        .url("https://github.com/a/b")
        .key("github.com/a/b")
        .forge("github")
        .owner("a")
        .name("b")
        .ref("main")
        .path("src")
        .role(LinkRole.PROJECT_PAGE)
        .status(LinkStatus.ANNOUNCED)
        .own(false)
        .confidence(RepositoryConfidence.INFERRED)
        .official(true)
        .framework("pytorch")
        .stars(0)
        .addEvidence("abstract")
        .build();
  }

  private static Listing listing(Paper... papers) {
    return Listing.builder()
        .source("file")
        .format("test")
        .title("Papers")
        .date(PartialDate.of(2024))
        .period("day")
        .statedCount(1)
        .next("https://a.org/2")
        .addPapers(papers)
        .addDiagnostics(
            Diagnostic.of(Severity.ERROR, "X", "message", Location.line(1)),
            Diagnostic.of(Severity.INFO, "Y", "no place"))
        .putExtra("key", "value")
        .build();
  }

  private static void assertValid(Listing listing) {
    assertEquals(List.of(), SCHEMA.validate(PaperJson.write(listing), InputFormat.JSON));
  }

  @Test
  void writtenIsRead() {
    Listing listing = listing(full(), Paper.builder().title("").build());
    assertEquals(listing, PaperJson.readListing(PaperJson.write(listing)));
    assertEquals(full(), PaperJson.readPaper(PaperJson.write(full())));
  }

  @Test
  void theSchemaKnowsEveryField() {
    assertValid(listing(full(), Paper.builder().title("Bare").build()));
  }

  @Test
  void theSchemaRefuses() {
    assertFalse(SCHEMA.validate("{\"format\":\"x\",\"papers\":[{}]}", InputFormat.JSON).isEmpty());
    assertFalse(SCHEMA.validate("{\"format\":\"x\",\"unknown\":1}", InputFormat.JSON).isEmpty());
  }

  @Test
  void absentIsAbsentAndTheOrderIsFixed() {
    assertEquals("{\"title\":\"Bare\"}", PaperJson.write(Paper.builder().title("Bare").build()));
    String json = PaperJson.write(full());
    assertTrue(json.startsWith("{\"title\":\"Light Schrödinger Bridge\",\"abstract\":\"One."));
    assertTrue(json.indexOf("\"links\"") < json.indexOf("\"codeRepositories\""));
    assertTrue(json.contains("{\"scheme\":\"arxiv\",\"value\":\"2310.01174\",\"version\":2}"));
    assertTrue(json.endsWith("\"extra\":{\"key\":\"\"}}"), json);
  }

  @Test
  void unknownFieldsAreIgnored() {
    assertEquals(
        Paper.builder().title("Bare").build(),
        PaperJson.readPaper("{\"title\":\"Bare\",\"future\":{\"a\":[1]}}"));
  }

  @Property
  void anyTextComesBack(
      @ForAll String title,
      @ForAll String text,
      @ForAll Map<String, String> extra,
      @ForAll long stars) {
    Paper paper =
        Paper.builder()
            .title(title)
            .abstractText(text)
            .metrics(Metrics.builder().githubStars(stars).build())
            .extra(extra)
            .build();
    assertEquals(paper, PaperJson.readPaper(PaperJson.write(paper)));
  }
}
