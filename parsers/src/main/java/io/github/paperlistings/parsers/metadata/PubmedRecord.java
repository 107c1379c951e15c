package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One citation of an article, or of a book or its chapter. */
final class PubmedRecord {

  private static final String PUBMED_DATA = "PubmedData";

  /** Those of ScienceDirect and of submissions are longer. */
  private static final int LONGEST_NUMBER = 12;

  private final XmlElement root;
  private final XmlElement citation;
  private final XmlElement article;
  private final RawPaper.Builder paper = RawPaper.builder();

  private PubmedRecord(XmlElement root) {
    this.root = root;
    this.citation = root.child("MedlineCitation").or(() -> root.child("BookDocument")).orElse(root);
    this.article = citation.child("Article").orElse(citation);
  }

  /** Reads an element; empty where it has neither a title nor a number. */
  static Optional<RawPaper> read(XmlElement element, Location location) {
    PubmedRecord record = new PubmedRecord(element);
    record.paper.location(location);
    return record.read();
  }

  private Optional<RawPaper> read() {
    Optional<String> title = PubmedTitle.of(article).or(() -> markup("Book", "BookTitle"));
    paper
        .title(title)
        .abstractText(PubmedAbstract.of(article, citation))
        .type(types().stream().findFirst())
        .venue(venue())
        .volume(article.path("Journal", "JournalIssue").flatMap(issue -> issue.text("Volume")))
        .issue(article.path("Journal", "JournalIssue").flatMap(issue -> issue.text("Issue")))
        .pages(pages())
        .publisher(markup("Book", "Publisher", "PublisherName"))
        .language(article.text("Language"));
    PubmedAuthors.of(article).forEach(paper::addAuthors);
    identifiers();
    keywords();
    dates();
    extra();
    boolean empty = title.isEmpty() && citation.text("PMID").isEmpty();
    return empty ? Optional.empty() : Optional.of(paper.build());
  }

  private Optional<String> markup(String... path) {
    return article.path(path).map(XmlElement::markup).filter(text -> !text.isBlank());
  }

  private List<String> types() {
    return article
        .child("PublicationTypeList")
        .map(list -> list.texts("PublicationType"))
        .orElseGet(() -> article.texts("PublicationType"));
  }

  private Optional<String> venue() {
    return markup("Journal", "Title")
        .or(() -> markup("Journal", "ISOAbbreviation"))
        .or(() -> citation.path("MedlineJournalInfo").flatMap(info -> info.text("MedlineTA")))
        .or(() -> markup("ArticleTitle").flatMap(title -> markup("Book", "BookTitle")));
  }

  private Optional<String> pages() {
    Optional<XmlElement> pagination = article.child("Pagination");
    return pagination
        .flatMap(pages -> pages.text("MedlinePgn"))
        .or(
            () ->
                pagination.flatMap(
                    pages ->
                        pages
                            .text("StartPage")
                            .map(
                                first ->
                                    first + pages.text("EndPage").map("-"::concat).orElse(""))))
        .or(this::articleNumber);
  }

  /** "e0185809" stands in place of pages where a journal has none; other numbers are long. */
  private Optional<String> articleNumber() {
    return article.children("ELocationID").stream()
        .filter(id -> id.attribute("EIdType").filter("pii"::equals).isPresent())
        .map(id -> id.text().strip())
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_NUMBER)
        .findFirst();
  }

  /** The list of identifiers of the article itself; its references have lists of their own. */
  private void identifiers() {
    citation.text("PMID").ifPresent(id -> add("pmid", id));
    List<XmlElement> ids = new ArrayList<>();
    for (String place : new String[] {PUBMED_DATA, "PubmedBookData"}) {
      root.path(place, "ArticleIdList").ifPresent(list -> ids.addAll(list.children("ArticleId")));
    }
    citation.child("ArticleIdList").ifPresent(list -> ids.addAll(list.children("ArticleId")));
    for (XmlElement id : ids) {
      String text = id.text().strip();
      switch (id.attribute("IdType").orElse("")) {
        case "doi" -> add("doi", text);
        case "pmc" -> add("pmcid", PmcId.of(text));
        case "pii" -> paper.putExtra("pii", text);
        default -> {}
      }
    }
    for (XmlElement location : article.children("ELocationID")) {
      if (location.attribute("EIdType").filter("doi"::equals).isPresent()) {
        add("doi", location.text().strip());
      }
    }
  }

  private void add(String scheme, String text) {
    if (!text.isBlank()) {
      paper.addIdentifiers(new RawIdentifier(scheme, text.strip()));
    }
  }

  /** The authors' own before the headings of the catalogue. */
  private void keywords() {
    for (XmlElement list : citation.children("KeywordList")) {
      list.texts("Keyword").forEach(word -> paper.addKeywords(word.strip()));
    }
    citation
        .child("MeshHeadingList")
        .map(list -> list.children("MeshHeading"))
        .orElse(List.of())
        .forEach(heading -> heading.text("DescriptorName").ifPresent(paper::addKeywords));
  }

  /** The day it was first online, else the date of the issue. */
  private void dates() {
    Optional<XmlElement> issue =
        article
            .path("Journal", "JournalIssue", "PubDate")
            .or(() -> article.path("Book", "PubDate"));
    Optional<String> online = article.child("ArticleDate").flatMap(PubmedDate::of);
    paper.published(online.or(() -> issue.flatMap(PubmedDate::of)));
    issue
        .map(PubmedDate::written)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> paper.putExtra("PubDate", text));
  }

  private void extra() {
    put("VernacularTitle", article.text("VernacularTitle"));
    put("ISSN", article.path("Journal").flatMap(journal -> journal.text("ISSN")));
    put("PublicationStatus", root.path(PUBMED_DATA).flatMap(d -> d.text("PublicationStatus")));
    List<String> types = types();
    if (types.size() > 1) {
      paper.putExtra("PublicationType", String.join("; ", types));
    }
    List<String> data = new ArrayList<>();
    for (XmlElement bank :
        article.child("DataBankList").map(XmlElement::children).orElse(List.of())) {
      String name = bank.text("DataBankName").orElse("");
      bank.child("AccessionNumberList")
          .map(list -> list.texts("AccessionNumber"))
          .orElse(List.of())
          .forEach(number -> data.add(name + " " + number));
    }
    put("DataBank", data.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", data)));
  }

  private void put(String name, Optional<String> text) {
    text.ifPresent(value -> paper.putExtra(name, value.strip()));
  }
}
