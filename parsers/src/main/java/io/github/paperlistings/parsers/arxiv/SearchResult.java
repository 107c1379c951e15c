package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One result of a search. */
final class SearchResult {

  private final Element result;
  private final Element link;
  private final ArxivRecord record = new ArxivRecord();

  SearchResult(Element result, Element link) {
    this.result = result;
    this.link = link;
  }

  RawPaper record() {
    String href = link.attr("href");
    String id = href.substring(href.indexOf("/abs/") + "/abs/".length());
    record.id(id).key(id).at(HtmlPage.location(link));
    for (Element pdf : result.select("p.list-title a[href*=/pdf/]")) {
      record.link(RawLink.of(pdf.attr("href"), "pdf", LinkRole.PDF));
    }
    tags();
    for (Element part : result.getElementsByTag("p")) {
      part(part);
    }
    return record.build();
  }

  /** Tags are categories; a pair of tags is a DOI behind its name. */
  private void tags() {
    Elements doi = result.select("div.has-addons a[href*=doi.org]");
    if (!doi.isEmpty()) {
      record.field("doi", doi.get(0).text());
    }
    List<String> categories = result.select("span.tag.tooltip, span.tag[data-tooltip]").eachText();
    record.categories(categories);
  }

  private void part(Element part) {
    if (part.hasClass("title")) {
      record.field("title", HtmlText.of(part));
    } else if (part.hasClass("authors")) {
      AuthorLinks.read(part, record);
    } else if (part.hasClass("abstract")) {
      abstractText(part);
    } else if (part.hasClass("comments")) {
      labelled(part);
    } else if (part.text().startsWith(SubmissionDates.SUBMITTED)) {
      SubmissionDates.read(part.text(), record);
    }
  }

  /**
   * The whole abstract is there, hidden, beside its start; each ends with the link to the other.
   */
  private void abstractText(Element part) {
    Element whole = part.selectFirst("span.abstract-full");
    Element shown = whole == null ? part : whole;
    record.field(
        "abstract",
        HtmlText.without(
            shown, inner -> inner.hasClass("is-size-7") || inner.text().equals("Abstract")));
  }

  private void labelled(Element part) {
    Element label = part.selectFirst("span");
    if (label != null) {
      record.field(label.text().replace(":", ""), HtmlText.without(part, inner -> inner == label));
    }
  }
}
