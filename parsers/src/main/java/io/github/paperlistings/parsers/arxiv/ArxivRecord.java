package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Announcement;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RawVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A record of arXiv's metadata, whose fields have one meaning in all forms. The names of the fields
 * differ only in case and signs: {@code Journal-ref:} in mailings, {@code journal_ref} in the API,
 * {@code journal-ref} in dumps, "Journal reference:" on pages. See <a
 * href="https://info.arxiv.org/help/prep.html">arXiv's help on metadata</a>.
 */
final class ArxivRecord {

  private final RawPaper.Builder record = RawPaper.builder().type("preprint");
  private final List<RawIdentifier> dois = new ArrayList<>(1);
  private final List<RawVersion> versions = new ArrayList<>();
  private boolean cross;
  private boolean replaced;
  private boolean announced;

  /** Sets the identifier, in any written form, and with it the address of the abstract page. */
  ArxivRecord id(String written) {
    Optional<ArxivId> id = ArxivId.parse(written);
    return id.isPresent() ? id(id.get()) : idAsWritten(written.strip());
  }

  /** Sets the identifier, and with it the address of the abstract page. */
  ArxivRecord id(ArxivId id) {
    record.addIdentifiers(new RawIdentifier(ArxivId.SCHEME, id.toString()));
    return link(RawLink.of(id.url(), ArxivId.SCHEME, LinkRole.PAPER));
  }

  private ArxivRecord idAsWritten(String id) {
    record.addIdentifiers(new RawIdentifier(ArxivId.SCHEME, id));
    return this;
  }

  ArxivRecord at(Location location) {
    record.location(location);
    return this;
  }

  /** Later records of the same key are duplicates; for pages, which show a paper once a section. */
  ArxivRecord key(String key) {
    record.key(key);
    return this;
  }

  ArxivRecord authors(List<RawAuthor> authors) {
    record.authors(authors);
    return this;
  }

  ArxivRecord link(RawLink link) {
    record.addLinks(link);
    return this;
  }

  ArxivRecord announcedAsNew() {
    announced = true;
    return this;
  }

  ArxivRecord announcedAsCross() {
    cross = true;
    return announcedAsNew();
  }

  ArxivRecord announcedAsReplaced() {
    replaced = true;
    return announcedAsNew();
  }

  ArxivRecord published(String date) {
    record.published(date);
    return this;
  }

  ArxivRecord updated(String date) {
    record.updated(date);
    return this;
  }

  ArxivRecord version(RawVersion version) {
    versions.add(version);
    return this;
  }

  ArxivRecord extra(String name, String value) {
    if (!value.isBlank()) {
      record.putExtra(name, value.strip());
    }
    return this;
  }

  ArxivRecord categories(List<String> categories) {
    record.categories(categories);
    return this;
  }

  /** Sets the field that a name stands for; what is not known is kept under that name. */
  ArxivRecord field(String name, String value) {
    if (value.isBlank()) {
      return this;
    }
    String text = value.strip();
    switch (canonical(name)) {
      case "title" -> record.title(text);
      case "author", "authors" -> record.authorText(text);
      case "abstract" -> record.abstractText(value);
      case "comment", "comments" -> record.comments(text);
      case "journal-ref", "journal-reference" -> record.journalRef(text);
      case "report-no", "report-number" -> record.reportNumber(text);
      case "doi", "dois", "related-doi", "related-dois" -> dois(text);
      case "category", "categories", "subject", "subjects" ->
          record.categories(Subjects.categories(text));
      case "msc-class", "msc-classes" -> classes("msc-class", text);
      case "acm-class", "acm-classes" -> classes("acm-class", text);
      case "license" -> record.license(text);
      case "from", "submitter" -> extra("submitter", text);
      default -> extra(canonical(name), text);
    }
    return this;
  }

  RawPaper build() {
    if (announced) {
      record.announcement(announcement());
    }
    history();
    return record.addAllIdentifiers(dois).versions(versions).build();
  }

  private Announcement announcement() {
    if (replaced) {
      return cross ? Announcement.REPLACED_CROSS : Announcement.REPLACED;
    }
    return cross ? Announcement.CROSS : Announcement.NEW;
  }

  /** The first version is the publication, the last one the update. */
  private void history() {
    if (versions.isEmpty()) {
      return;
    }
    RawVersion first = versions.get(0);
    if (first.version().equals("v1") || first.version().equals("1")) {
      first.date().ifPresent(record::published);
    }
    if (versions.size() > 1) {
      versions.get(versions.size() - 1).date().ifPresent(record::updated);
    }
  }

  /** A record may name several, parted by white space. */
  private void dois(String text) {
    for (String doi : Words.of(text)) {
      dois.add(new RawIdentifier("doi", doi));
      record.addLinks(RawLink.of("https://doi.org/" + bareDoi(doi), "doi", LinkRole.PAPER));
    }
  }

  private static String bareDoi(String doi) {
    int start = doi.indexOf("10.");
    return start < 0 ? doi : doi.substring(start);
  }

  /** The text as written is kept where it says more than the classes, such as which is primary. */
  private void classes(String name, String text) {
    List<String> classes = Subjects.classes(text);
    record.addAllClasses(classes);
    if (!String.join(" ", classes).equals(text)) {
      extra(name, text);
    }
  }

  private static String canonical(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT);
    return bare.replace('_', '-').replace('\u00A0', '-').replace(' ', '-');
  }
}
