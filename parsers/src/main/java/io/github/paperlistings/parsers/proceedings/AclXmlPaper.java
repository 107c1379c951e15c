package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;

/** One paper of the Anthology's XML. */
final class AclXmlPaper {

  private static final String FILES = "https://aclanthology.org/attachments/";

  private final XmlElement paper;
  private final XmlElement volume;
  private final RawPaper.Builder record = RawPaper.builder();

  AclXmlPaper(XmlElement paper, XmlElement volume) {
    this.paper = paper;
    this.volume = volume;
  }

  /** Text with its inline elements, formulas as TeX, without what protects the case of letters. */
  static String markup(XmlElement element) {
    return element
        .markup()
        .replace("<fixed-case>", "")
        .replace("</fixed-case>", "")
        .replace("<url>", "")
        .replace("</url>", "")
        .replace("<tex-math>", "$")
        .replace("</tex-math>", "$");
  }

  RawPaper record(Location location) {
    record
        .location(location)
        .title(paper.child("title").map(AclXmlPaper::markup))
        .abstractText(paper.child("abstract").map(AclXmlPaper::markup))
        .pages(text("pages"))
        .language(text("language"))
        .comments(text("note"));
    identifiers();
    paper.children("author").forEach(author -> record.addAuthors(author(author)));
    volume();
    labels();
    links();
    return record.build();
  }

  private void identifiers() {
    Optional<AclId> id = text("url").flatMap(AclId::of);
    id.ifPresent(
        known -> {
          record.addIdentifiers(new RawIdentifier("acl", known.value()));
          record.addLinks(RawLink.of(known.page(), "url", LinkRole.PAPER));
          record.addLinks(RawLink.of(known.pdf(), "url", LinkRole.PDF));
        });
    text("url")
        .filter(url -> id.isEmpty() && url.contains("://"))
        .ifPresent(url -> record.addLinks(RawLink.of(url, "url", LinkRole.PAPER)));
    text("doi").ifPresent(doi -> record.addIdentifiers(new RawIdentifier("doi", doi)));
    text("bibkey").ifPresent(key -> record.putExtra("bibkey", key));
    boolean journal =
        volume.child("journal-title").isPresent() || id.filter(AclId::isJournal).isPresent();
    record.type(journal ? "article" : "inproceedings");
    record.published(date().or(() -> id.map(AclId::year)));
  }

  private static RawAuthor author(XmlElement author) {
    RawAuthor read =
        RawAuthor.ofParts(
            author.text("first").orElse("").strip(),
            author.text("last").orElse("").strip(),
            "",
            author.texts("affiliation"));
    Optional<String> orcid = author.attribute("orcid");
    return orcid
        .map(number -> read.withIdentifiers(List.of(new RawIdentifier("orcid", number))))
        .orElse(read);
  }

  private Optional<String> date() {
    return AclDate.of(volume.text("month"), volume.text("year"));
  }

  private void volume() {
    record
        .venue(
            volume
                .text("journal-title")
                .or(() -> volume.child("booktitle").map(AclXmlPaper::markup)))
        .volume(volume.text("journal-volume"))
        .issue(text("issue").or(() -> volume.text("journal-issue")))
        .publisher(volume.text("publisher"));
  }

  private void labels() {
    paper.texts("award").forEach(award -> record.addLabels(award.strip()));
    if (paper.child("retracted").isPresent()) {
      record.addLabels("Retracted");
    }
    if (paper.child("removed").isPresent()) {
      record.addLabels("Removed");
    }
  }

  private void links() {
    for (XmlElement code : paper.children("pwccode")) {
      code.attribute("url")
          .ifPresent(url -> record.addLinks(RawLink.of(url, "pwccode", LinkRole.CODE)));
    }
    for (XmlElement data : paper.children("pwcdataset")) {
      data.attribute("url")
          .ifPresent(
              url ->
                  record.addLinks(
                      RawLink.builder().url(url).field("pwcdataset").label(data.text()).build()));
    }
    for (XmlElement video : paper.children("video")) {
      video
          .attribute("href")
          .ifPresent(href -> record.addLinks(RawLink.of(file(href), "video", LinkRole.VIDEO)));
    }
    for (XmlElement file : paper.children("attachment")) {
      String type = file.attribute("type").orElse("attachment");
      record.addLinks(AclAttachment.link(file(file.text().strip()), "attachment", type));
    }
  }

  /** Addresses are whole, or the name of a file among the attachments. */
  private static String file(String address) {
    return address.contains("://") ? address : FILES + address;
  }

  private Optional<String> text(String name) {
    return paper.text(name).map(String::strip);
  }
}
