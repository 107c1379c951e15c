package io.github.paperlistings.parsers.proceedings;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The volume that entries stand in.
 *
 * @param title its title, where the page gives it
 * @param date month and year, or the year, where the page gives them
 * @param publisher the publisher, where the page gives it
 */
record AclVolume(Optional<String> title, Optional<String> date, Optional<String> publisher) {

  /** The volume that a page is of; pages of events and people are of none. */
  static AclVolume ofPage(Document document, Optional<String> title) {
    Optional<String> year = detail(document, "Year:");
    Optional<String> month = detail(document, "Month:");
    return new AclVolume(
        title.filter(text -> year.isPresent()),
        AclDate.of(month, year),
        detail(document, "Publisher:"));
  }

  /** The volume that the following entries stand in, where a heading links to one. */
  static Optional<AclVolume> ofHeading(Element heading) {
    return Optional.ofNullable(heading.selectFirst("a[href*=/volumes/]"))
        .map(Element::text)
        .map(title -> new AclVolume(Optional.of(title), Optional.empty(), Optional.empty()));
  }

  private static Optional<String> detail(Document document, String label) {
    return document.getElementsByTag("dt").stream()
        .filter(term -> term.text().equals(label))
        .flatMap(term -> Optional.ofNullable(term.nextElementSibling()).stream())
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
