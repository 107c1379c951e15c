package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One pair of a paper and a repository. */
final class LinksRecord implements JsonAnswer {

  private final Consumer<JsonObject> watcher;

  LinksRecord(Consumer<JsonObject> watcher) {
    this.watcher = watcher;
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
    if (!PaperAddress.isRecord(object)) {
      return Optional.empty();
    }
    watcher.accept(object);
    JsonPaper record = new JsonPaper(object, location);
    record.paper().title(record.text("paper_title"));
    record.identifier("arxiv", "paper_arxiv_id");
    CodeLink.of(object).map(CodeLink::raw).ifPresent(record.paper()::addLinks);
    record.take("repo_url", "is_official", "framework");
    record.link("paper_url_abs", LinkRole.PAPER);
    record.link("paper_url_pdf", LinkRole.PDF);
    record.link("paper_url", LinkRole.PAPER);
    record.others();
    return Optional.of(record.build());
  }
}
