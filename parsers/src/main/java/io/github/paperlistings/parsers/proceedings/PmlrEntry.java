package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One paper of a volume of PMLR. */
final class PmlrEntry {

  private static final String SERIES = "PMLR ";

  private final Element entry;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private PmlrEntry(Element entry) {
    this.entry = entry;
  }

  static Optional<RawPaper> read(Element entry) {
    Element title = entry.selectFirst("p.title, .title");
    return Optional.ofNullable(title)
        .filter(element -> !element.text().isBlank())
        .map(element -> new PmlrEntry(entry).record(element));
  }

  private RawPaper record(Element title) {
    record.title(title.html());
    Optional.ofNullable(entry.selectFirst("span.authors, .authors"))
        .map(Element::text)
        .filter(names -> !names.isBlank())
        .ifPresent(record::authorText);
    Optional.ofNullable(entry.selectFirst(".info")).ifPresent(this::info);
    entry.select(".links a[href]").forEach(this::link);
    return record.build();
  }

  /** "Proceedings of …, PMLR 235:1-17" with the name in italics. */
  private void info(Element info) {
    record.venue(Optional.ofNullable(info.selectFirst("i")).map(Element::text));
    String text = info.text();
    int start = text.lastIndexOf(SERIES);
    int colon = text.indexOf(':', Math.max(start, 0));
    if (start >= 0 && colon > start) {
      record.volume(text.substring(start + SERIES.length(), colon).strip());
      String pages = text.substring(colon + 1).strip();
      record.pages(pages.endsWith(".") ? pages.substring(0, pages.length() - 1) : pages);
    }
  }

  private void link(Element link) {
    String url = link.attr("href");
    String label = link.text().strip();
    switch (label.toLowerCase(Locale.ROOT)) {
      case "abs" -> page(url);
      case "download pdf", "pdf" -> record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF));
      case "openreview" -> {
        record.addLinks(RawLink.of(url, "openreview", LinkRole.PAPER));
        int id = url.indexOf("id=");
        if (id >= 0) {
          record.addIdentifiers(new RawIdentifier("openreview", url.substring(id + 3)));
        }
      }
      case "supplementary pdf", "supplementary zip", "supplementary material", "other files" ->
          record.addLinks(
              RawLink.builder().url(url).field("links").label(label).role(LinkRole.OTHER).build());
      default -> record.addLinks(RawLink.builder().url(url).field("links").label(label).build());
    }
  }

  /** {@code …/v235/abad-rocamora24a.html}: the volume, and the paper by name, year and letter. */
  private void page(String url) {
    record.addLinks(RawLink.of(url, "abs", LinkRole.PAPER)).location(Location.path(url));
    String[] parts = url.split("/");
    int end = parts.length - 1;
    if (end > 0 && parts[end].endsWith(".html") && parts[end - 1].startsWith("v")) {
      String name = parts[end].substring(0, parts[end].length() - ".html".length());
      record.key(parts[end - 1] + "/" + name);
      record.addIdentifiers(new RawIdentifier("pmlr", parts[end - 1] + "/" + name));
      year(name).ifPresent(record::published);
    }
  }

  /** "abad-rocamora24a" is of 2024; PMLR's oldest reissue is of 1995. */
  private static Optional<String> year(String name) {
    int end = name.length();
    while (end > 0 && !Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    boolean digits = end > 2 && Character.isDigit(name.charAt(end - 2));
    if (!digits) {
      return Optional.empty();
    }
    int year = Integer.parseInt(name.substring(end - 2, end));
    return Optional.of(String.valueOf(year + (year >= 90 ? 1900 : 2000)));
  }
}
