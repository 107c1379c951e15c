package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/** One note of an answer: a submission; reviews, comments and decisions are skipped. */
final class NoteRecord implements JsonAnswer {

  private static final String SITE = "https://openreview.net";

  @Override
  public Set<String> lists() {
    return Set.of("notes");
  }

  @Override
  public Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer.object("note").orElse(answer)).filter(note -> note.has("content"));
  }

  /** A reply names the note that it answers, and belongs to the forum of another. */
  @Override
  public Optional<String> beside(JsonObject note) {
    Optional<String> forum = note.text("forum");
    boolean reply =
        note.text("replyto").isPresent()
            || forum.isPresent() && note.text("id").isPresent() && !forum.equals(note.text("id"));
    return reply ? Optional.of("a reply in the forum " + forum.orElse("")) : Optional.empty();
  }

  @Override
  public Optional<RawPaper> record(JsonObject note, Location location) {
    if (!note.has("content")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(NoteContent.of(note), location);
    record
        .paper()
        .title(record.text("title"))
        .abstractText(record.text("abstract"))
        .summary(record.text("TLDR", "TL;DR", "tldr", "one-sentence_summary"))
        .keywords(record.keywords("keywords"))
        .venue(record.text("venue"))
        .license(note.text("license").or(() -> record.text("license")))
        .published(Milliseconds.date(note, "pdate", "odate", "cdate", "tcdate"))
        .updated(Milliseconds.date(note, "mdate", "tmdate"));
    record.text("primary_area").ifPresent(record.paper()::addCategories);
    record.text("decision").ifPresent(record.paper()::addLabels);
    NoteAuthors.read(record);
    identify(record, note);
    links(record);
    extra(record, note);
    return Optional.of(record.build());
  }

  private static void identify(JsonPaper record, JsonObject note) {
    note.text("id")
        .or(() -> note.text("forum"))
        .ifPresent(
            id -> {
              record.paper().addIdentifiers(new RawIdentifier("openreview", id));
              record
                  .paper()
                  .addLinks(RawLink.of(SITE + "/forum?id=" + id, "forum", LinkRole.PAPER));
            });
  }

  private static void links(JsonPaper record) {
    link(record, "pdf", LinkRole.PDF);
    link(record, "html", LinkRole.PAPER);
    for (String name : new String[] {"code", "github", "software"}) {
      link(record, name, LinkRole.CODE);
    }
    link(record, "video", LinkRole.VIDEO);
    link(record, "poster", LinkRole.POSTER);
    link(record, "slides", LinkRole.SLIDES);
    link(record, "supplementary_material", LinkRole.OTHER);
    for (String name : new String[] {"website", "dataset", "project"}) {
      address(record, name)
          .ifPresent(
              url ->
                  record
                      .paper()
                      .addLinks(
                          RawLink.builder()
                              .url(url)
                              .field(name)
                              .label(name.replace('_', ' '))
                              .build()));
    }
  }

  private static void link(JsonPaper record, String name, LinkRole role) {
    address(record, name).ifPresent(url -> record.paper().addLinks(RawLink.of(url, name, role)));
  }

  /** Files are given without the site; words in place of an address stay beside the record. */
  private static Optional<String> address(JsonPaper record, String name) {
    String text = record.fields().text(name).orElse("").strip();
    boolean file = text.startsWith("/");
    if (text.isEmpty() || !file && text.indexOf('.') < 0 || text.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    record.take(name);
    return Optional.of(file ? SITE + text : text);
  }

  private static void extra(JsonPaper record, JsonObject note) {
    record.others();
    note.text("number").ifPresent(number -> record.paper().putExtra("number", number));
    for (String name : new String[] {"invitation", "invitations", "domain"}) {
      String text = String.join("; ", note.texts(name));
      if (!text.isEmpty()) {
        record.paper().putExtra(name, text);
      }
    }
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    return RawListing.builder().statedCount(facts.number("count")).shownCount(shown).build();
  }
}
