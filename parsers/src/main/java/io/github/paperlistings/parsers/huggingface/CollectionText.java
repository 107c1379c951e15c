package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.SourceHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The text of a collection or of an organisation's page, copied: each paper is a title above "Paper
 * • 2407.21783 • Published Jul 31, 2024 • 117". Models and data sets between them are not read.
 */
final class CollectionText {

  private static final String PAPER = "Paper";
  private static final String PUBLISHED = "Published ";

  private CollectionText() {}

  /** Whether the head of a text has a paper of a collection. */
  static boolean is(SourceHead head) {
    return head.contains(PAPER + " •") && are(head.text().lines().toList());
  }

  /** Whether one of the lines tells of a paper of a collection. */
  static boolean are(Collection<String> lines) {
    return lines.stream().anyMatch(line -> !facts(line).isEmpty());
  }

  static List<RawPaper> read(LineReader lines) throws IOException {
    List<RawPaper> papers = new ArrayList<>();
    String title = "";
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      List<String> facts = facts(line.get());
      if (!facts.isEmpty() && !title.isEmpty()) {
        papers.add(paper(title, facts, lines.lineNumber()));
      }
      String shown = MarkdownLine.of(line.get()).text();
      title = shown.isEmpty() && facts.isEmpty() ? title : shown;
    }
    return papers;
  }

  /** The parts behind "Paper", of which the first is the identifier; none for another line. */
  private static List<String> facts(String line) {
    if (line.indexOf('•') < 0) {
      return List.of();
    }
    List<String> facts = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(MarkdownLine.of(line).text(), "•");
    while (parts.hasMoreTokens()) {
      facts.add(parts.nextToken().strip());
    }
    boolean paper =
        facts.size() > 1
            && facts.get(0).equals(PAPER)
            && PaperPage.id("/papers/" + facts.get(1)).isPresent();
    return paper ? facts.subList(1, facts.size()) : List.of();
  }

  private static RawPaper paper(String title, List<String> facts, long line) {
    String id = facts.get(0);
    RawPaper.Builder record =
        RawPaper.builder()
            .title(title)
            .key(id)
            .addIdentifiers(new RawIdentifier("arxiv", id))
            .addLinks(RawLink.of(PaperPage.url(id), "huggingface", LinkRole.PAPER))
            .location(Location.line(line));
    facts.stream()
        .filter(fact -> fact.startsWith(PUBLISHED))
        .findFirst()
        .ifPresent(fact -> record.published(fact.substring(PUBLISHED.length())));
    Optional.of(facts.get(facts.size() - 1))
        .filter(fact -> facts.size() > 1 && !fact.startsWith(PUBLISHED))
        .ifPresent(
            fact ->
                record.metrics(Metrics.builder().upvotes(AbbreviatedCount.parse(fact)).build()));
    return record.build();
  }
}
