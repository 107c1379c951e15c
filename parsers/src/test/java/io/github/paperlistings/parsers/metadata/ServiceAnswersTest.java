package io.github.paperlistings.parsers.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that services gave their answers in other years, or for other questions. */
class ServiceAnswersTest {

  private static ParseResult parse(String format, String json) throws IOException {
    ParseResult result = Fixtures.parseText(json);
    assertEquals(format, result.listing().format());
    return result;
  }

  private static Paper paper(String format, String json) throws IOException {
    return parse(format, json).papers().get(0);
  }

  @Test
  void openAlexOfTheYear2021() throws IOException {
    Paper paper =
        paper(
            "openalex",
            """
            {"id": "https://openalex.org/W1", "ids": {"openalex": "https://openalex.org/W1", "mag": 7},
             "display_name": "On Ants", "title": "On Ants", "publication_date": "2019-03-02",
             "host_venue": {"display_name": "Journal of Ants", "license": "cc-by",
               "url": "https://ants.example/1"},
             "authorships": [{"author": {"display_name": "Ann Ash"},
               "raw_affiliation_string": "Ant House"}],
             "mesh": [{"descriptor_name": "Ants"}, {"descriptor_name": "Ants"}],
             "abstract_inverted_index": {"IndexLength": 3,
               "InvertedIndex": {"walk": [1], "Ants": [0], "far.": [2]}}}
            """);
    assertEquals("Ants walk far.", paper.abstractText().orElseThrow());
    assertEquals("Journal of Ants", paper.venue().orElseThrow());
    assertEquals("cc-by", paper.license().orElseThrow());
    assertEquals(List.of("Ant House"), paper.authors().get(0).affiliations());
    assertEquals(List.of("Ants"), paper.keywords());
    assertEquals("https://ants.example/1", paper.links().get(0).url());
  }

  @Test
  void openAlexByPages() throws IOException {
    ParseResult result =
        parse(
            "openalex",
            """
            {"meta": {"count": 60, "db_response_time_ms": 3, "page": 2, "per_page": 25},
             "results": [{"id": "https://openalex.org/W1", "display_name": "On Ants"}]}
            """);
    assertEquals("?page=3", result.listing().next().orElseThrow());
  }

  @Test
  void openAlexWithFewFieldsOrNoWorks() throws IOException {
    String answer =
        """
        {"meta": {"count": 1, "db_response_time_ms": 3, "page": 1, "per_page": 25},
         "results": [%s], "group_by": [%s]}
        """;
    assertEquals(
        "On Ants", paper("openalex", answer.formatted("{\"title\": \"On Ants\"}", "")).title());
    assertEquals(List.of(), parse("openalex", answer.formatted("", "")).papers());
    String author = "{\"id\": \"https://openalex.org/A5\", \"display_name\": \"Ann Ash\"}";
    String group = "{\"key\": \"2020\", \"key_display_name\": \"2020\", \"count\": 2}";
    for (String other : List.of(answer.formatted(author, ""), answer.formatted("", group))) {
      assertThrows(UnknownFormatException.class, () -> Fixtures.parseText(other));
    }
  }

  @Test
  void semanticScholarBySnippets() throws IOException {
    Paper paper =
        paper(
            "semantic-scholar",
            """
            {"data": [{"score": 0.5, "snippet": {"text": "ants walk", "snippetKind": "body"},
              "paper": {"corpusId": "12", "title": "On Ants", "authors": ["Ann Ash", "Ben Birch"],
                "openAccessInfo": {"license": "CCBY", "status": "GOLD"}}}], "retrievalVersion": "x"}
            """);
    assertEquals("On Ants", paper.title());
    assertEquals(
        List.of("Ann Ash", "Ben Birch"), paper.authors().stream().map(Author::name).toList());
    assertEquals("ants walk", paper.extra().get("snippet"));
  }

  @Test
  void semanticScholarTellsWhereToGoOn() throws IOException {
    String answer =
        """
        {"total": 200, "%s": %s, "data": [{"paperId": "649def34f8be52c8b66281af98ae884c09aef38b",
          "externalIds": {"CorpusId": 7}, "title": "On Ants"}]}
        """;
    assertEquals(
        "?offset=100",
        parse("semantic-scholar", answer.formatted("next", "100")).listing().next().orElseThrow());
    assertEquals(
        "?token=AB%3D",
        parse("semantic-scholar", answer.formatted("token", "\"AB=\""))
            .listing()
            .next()
            .orElseThrow());
  }

  @Test
  void dataCiteByContentNegotiation() throws IOException {
    Paper paper =
        paper(
            "datacite",
            """
            {"id": "https://doi.org/10.5555/a", "doi": "10.5555/A",
             "types": {"resourceTypeGeneral": "Text", "schemaOrg": "ScholarlyArticle"},
             "creators": [{"name": "Ash, Ann", "nameType": "Personal", "givenName": "Ann",
               "familyName": "Ash"}],
             "titles": [{"title": "On Ants"}, {"title": "A walk", "titleType": "Subtitle"}],
             "publisher": "Ant House", "publicationYear": 2020,
             "dates": [{"date": "2020-05-01", "dateType": "Available"}],
             "container": {"type": "Series", "title": "Ant Notes", "firstPage": "3", "lastPage": "9"},
             "descriptions": [{"description": "Made of files.", "descriptionType": "TechnicalInfo"}],
             "rightsList": [{"rightsUri": "https://creativecommons.org/licenses/by/4.0/"}],
             "relatedIdentifiers": [{"relationType": "IsPartOf", "relatedIdentifier": "10.5555/b",
               "relatedIdentifierType": "DOI"}],
             "schemaVersion": "http://datacite.org/schema/kernel-4", "agency": "datacite"}
            """);
    assertEquals("On Ants: A walk", paper.title());
    assertEquals("2020-05-01", paper.published().orElseThrow().toString());
    assertEquals("3-9", paper.pages().orElseThrow());
    assertEquals("https://creativecommons.org/licenses/by/4.0/", paper.license().orElseThrow());
    assertEquals(true, paper.abstractText().isEmpty());
    assertEquals("IsPartOf 10.5555/b", paper.extra().get("relatedIdentifiers"));
  }

  @Test
  void fundersOfPreprints() throws IOException {
    Paper paper =
        paper(
            "biorxiv",
            """
            {"messages": [{"status": "ok", "count": 1, "total": "1"}], "collection": [
             {"doi": "10.1101/2024.01.01.1", "title": "On Ants", "authors": "Ash, A.; Birch, B.",
              "date": "2024-01-02", "version": "1", "server": "bioRxiv", "published": "NA",
              "funder": [{"name": "NIH", "id": "10.13039/100000002", "award": "R01"},
                {"name": "Ant House"}]}]}
            """);
    assertEquals("NIH R01; Ant House", paper.extra().get("funder"));
  }

  @Test
  void europePmcMakesUpTheDayOfAMonth() throws IOException {
    String answer =
        """
        {"version": "6.9", "hitCount": 2, "nextCursorMark": "AoE=", "resultList": {"result": [
         {"id": "1", "source": "MED", "pmid": "1", "title": "On Ants.", "firstPublicationDate":
           "2025-12-01", "journalInfo": {"dateOfPublication": "2025 Dec",
           "printPublicationDate": "2025-12-01"}},
         {"id": "2", "source": "MED", "pmid": "2", "title": "On Bees.", "firstPublicationDate":
           "2025-12-01", "electronicPublicationDate": "2025-12-01", "journalInfo":
           {"dateOfPublication": "2026 Jan", "printPublicationDate": "2026-01-01"}}]}}
        """;
    ParseResult result = parse("europe-pmc", answer);
    assertEquals(
        List.of("2025-12", "2025-12-01"),
        result.papers().stream().map(p -> p.published().orElseThrow().toString()).toList());
    assertEquals("?cursorMark=AoE%3D", result.listing().next().orElseThrow());
  }

  @Test
  void europePmcByCitations() throws IOException {
    Paper paper =
        paper(
            "europe-pmc",
            """
            {"version": "6.9", "hitCount": 1, "request": {"id": "9", "source": "MED"},
             "citationList": {"citation": [{"id": "1", "source": "MED", "title": "On Ants.",
               "authorString": "Ash A, Birch B.", "journalAbbreviation": "J Ants", "pubYear": 2011,
               "volume": "3", "issue": "1", "pageInfo": "1-4"}]}}
            """);
    assertEquals("J Ants", paper.venue().orElseThrow());
    assertEquals("3", paper.volume().orElseThrow());
    assertEquals(2, paper.authors().size());
  }

  @Test
  void titlesOfPubmedThatWereTranslated() throws IOException {
    String set =
        """
        <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID>
        <Article><ArticleTitle>%s</ArticleTitle><VernacularTitle>Von Ameisen</VernacularTitle>
        </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
        """;
    assertEquals("On ants", paper("pubmed", set.formatted("[On ants].")).title());
    assertEquals("On ants?", paper("pubmed", set.formatted("[On ants?]")).title());
    assertEquals("On ants", paper("pubmed", set.formatted("[On ants (author's transl)].")).title());
    assertEquals("Von Ameisen", paper("pubmed", set.formatted("[Not Available].")).title());
    assertEquals(
        "[18F]FDG in [11C]ants", paper("pubmed", set.formatted("[18F]FDG in [11C]ants")).title());
  }

  @Test
  void articlesOfPubmedWithoutPages() throws IOException {
    String set =
        """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
        <ArticleTitle>On ants</ArticleTitle><ELocationID EIdType="pii">%s</ELocationID>
        </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
        """;
    assertEquals("e0185809", paper("pubmed", set.formatted("e0185809")).pages().orElseThrow());
    assertEquals(true, paper("pubmed", set.formatted("S0022-0728(02)01470-5")).pages().isEmpty());
  }
}
