package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonAnswerReader;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Recorded answers of the API of Papers with Code, version 1: lists of papers, one paper, and
 * searches, whose results are pairs of a paper and a repository. Fields as of the <a
 * href="https://github.com/paperswithcode/paperswithcode-client">site's own client</a>, 2020 to
 * 2023, and of answers recorded in 2022.
 */
public final class ApiParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperswithcode-api", "Papers with Code: answers of the API (JSON)", TextKind.TEX);

  /** A parser. */
  public ApiParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean paper =
        head.kind() == ContentKind.JSON
            && head.hasField("url_abs")
            && head.hasField("nips_id")
            && !head.hasField("paper_url");
    return paper ? Detection.of(92, "has url_abs and nips_id") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new Answer());
  }

  /** Where the papers are in an answer, and what their fields mean. */
  private static final class Answer implements JsonAnswer {

    @Override
    public Set<String> lists() {
      return Set.of("results");
    }

    @Override
    public RawListing header(JsonObject facts, long shown) {
      RawListing.Builder header =
          RawListing.builder().statedCount(facts.number("count")).next(facts.text("next"));
      boolean more = facts.text("next").or(() -> facts.text("previous")).isPresent();
      return more ? header.shownCount(shown).build() : header.build();
    }

    @Override
    public Optional<RawPaper> record(JsonObject result, Location location) {
      JsonObject paper = result.object("paper").orElse(result);
      if (!paper.has("title") || !paper.has("url_abs")) {
        return Optional.empty();
      }
      JsonPaper record = new JsonPaper(paper, location);
      record
          .paper()
          .title(record.text("title"))
          .abstractText(record.text("abstract"))
          .published(record.text("published"))
          .venue(record.text("proceeding"));
      record.texts("authors").forEach(name -> record.paper().addAuthors(RawAuthor.of(name)));
      record.identifier("arxiv", "arxiv_id");
      result.object("repository").ifPresent(code -> record.paper().addLinks(code(code, result)));
      record.link("url_abs", LinkRole.PAPER);
      record.link("url_pdf", LinkRole.PDF);
      record.link("conference_url_abs", LinkRole.PAPER);
      record.link("conference_url_pdf", LinkRole.PDF);
      record
          .text("id")
          .ifPresent(
              id ->
                  record.paper().addLinks(RawLink.of(PaperPage.START + id, "id", LinkRole.PAPER)));
      record.others();
      return Optional.of(record.build());
    }

    private static RawLink code(JsonObject code, JsonObject result) {
      return RawLink.builder()
          .url(code.text("url").orElse(""))
          .field("repository")
          .role(LinkRole.CODE)
          .stars(code.number("stars"))
          .framework(code.text("framework").filter(name -> !name.equals("none")))
          .official(result.text("is_official").map(Boolean::valueOf))
          .build();
    }
  }
}
