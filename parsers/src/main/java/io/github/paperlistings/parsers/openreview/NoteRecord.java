package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.BibtexText;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One note of an answer: a submission; reviews, comments and decisions are skipped. */
final class NoteRecord implements JsonAnswer {

  private static final String SITE = "https://openreview.net";

  private static final List<String> REPLIES =
      List.of("Official_Review", "Meta_Review", "Official_Comment", "Public_Comment", "Decision");

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
            || forum.isPresent() && note.text("id").isPresent() && !forum.equals(note.text("id"))
            || isReply(note);
    return reply
        ? Optional.of(forum.map(id -> "a reply in the forum " + id).orElse("a reply"))
        : Optional.empty();
  }

  /** Without the note that it answers, a reply is known by what it was invited as. */
  private static boolean isReply(JsonObject note) {
    boolean invited = invitations(note).anyMatch(name -> REPLIES.stream().anyMatch(name::endsWith));
    return invited && NoteContent.of(note).text("title").isEmpty();
  }

  /**
   * The decision among the replies that an answer carries with {@code details=directReplies}. In
   * 2019 it was the recommendation of the meta review; reviewers recommend too, and do not decide.
   */
  private static Optional<String> decision(JsonObject note) {
    List<JsonObject> replies =
        Stream.of("directReplies", "replies")
            .flatMap(name -> note.objects("details", name).stream())
            .toList();
    return decided(replies, "decision", "")
        .or(() -> decided(replies, "recommendation", "Meta_Review"));
  }

  private static Optional<String> decided(List<JsonObject> replies, String field, String invited) {
    return replies.stream()
        .filter(
            reply ->
                invited.isEmpty() || invitations(reply).anyMatch(name -> name.endsWith(invited)))
        .flatMap(reply -> NoteContent.of(reply).text(field).stream())
        .findFirst();
  }

  private static Stream<String> invitations(JsonObject note) {
    return Stream.of("invitation", "invitations").flatMap(name -> note.texts(name).stream());
  }

  @Override
  public Optional<RawPaper> record(JsonObject note, Location location) {
    if (!note.has("content")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(NoteContent.of(note), location);
    BibtexText entry = BibtexText.of(record.text("_bibtex").orElse(""));
    record
        .paper()
        .title(record.text("title"))
        .abstractText(record.text("abstract"))
        .summary(record.text("TLDR", "TL;DR", "tldr", "one-sentence_summary"))
        .keywords(record.keywords("keywords"))
        .venue(record.text("venue").or(() -> entry.field("booktitle")))
        .license(note.text("license").or(() -> record.text("license")))
        .published(Milliseconds.date(note, "pdate", "odate", "cdate", "tcdate"))
        .updated(Milliseconds.date(note, "mdate", "tmdate"));
    record.text("primary_area").ifPresent(record.paper()::addCategories);
    record.text("decision").or(() -> decision(note)).ifPresent(record.paper()::addLabels);
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

  /** Notes that came from DBLP lead to the paper elsewhere. */
  private static void elsewhere(JsonPaper record) {
    record
        .fields()
        .text("html")
        .filter(url -> url.contains("doi.org/"))
        .flatMap(Doi::parse)
        .ifPresent(
            doi -> record.paper().addIdentifiers(new RawIdentifier(Doi.SCHEME, doi.value())));
    record
        .fields()
        .text("pdf")
        .filter(url -> url.contains("arxiv.org/"))
        .flatMap(ArxivId::parse)
        .ifPresent(id -> record.paper().addIdentifiers(new RawIdentifier("arxiv", id.toString())));
    record.identifier("doi", "doi");
  }

  private static void links(JsonPaper record) {
    elsewhere(record);
    link(record, "pdf", LinkRole.PDF);
    link(record, "html", LinkRole.PAPER);
    for (String name : new String[] {"code", "github", "software"}) {
      link(record, name, LinkRole.CODE);
      MarkdownLinks.of(record.fields().text(name).orElse(""), name)
          .forEach(record.paper()::addLinks);
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

  /** Words around an address stay beside the record. */
  private static void link(JsonPaper record, String name, LinkRole role) {
    address(record, name)
        .map(Stream::of)
        .orElseGet(() -> addresses(record, name))
        .forEach(url -> record.paper().addLinks(RawLink.of(url, name, role)));
  }

  /** "Official code: https://github.com/…" has one. */
  private static Stream<String> addresses(JsonPaper record, String name) {
    String text = record.fields().text(name).orElse("");
    return text.lines()
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(word -> word.startsWith("https://") || word.startsWith("http://"));
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
