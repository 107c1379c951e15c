package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the authors of a page, where each is a link and what is no link stands between them:
 * commas, collaborations, affiliations in parentheses, "et al. (32 additional authors not shown)".
 */
final class AuthorLinks {

  private static final String UNAVAILABLE = "author list is unavailable";

  private AuthorLinks() {}

  static void read(Element authors, ArxivRecord record) {
    List<RawAuthor> names = new ArrayList<>();
    for (Node node : authors.childNodes()) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          names.add(RawAuthor.of(HtmlText.written(element)));
        } else if (element.normalName().equals("div")) {
          break;
        }
      } else if (node instanceof TextNode between
          && isMore(between.getWholeText(), names.isEmpty())) {
        whole(authors, record);
        return;
      }
    }
    record.authors(names);
  }

  /** Whether a text says more than that another name follows. */
  private static boolean isMore(String between, boolean first) {
    String text = between.strip();
    boolean separator =
        text.isEmpty() || text.equals(",") || text.equals("and") || text.equals(";");
    return !separator && !text.equals(", and") && !(first && text.equals("Authors:"));
  }

  /** The list with all that is written in it, to be taken apart as any list of authors. */
  private static void whole(Element authors, ArxivRecord record) {
    Element label = authors.selectFirst("span.descriptor, span.search-hit");
    boolean labelled = label != null && label.text().startsWith("Author");
    String text =
        labelled ? HtmlText.without(authors, inner -> inner == label) : HtmlText.of(authors);
    if (!text.contains(UNAVAILABLE)) {
      record.field("authors", text);
    }
  }
}
