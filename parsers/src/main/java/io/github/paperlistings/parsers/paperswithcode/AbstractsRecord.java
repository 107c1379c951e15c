package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One paper of the dump. */
final class AbstractsRecord implements JsonAnswer {

  private final Optional<CodeLinks> links;

  AbstractsRecord(Optional<CodeLinks> links) {
    this.links = links;
  }

  @Override
  public Set<String> lists() {
    return DatasetRows.LISTS;
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    return DatasetRows.header(facts, shown);
  }

  @Override
  public Optional<RawPaper> record(JsonObject element, Location location) {
    JsonObject object = DatasetRows.record(element);
    JsonPaper record = new JsonPaper(object, location);
    record
        .paper()
        .title(record.text("title"))
        .published(record.text("date"))
        .venue(record.text("proceeding"))
        .keywords(record.texts("tasks"));
    record.texts("authors").forEach(name -> record.paper().addAuthors(RawAuthor.of(name)));
    record.identifier("arxiv", "arxiv_id");
    record.link("url_abs", LinkRole.PAPER);
    record.link("url_pdf", LinkRole.PDF);
    record.link("conference_url_abs", LinkRole.PAPER);
    record.link("conference_url_pdf", LinkRole.PDF);
    record.link("paper_url", LinkRole.PAPER);
    abstracts(record);
    methods(record);
    record.others();
    links.map(index -> index.of(object)).ifPresent(found -> join(record, found));
    return PaperAddress.isRecord(object) ? Optional.of(record.build()) : Optional.empty();
  }

  private static void join(JsonPaper record, List<CodeLink> found) {
    found.forEach(link -> record.paper().addLinks(link.raw()));
    addresses(record, "mentioned_in_paper", found, CodeLink::inPaper);
    addresses(record, "mentioned_in_github", found, CodeLink::inGithub);
  }

  private static void addresses(
      JsonPaper record,
      String name,
      List<CodeLink> found,
      Function<CodeLink, Optional<Boolean>> flag) {
    String addresses =
        found.stream()
            .filter(link -> flag.apply(link).orElse(false))
            .map(CodeLink::url)
            .collect(Collectors.joining("; "));
    if (!addresses.isEmpty()) {
      record.paper().putExtra(name, addresses);
    }
  }

  /** The short one is mostly the start of the long one. */
  private static void abstracts(JsonPaper record) {
    Optional<String> whole = record.text("abstract", "short_abstract");
    record.paper().abstractText(whole);
    boolean start =
        record.fields().text("short_abstract").filter(whole.orElse("")::startsWith).isPresent();
    if (start) {
      record.take("short_abstract");
    }
  }

  private static void methods(JsonPaper record) {
    List<String> names = new ArrayList<>();
    for (JsonObject method : record.objects("methods")) {
      method.firstText("full_name", "name").ifPresent(names::add);
    }
    if (names.isEmpty()) {
      record.extra("methods");
    } else {
      record.paper().putExtra("methods", String.join("; ", names));
    }
  }
}
