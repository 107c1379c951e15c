package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One card of a list, gathered line by line. */
final class TextCard {

  private final String title;
  private final long line;

  /** The first line of the body, as a rule the only one; then the others, with what is between. */
  private String firstLine = "";

  private final StringBuilder moreLines = new StringBuilder(0);
  private final Map<String, String> extra = new LinkedHashMap<>();
  private final Map<String, LinkRole> links = new LinkedHashMap<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> published = Optional.empty();
  private OptionalLong upvotes = OptionalLong.empty();
  private OptionalLong comments = OptionalLong.empty();
  private OptionalLong stars = OptionalLong.empty();
  private boolean trending;
  private boolean closed;

  TextCard(TextLine title) {
    this.title = title.text();
    this.line = title.number();
    targets(title);
  }

  Location location() {
    return Location.line(line);
  }

  boolean hasBody() {
    return !firstLine.isEmpty();
  }

  /** Whether anything but text was seen, which the site alone writes. */
  boolean hasFacts() {
    return closed || id.isPresent() || upvotes.isPresent();
  }

  /** Whether a line that only follows the abstract was seen. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  void body(TextLine text, int maxLength) {
    int length = firstLine.length() + moreLines.length() + text.text().length();
    if (length > maxLength) {
      throw new LimitExceededException(
          "a card of more than " + maxLength + " characters", Location.line(line));
    }
    if (hasBody()) {
      moreLines.append(text.afterBlank() ? "\n\n" : "\n").append(text.text());
    } else {
      firstLine = text.text();
    }
    targets(text);
  }

  void submittedBy(String user) {
    trending = true;
    extra.put("submittedBy", user);
  }

  void organization(String name) {
    closed = true;
    extra.put("organization", name);
  }

  void authors(String text) {
    closed = true;
    extra.put("authorCount", text.substring(0, text.indexOf(' ')));
  }

  void date(String text) {
    closed = true;
    published = Optional.of(text);
  }

  void upvotes(String text) {
    upvotes = count(text);
  }

  /** The button, which only trending lists have. */
  void upvoteButton(String text) {
    trending = true;
    closed = true;
    if (!text.isEmpty()) {
      upvotes(text);
    }
  }

  void comments(String text) {
    comments = count(text);
  }

  void github(TextLine button) {
    trending = true;
    closed = true;
    if (!button.text().isEmpty()) {
      stars = count(button.text());
    }
    targets(button);
  }

  void stars(String text) {
    stars = count(text);
  }

  /** Takes up the addresses of a line, as far as they lead to the paper or its code. */
  void targets(TextLine line) {
    line.targets().forEach(this::target);
  }

  void target(String address) {
    Optional<String> paper = PaperPage.id(address);
    if (id.isEmpty() && paper.isPresent()) {
      id = paper;
    } else if (address.startsWith("https://arxiv.org/abs/")) {
      links.put(address, LinkRole.PAPER);
    } else if (closed && isRepository(address)) {
      links.put(address, LinkRole.CODE);
    }
  }

  RawPaper record() {
    RawPaper.Builder record =
        RawPaper.builder()
            .title(title)
            .published(published)
            .metrics(
                Metrics.builder().upvotes(upvotes).comments(comments).githubStars(stars).build())
            .extra(extra)
            .key(id.orElse(title))
            .location(location());
    id.ifPresent(
        paper ->
            record
                .addIdentifiers(new RawIdentifier("arxiv", paper))
                .addLinks(RawLink.of(PaperPage.url(paper), "huggingface", LinkRole.PAPER)));
    rawLinks().forEach(record::addLinks);
    text(record);
    return record.build();
  }

  private void text(RawPaper.Builder record) {
    String text = moreLines.length() == 0 ? firstLine : firstLine + moreLines;
    if (!text.isEmpty()) {
      boolean summary = trending && SummaryRule.isSummary(text);
      if (summary) {
        record.summary(text);
      } else {
        record.abstractText(text);
      }
    }
  }

  private List<RawLink> rawLinks() {
    List<RawLink> raw = new ArrayList<>();
    links.forEach(
        (address, role) ->
            raw.add(
                role == LinkRole.CODE
                    ? RawLink.builder()
                        .url(address)
                        .field("githubRepo")
                        .label("GitHub")
                        .role(role)
                        .stars(stars)
                        .build()
                    : RawLink.of(address, "arxiv", role)));
    return raw;
  }

  private static boolean isRepository(String address) {
    return address.startsWith("https://github.com/");
  }

  private static OptionalLong count(String text) {
    return text.equals("-") || text.isEmpty() ? OptionalLong.of(0) : AbbreviatedCount.parse(text);
  }
}
