package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks over the entries of a page of the ACL Anthology. */
final class AclPage {

  private AclPage() {}

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    Optional<String> title = title(document);
    AclVolume volume = AclVolume.ofPage(document, title);
    List<RawPaper> records = new ArrayList<>();
    boolean entries = false;
    for (Element part : document.select("h4, p, div.d-sm-flex")) {
      if (part.normalName().equals("h4")) {
        volume = AclVolume.ofHeading(part).orElse(volume);
      } else if (AclEntry.isEntry(part)) {
        entries = true;
        entry(new AclEntry(part, document, volume), context).ifPresent(records::add);
      }
    }
    if (!entries && !truncated) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no entries of the ACL Anthology", Location.unknown());
    }
    return new PageRecords(records, RawListing.builder().title(title).build(), truncated);
  }

  /** The first entry of a volume is the volume itself, with the number 0. */
  private static Optional<RawPaper> entry(AclEntry entry, ParseContext context) {
    if (entry.isFrontMatter()) {
      context.skip("front matter: " + entry.id(), entry.location());
      return Optional.empty();
    }
    return Optional.of(entry.record());
  }

  private static Optional<String> title(Document document) {
    return Optional.ofNullable(document.selectFirst("h2#title")).map(Element::text);
  }
}
