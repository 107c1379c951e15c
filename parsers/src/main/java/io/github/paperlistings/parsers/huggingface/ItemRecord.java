package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a record of the fields of an item: those of the inner object before those around it. */
final class ItemRecord {

  private final ItemFields outer;
  private final ItemFields paper;

  private ItemRecord(ItemFields outer) {
    this.outer = outer;
    this.paper = outer.inner.orElse(outer);
  }

  static RawPaper of(ItemFields item, Location location) {
    return new ItemRecord(item).record(location);
  }

  private RawPaper record(Location location) {
    RawPaper.Builder record =
        RawPaper.builder()
            .title(paper.title.or(() -> outer.title))
            .abstractText(paper.summary.or(() -> outer.summary))
            .summary(paper.aiSummary.or(() -> outer.aiSummary))
            .published(paper.publishedAt)
            .authors(paper.authors.isEmpty() ? outer.authors : paper.authors)
            .metrics(metrics())
            .extra(paper.extra)
            .location(location);
    id().ifPresent(id -> identify(record, id));
    links(record);
    outerExtra(record);
    return record.build();
  }

  /** {@code publishedAt} of the outer object is the day of the list, shifted; it is not used. */
  private Optional<String> id() {
    return paper.id.or(() -> outer.id);
  }

  static void identify(RawPaper.Builder record, String id) {
    record
        .key(id)
        .addIdentifiers(new RawIdentifier("arxiv", id))
        .addLinks(RawLink.of(PaperPage.url(id), "huggingface", LinkRole.PAPER));
  }

  private void outerExtra(RawPaper.Builder record) {
    if (paper != outer) {
      outer.extra.forEach(
          (name, value) -> {
            if (!paper.extra.containsKey(name)) {
              record.putExtra(name, value);
            }
          });
    }
  }

  private void links(RawPaper.Builder record) {
    OptionalLong stars = stars();
    paper
        .githubRepo
        .or(() -> outer.githubRepo)
        .ifPresent(
            url ->
                record.addLinks(
                    RawLink.builder()
                        .url(url)
                        .field("githubRepo")
                        .label("GitHub")
                        .role(LinkRole.CODE)
                        .stars(stars)
                        .build()));
    paper
        .projectPage
        .or(() -> outer.projectPage)
        .ifPresent(
            url ->
                record.addLinks(
                    RawLink.builder().url(url).field("projectPage").label("Project page").build()));
  }

  private Metrics metrics() {
    return Metrics.builder()
        .upvotes(first(paper.upvotes, outer.upvotes))
        .comments(first(paper.comments, outer.comments))
        .githubStars(stars())
        .build();
  }

  private OptionalLong stars() {
    return first(paper.githubStars, outer.githubStars);
  }

  private static OptionalLong first(OptionalLong value, OptionalLong other) {
    return value.isPresent() ? value : other;
  }
}
