package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.feed.ItemLabel.Field;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads one item that is a paper. */
final class FeedItem {

  private static final String ONLINE = "Available online ";

  private final XmlElement item;
  private final Map<String, String> feed;
  private final Optional<String> journal;
  private final ItemText text;
  private final ItemSource source;
  private final RawPaper.Builder record = RawPaper.builder();

  /** An item of a feed that says some things of itself. */
  FeedItem(XmlElement item, Map<String, String> feed) {
    this.item = item;
    this.feed = feed;
    this.journal =
        text("publicationName")
            .or(() -> Optional.ofNullable(feed.get("publicationName")))
            .or(this::source);
    this.text = new ItemText(ItemText.html(item), title().orElse(""), journal.orElse(""));
    this.source =
        ItemSource.of(text.part(Field.SOURCE).orElse(""), text.part(Field.DATE).isPresent());
  }

  RawPaper record(Location location) {
    record
        .location(location)
        .title(title())
        .abstractText(text.abstractText())
        .summary(text.part(Field.SUMMARY))
        .venue(journal.or(source::venue))
        .journalRef(text.part(Field.SOURCE))
        .comments(text.part(Field.COMMENTS));
    identifiers();
    new ItemAuthors(item, text, journal.or(source::venue).orElse("")).addTo(record);
    publication();
    dates();
    subjects();
    record.metrics(
        Metrics.builder()
            .upvotes(
                text.part(Field.UPVOTES).map(AbbreviatedCount::parse).orElse(OptionalLong.empty()))
            .citations(
                text("citedby-count").map(AbbreviatedCount::parse).orElse(OptionalLong.empty()))
            .build());
    text.beside().ifPresent(words -> record.putExtra("text", words));
    text.part(Field.INSTITUTION).ifPresent(name -> record.putExtra("institution", name));
    text.part(Field.ABSTRACT_TRANSLATION)
        .ifPresent(other -> record.putExtra("abstract-translation", other));
    text.part(Field.SUMMARY_TRANSLATION)
        .ifPresent(other -> record.putExtra("summary-translation", other));
    links();
    return record.build();
  }

  /** The journal in Dublin Core; digests name the service behind it, in small letters. */
  private Optional<String> source() {
    return item.children("source").stream()
        .filter(source -> source.name().equals("dc:source"))
        .map(source -> source.text().strip())
        .filter(name -> !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0)))
        .filter(name -> !name.contains("doi:") && !name.contains("://"))
        .findFirst();
  }

  /** The shorter where Dublin Core repeats the title without what the feed puts around it. */
  private Optional<String> title() {
    Optional<String> shown = text("title");
    return item.children("title").stream()
        .filter(title -> title.name().equals("dc:title"))
        .map(title -> title.text().strip())
        .filter(bare -> !bare.isEmpty() && shown.orElse(bare).contains(bare))
        .findFirst()
        .or(() -> shown);
  }

  private void identifiers() {
    Set<RawIdentifier> found = new LinkedHashSet<>();
    List<String> addresses = Evidence.addresses(item).toList();
    for (String address : addresses) {
      ArxivId.parse(address).ifPresent(id -> found.add(new RawIdentifier("arxiv", id.toString())));
    }
    Stream.of("doi", "DOI", "identifier", "source")
        .flatMap(name -> item.texts(name).stream())
        .forEach(value -> identifier(value.strip(), found));
    if (found.stream().noneMatch(id -> id.scheme().equals(Doi.SCHEME))) {
      addresses.stream()
          .filter(address -> address.indexOf("10.48550/") < 0)
          .flatMap(address -> DoiText.find(address).stream())
          .findFirst()
          .ifPresent(doi -> found.add(new RawIdentifier(Doi.SCHEME, doi.value())));
    }
    if (found.isEmpty()) {
      text.links().stream()
          .flatMap(link -> ArxivId.parse(link.attr("href")).stream())
          .findFirst()
          .ifPresent(id -> found.add(new RawIdentifier("arxiv", id.toString())));
    }
    text("pubmed-id").ifPresent(id -> found.add(new RawIdentifier("pmid", id)));
    record.addAllIdentifiers(found);
  }

  private static void identifier(String value, Set<RawIdentifier> found) {
    Optional<ArxivId> arxiv = ArxivId.parse(value);
    if (arxiv.isPresent()) {
      found.add(new RawIdentifier("arxiv", arxiv.get().toString()));
    } else if (value.startsWith("pmid:")) {
      found.add(new RawIdentifier("pmid", value.substring("pmid:".length())));
    } else {
      DoiText.find(value).ifPresent(doi -> found.add(new RawIdentifier(Doi.SCHEME, doi.value())));
    }
  }

  private void publication() {
    record
        .volume(text("volume").or(source::volume))
        .issue(
            text("number")
                .or(() -> text("issue"))
                .or(() -> text("issueIdentifier"))
                .or(source::issue))
        .pages(pages())
        .publisher(text("publisher"))
        .language(text("language"))
        .license(text("license").or(() -> text("rights").filter(FeedItem::isLicense)))
        .type(text("aggregationType").or(() -> text("type")).filter(type -> type.length() < 40));
  }

  /** Atom's rights are mostly a notice of whose they are. */
  private static boolean isLicense(String rights) {
    String lower = rights.toLowerCase(Locale.ROOT);
    return lower.contains("creativecommons.org") || lower.contains("licen");
  }

  private Optional<String> pages() {
    Optional<String> first = text("startingPage").or(() -> text("startPage"));
    Optional<String> last = text("endingPage").or(() -> text("endPage"));
    return text("pageRange")
        .or(() -> first.map(from -> last.map(to -> from + "-" + to).orElse(from)));
  }

  /** The day on which a feed was built or a post was written is no day of a paper. */
  private void dates() {
    Optional<String> own =
        text("publicationDate")
            .or(this::cover)
            .or(() -> text("date"))
            .or(() -> text("published"))
            .or(this::stated);
    Optional<String> posted = text("pubDate");
    boolean built =
        posted.isPresent() && posted.get().equals(feed.get("lastBuildDate"))
            || !Evidence.isPublication(item);
    record.published(own.or(() -> posted.filter(day -> !built))).updated(text("updated"));
    posted.filter(day -> built || own.isPresent()).ifPresent(day -> record.putExtra("posted", day));
  }

  /** The first of a month stands for a month as well, which the date for readers tells. */
  private Optional<String> cover() {
    Optional<String> shown =
        text("coverDisplayDate").filter(date -> Character.isLetter(date.charAt(0)));
    boolean first = text("coverDate").filter(date -> date.endsWith("-01")).isPresent();
    return shown
        .filter(date -> first && date.indexOf(' ') == date.length() - 5)
        .or(() -> text("coverDate"));
  }

  /** What the text calls the date of publication: "Available online 12 May 2026". */
  private Optional<String> stated() {
    return text.part(Field.DATE)
        .map(date -> date.startsWith(ONLINE) ? date.substring(ONLINE.length()) : date)
        .map(String::strip)
        .filter(date -> date.length() < 32 && date.chars().anyMatch(Character::isDigit));
  }

  private void subjects() {
    Stream.of("category", "subject", "section")
        .flatMap(name -> item.children(name).stream())
        .map(element -> element.attribute("term").orElseGet(element::text).strip())
        .filter(subject -> !subject.isEmpty())
        .distinct()
        .forEach(record::addCategories);
    item.texts("keyword").forEach(word -> record.addKeywords(word.strip()));
    text.part(Field.SUBJECTS).ifPresent(list -> parts(list).forEach(record::addCategories));
    text.part(Field.KEYWORDS).ifPresent(list -> parts(list).forEach(record::addKeywords));
  }

  private static Stream<String> parts(String list) {
    return Arrays.stream(list.replace(';', ',').split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private void links() {
    Set<String> seen = new LinkedHashSet<>();
    files("link", "href", seen);
    Evidence.addresses(item)
        .filter(address -> address.contains("://") && seen.add(address))
        .forEach(address -> record.addLinks(link(address)));
    files("enclosure", "url", seen);
    for (Element link : text.links()) {
      String href = link.attr("href").strip();
      if (href.contains("://") && seen.add(href)) {
        record.addLinks(
            RawLink.builder().url(href).field("description").label(link.text()).build());
      }
    }
  }

  private void files(String name, String attribute, Set<String> seen) {
    for (XmlElement file : item.children(name)) {
      boolean pdf = file.attribute("type").filter("application/pdf"::equals).isPresent();
      file.attribute(attribute)
          .filter(url -> pdf && seen.add(url))
          .ifPresent(url -> record.addLinks(RawLink.of(url, name, LinkRole.PDF)));
    }
  }

  private static RawLink link(String address) {
    return PaperPages.role(address) == LinkRole.PAPER
        ? RawLink.of(address, "link", LinkRole.PAPER)
        : RawLink.of(address, "link");
  }

  private Optional<String> text(String name) {
    return item.text(name).map(String::strip);
  }
}
