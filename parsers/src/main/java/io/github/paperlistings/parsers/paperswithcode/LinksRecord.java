package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/** One pair of a paper and a repository. */
final class LinksRecord implements JsonAnswer {

  /** What the dump writes where it knows no framework. */
  private static final String NO_FRAMEWORK = "none";

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
    record.paper().title(record.text("paper_title"));
    record.identifier("arxiv", "paper_arxiv_id");
    repository(record);
    record.link("paper_url_abs", LinkRole.PAPER);
    record.link("paper_url_pdf", LinkRole.PDF);
    record.link("paper_url", LinkRole.PAPER);
    record.others();
    return PaperAddress.isRecord(object) ? Optional.of(record.build()) : Optional.empty();
  }

  private static void repository(JsonPaper record) {
    Optional<Boolean> official = record.text("is_official").map(Boolean::valueOf);
    Optional<String> framework =
        record.text("framework").filter(name -> !name.equalsIgnoreCase(NO_FRAMEWORK));
    record
        .text("repo_url")
        .ifPresent(
            url ->
                record
                    .paper()
                    .addLinks(
                        RawLink.builder()
                            .url(url)
                            .field("repo_url")
                            .role(LinkRole.CODE)
                            .official(official)
                            .framework(framework)
                            .build()));
  }
}
