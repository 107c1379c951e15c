package io.github.paperlistings.parsers.page;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the page of one paper, or of several that only its JSON-LD describes. */
final class MetadataPage {

  private static final String[] TITLES = {
    "citation_title", "dc.title", "dcterms.title", "prism.title", "eprints.title"
  };

  private static final String[] AUTHORS = {
    "citation_author", "citation_authors", "dc.creator", "dcterms.creator"
  };

  private final Document document;
  private final MetaTags tags;
  private final JsonLdArticle article;
  private final RawPaper.Builder record = RawPaper.builder();

  private MetadataPage(Document document, MetaTags tags, JsonLdArticle article) {
    this.document = document;
    this.tags = tags;
    this.article = article;
  }

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    MetaTags tags = new MetaTags(document);
    JsonLdGraph graph = JsonLdGraph.of(document, context);
    List<JsonLdArticle> articles = JsonLdArticles.of(graph);
    Optional<JsonLdArticle> own = own(articles, tags.first(TITLES));
    if (articles.size() > 1 && own.isEmpty() && tags.first(AUTHORS).isEmpty()) {
      return new PageRecords(papers(articles, context), listing(document), truncated);
    }
    JsonLdArticle article = own.orElseGet(() -> JsonLdArticle.none(graph));
    Optional<RawPaper> paper = new MetadataPage(document, tags, article).paper();
    if (paper.isEmpty()) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no metadata of a paper", Location.unknown());
    }
    return new PageRecords(List.of(paper.get()), RawListing.none(), truncated);
  }

  /** Of several articles, the one of the page's own title; the others are only named on it. */
  private static Optional<JsonLdArticle> own(List<JsonLdArticle> articles, Optional<String> title) {
    if (articles.size() < 2) {
      return articles.stream().findFirst();
    }
    return articles.stream()
        .filter(
            article -> article.title().flatMap(t -> title.filter(t::equalsIgnoreCase)).isPresent())
        .findFirst();
  }

  private static List<RawPaper> papers(List<JsonLdArticle> articles, ParseContext context) {
    List<RawPaper> papers = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Optional<RawPaper> paper = JsonLdPaper.read(articles.get(i), i + 1);
      paper.ifPresent(papers::add);
      if (paper.isEmpty()) {
        context.reject("an article without a title", JsonLdPaper.location(i + 1));
      }
    }
    return papers;
  }

  private static RawListing listing(Document document) {
    String title = document.title();
    return RawListing.builder()
        .title(title.isBlank() ? Optional.empty() : Optional.of(title))
        .build();
  }

  private Optional<RawPaper> paper() {
    Optional<String> title =
        tags.first(TITLES)
            .or(article::title)
            .or(() -> tags.first("og.title").filter(shown -> tags.has("prism.")));
    if (title.isEmpty()) {
      return Optional.empty();
    }
    record.title(title).location(Location.path("head")).abstractText(abstractText());
    if (!MetaAuthors.addTo(record, tags)) {
      record.authors(article.authors().isEmpty() ? PageBody.authors(document) : article.authors());
    }
    identifiers();
    publication();
    record.published(PublishedDate.of(tags, article));
    links();
    return Optional.of(record.build());
  }

  /** Open Graph's description is the last, since sites cut it off. */
  private Optional<String> abstractText() {
    return tags.first(
            "citation_abstract", "dcterms.abstract", "dc.description.abstract", "eprints.abstract")
        .or(() -> article.text("abstract"))
        .or(() -> PageBody.abstractText(document))
        .or(() -> tags.first("dc.description"))
        .or(() -> article.text("description"))
        .or(() -> tags.first("og.description", "description"));
  }

  private void identifiers() {
    Set<RawIdentifier> found = new LinkedHashSet<>();
    for (String[] field :
        new String[][] {
          {"citation_arxiv_id", "arxiv"},
          {"citation_doi", "doi"},
          {"prism.doi", "doi"},
          {"citation_pmid", "pmid"},
          {"citation_pmcid", "pmcid"}
        }) {
      tags.first(field[0]).ifPresent(value -> given(found, field[0], field[1], value));
    }
    for (String name :
        List.of("dc.identifier", "dc.identifier.doi", "dcterms.identifier", "eprints.id_number")) {
      tags.every(name).stream().filter(MetadataPage::isDoi).forEach(doi -> add(found, "doi", doi));
    }
    article.identifiers().forEach(id -> add(found, id.scheme(), id.text()));
    tags.first("citation_isbn").ifPresent(isbn -> add(found, "isbn", isbn));
    record.addAllIdentifiers(found);
    tags.first("citation_issn", "prism.issn", "dc.source.issn")
        .ifPresent(issn -> record.putExtra("issn", issn));
  }

  /** What is called a DOI and is none is kept under the name of its field. */
  private void given(Set<RawIdentifier> found, String name, String scheme, String value) {
    if (scheme.equals("doi") && !isDoi(value)) {
      record.putExtra(name, value);
    } else {
      add(found, scheme, value);
    }
  }

  /** One DOI in two written forms is one. */
  private static void add(Set<RawIdentifier> found, String scheme, String value) {
    int start = scheme.equals("doi") ? Math.max(value.indexOf("10."), 0) : 0;
    found.add(new RawIdentifier(scheme, value.substring(start).strip()));
  }

  static boolean isDoi(String text) {
    int start = text.indexOf("10.");
    return start >= 0
        && text.indexOf('/', start) > start
        && (start == 0 || "/: ".indexOf(text.charAt(start - 1)) >= 0);
  }

  private void publication() {
    Optional<String> conference = tags.first("citation_conference_title", "citation_conference");
    Optional<String> journal =
        tags.first("citation_journal_title", "prism.publicationname", "eprints.publication");
    record
        .venue(
            conference
                .or(() -> journal)
                .or(() -> tags.first("citation_inbook_title", "citation_book_title"))
                .or(() -> article.text("isPartOf"))
                .or(() -> tags.first("citation_journal_abbrev", "dc.relation.ispartof"))
                .or(() -> tags.first("dc.source").filter(name -> !name.contains("://"))))
        .type(conference.map(name -> "inproceedings").or(() -> journal.map(name -> "article")))
        .volume(
            tags.first("citation_volume", "prism.volume", "eprints.volume", "dc.source.volume")
                .or(() -> article.text("volume")))
        .issue(
            tags.first("citation_issue", "prism.number", "eprints.number", "dc.source.issue")
                .or(() -> article.text("issue")))
        .pages(pages())
        .publisher(
            tags.first("citation_publisher", "dc.publisher").or(() -> article.text("publisher")))
        .language(tags.first("citation_language", "dc.language"))
        .license(license())
        .reportNumber(tags.first("citation_technical_report_number"));
    tags.first("citation_technical_report_institution", "citation_dissertation_institution")
        .ifPresent(name -> record.putExtra("institution", name));
    keywords();
  }

  /** Most rights are a notice of whose they are. */
  private Optional<String> license() {
    List<String> rights = tags.every("dc.rights");
    Optional<String> notice = rights.stream().filter(text -> !isLicense(text)).findFirst();
    notice.ifPresent(text -> record.putExtra("rights", text));
    return article
        .text("license")
        .or(() -> tags.first("dcterms.license", "citation_license"))
        .or(() -> rights.stream().filter(MetadataPage::isLicense).findFirst())
        .or(() -> PageBody.link(document, "license"));
  }

  private static boolean isLicense(String rights) {
    String lower = rights.toLowerCase(Locale.ROOT);
    return lower.contains("creativecommons.org")
        || lower.startsWith("cc")
        || lower.contains("licen");
  }

  private Optional<String> pages() {
    Optional<String> first = tags.first("citation_firstpage", "prism.startingpage");
    Optional<String> last = tags.first("citation_lastpage", "prism.endingpage");
    return first
        .map(from -> last.filter(to -> !to.equals(from)).map(to -> from + "-" + to).orElse(from))
        .or(() -> article.text("pages"))
        .or(() -> tags.first("citation_pages", "eprints.pagerange", "dc.identifier.pagenumber"));
  }

  private void keywords() {
    List<String> lists = tags.every("citation_keywords");
    for (String list : lists.isEmpty() ? tags.every("dc.subject") : lists) {
      Arrays.stream(list.split(list.contains(";") ? ";" : ","))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .forEach(record::addKeywords);
    }
  }

  private void links() {
    Set<String> seen = new LinkedHashSet<>();
    tags.first("citation_abstract_html_url", "citation_public_url", "og.url")
        .or(() -> tags.first("citation_fulltext_html_url", "dc.identifier.uri"))
        .or(() -> PageBody.link(document, "canonical"))
        .filter(seen::add)
        .ifPresent(url -> record.addLinks(RawLink.of(url, "page", LinkRole.PAPER)));
    for (String name : List.of("citation_pdf_url", "eprints.document_url")) {
      tags.first(name)
          .filter(seen::add)
          .ifPresent(url -> record.addLinks(RawLink.of(url, name, LinkRole.PDF)));
    }
    article
        .text("codeRepository")
        .filter(seen::add)
        .ifPresent(url -> record.addLinks(RawLink.of(url, "codeRepository", LinkRole.CODE)));
    PageBody.links(document).stream()
        .filter(link -> seen.add(link.url()))
        .forEach(record::addLinks);
  }
}
