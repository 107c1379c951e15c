package io.github.paperlistings.parsers.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings without any record, read by the format that a user names. */
class XmlRecordReaderTest {

  private static ParseResult read(String format, String xml) throws IOException {
    return PaperListings.with(ParseOptions.builder().format(format).build())
        .parse(ListingSource.of(xml));
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv-api, <feed xmlns='http://www.w3.org/2005/Atom'/>",
    "arxiv-feed, <rdf:RDF xmlns:rdf='r'/>",
    "arxiv-oai, <OAI-PMH><responseDate>2026-03-01</responseDate></OAI-PMH>",
    "acl-anthology-xml, <collection id='X'/>",
    "dblp-xml, <dblp/>",
    "feed, <rss><channel><title>t</title></channel></rss>",
    "pubmed, <PubmedArticleSet></PubmedArticleSet>"
  })
  void theRightRootWithoutRecordsIsAnEmptyListing(String format, String xml) throws IOException {
    assertTrue(read(format, xml).papers().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arxiv-api",
        "arxiv-feed",
        "arxiv-oai",
        "acl-anthology-xml",
        "dblp-xml",
        "feed",
        "pubmed"
      })
  void anotherRootWithoutRecordsIsNoListing(String format) {
    StructureNotFoundException e =
        assertThrows(
            StructureNotFoundException.class,
            () -> read(format, "<recipes><recipe>soup</recipe></recipes>"));
    assertEquals("no listing, but XML that starts with recipes", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer", "soap:Envelope"})
  void recordsAreReadWithinAnyRoot(String root) throws IOException {
    String citation =
        "<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>On Soup</ArticleTitle></Article>"
            + "</MedlineCitation>";
    ParseResult result = read("pubmed", "<" + root + ">" + citation + "</" + root + ">");
    assertEquals("On Soup", result.papers().get(0).title());
  }
}
