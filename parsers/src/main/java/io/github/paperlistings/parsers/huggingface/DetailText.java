package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.SourceHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The text of the page of one paper, copied or written by a tool: its identifier, title, dates,
 * authors, a machine-made summary, the abstract, then the links. Comments and what cites the paper
 * stand below and are not read. Seen of 2025-12 and 2026-06.
 */
final class DetailText {

  private static final String MARK = "arxiv:";
  private static final String PUBLISHED = "Published on ";
  private static final String SUBMITTED = "Submitted by";
  private static final String UPVOTE = "Upvote";
  private static final String AUTHORS = "Authors:";
  private static final String ABSTRACT = "Abstract";
  private static final String LINKS = "View arXiv page";
  private static final String END = "Add to collection";

  private final List<MarkdownLine> lines;
  private final RawPaper.Builder record = RawPaper.builder();
  private int at;

  private DetailText(List<MarkdownLine> lines) {
    this.lines = lines;
  }

  /** Whether the head of a text is of such a page. */
  static boolean is(SourceHead head) {
    return head.contains(LINKS) && are(head.text().lines().toList());
  }

  /** Whether lines are of such a page, by those above and below the abstract. */
  static boolean are(Collection<String> lines) {
    return lines.stream().anyMatch(line -> id(line.strip()).isPresent())
        && lines.stream().anyMatch(line -> line.contains(LINKS))
        && lines.stream().anyMatch(line -> line.contains(ABSTRACT));
  }

  /** The paper, or empty where no line has its identifier. */
  static Optional<RawPaper> read(Collection<String> text) {
    List<MarkdownLine> lines = text.stream().map(MarkdownLine::of).toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> id = id(lines.get(i).text());
      if (id.isPresent()) {
        DetailText page = new DetailText(lines);
        page.at = i + 1;
        return Optional.of(page.read(id.get(), i + 1L));
      }
    }
    return Optional.empty();
  }

  private RawPaper read(String id, long line) {
    ItemRecord.identify(record, id);
    record.location(Location.line(line));
    title();
    facts();
    texts();
    links();
    return record.build();
  }

  private static Optional<String> id(String line) {
    boolean alone = line.startsWith(MARK) || line.startsWith("Papers " + MARK);
    String id = alone ? line.substring(line.indexOf(MARK) + MARK.length()) : "";
    return PaperPage.id("/papers/" + id);
  }

  private void title() {
    StringBuilder title = new StringBuilder();
    for (; at < lines.size() && !isFact(text()); at++) {
      if (!text().isEmpty() && !text().equals("Copy markdown")) {
        title.append(title.length() == 0 ? "" : " ").append(text());
      }
    }
    record.title(title.toString());
  }

  private static boolean isFact(String text) {
    return text.startsWith(PUBLISHED)
        || text.startsWith(UPVOTE)
        || text.startsWith(AUTHORS)
        || text.equals(ABSTRACT)
        || text.startsWith("·");
  }

  private void facts() {
    for (; at < lines.size() && !text().equals(ABSTRACT); at++) {
      String text = text().startsWith("·") ? text().substring(1).strip() : text();
      if (text.startsWith(PUBLISHED)) {
        record.published(text.substring(PUBLISHED.length()));
      } else if (text.startsWith(SUBMITTED)) {
        submitter(text.substring(SUBMITTED.length()).strip());
      } else if (text.startsWith(UPVOTE)) {
        upvotes(text.substring(UPVOTE.length()).strip());
      } else if (text.startsWith(AUTHORS)) {
        authors(text.substring(AUTHORS.length()));
      }
    }
  }

  /** "Yanxin Lu on Jul 22, 2024", perhaps on the lines below. */
  private void submitter(String text) {
    String user = text.isEmpty() ? next() : text;
    int on = user.indexOf(" on ");
    record.putExtra("submittedBy", on < 0 ? user : user.substring(0, on));
  }

  private void upvotes(String text) {
    OptionalLong count = AbbreviatedCount.parse(text.isEmpty() ? next() : text);
    record.metrics(Metrics.builder().upvotes(count).build());
  }

  private String next() {
    at++;
    while (at + 1 < lines.size() && text().isEmpty()) {
      at++;
    }
    return at < lines.size() ? text() : "";
  }

  /** Names between commas on lines of their own; "+ 8 authors" are not shown. */
  private void authors(String first) {
    StringBuilder names = new StringBuilder(first);
    for (; at + 1 < lines.size() && !lines.get(at + 1).text().equals(ABSTRACT); at++) {
      names.append(' ').append(lines.get(at + 1).text());
    }
    int more = names.indexOf("+ ");
    if (more >= 0) {
      record.putExtra("authors", names.substring(more).strip());
      names.setLength(more);
    }
    record.authorText(names.toString().replace(" ,", ",").strip());
  }

  /** What stands before the words that say so is a summary, the rest the abstract. */
  private void texts() {
    StringBuilder text = new StringBuilder();
    for (at++; at < lines.size() && !text().startsWith(LINKS); at++) {
      boolean generated =
          text().equals("AI-generated summary") || text().startsWith("Generated by ");
      if (generated) {
        record.summary(text.toString());
        text.setLength(0);
      } else if (!text().isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n").append(text());
      }
    }
    record.abstractText(text.toString());
  }

  private void links() {
    for (; at < lines.size(); at++) {
      lines.get(at).targets().forEach(this::link);
      if (text().endsWith(END)) {
        return;
      }
    }
  }

  private void link(String address) {
    if (address.startsWith("https://arxiv.org/abs/")) {
      record.addLinks(RawLink.of(address, "arxiv", LinkRole.PAPER));
    } else if (address.startsWith("https://arxiv.org/pdf/")) {
      record.addLinks(RawLink.of(address, "pdf", LinkRole.PDF));
    } else if (address.startsWith("https://github.com/")) {
      record.addLinks(
          RawLink.builder()
              .url(address)
              .field("githubRepo")
              .label("GitHub")
              .role(LinkRole.CODE)
              .stars(stars())
              .build());
    } else if (address.startsWith("http")) {
      record.addLinks(
          RawLink.builder().url(address).field("projectPage").label("Project page").build());
    }
  }

  private OptionalLong stars() {
    String text = text();
    int mark = text.indexOf("GitHub ");
    return mark < 0
        ? OptionalLong.empty()
        : AbbreviatedCount.parse(text.substring(mark + "GitHub ".length()).strip());
  }

  private String text() {
    return lines.get(at).text();
  }
}
