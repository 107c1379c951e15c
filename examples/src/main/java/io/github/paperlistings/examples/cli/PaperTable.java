package io.github.paperlistings.examples.cli;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.link.LinkStatus;
import io.github.paperlistings.link.RepositoryConfidence;
import io.github.paperlistings.model.Paper;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;

/** Papers with their repositories, for people. */
final class PaperTable {

  private static final int TITLE = 76;

  private PaperTable() {}

  static void print(Stream<Paper> papers, PrintStream out) {
    long[] counts = new long[3];
    papers.forEach(
        paper -> {
          counts[0]++;
          counts[1] += hasAsserted(paper) ? 1 : 0;
          counts[2] += !hasAsserted(paper) && !paper.codeRepositories().isEmpty() ? 1 : 0;
          out.printf(Locale.ROOT, "%4d  %s%n", counts[0], shortened(paper.title()));
          paper.codeRepositories().forEach(repository -> out.println("      " + line(repository)));
        });
    out.printf(
        Locale.ROOT,
        "%d papers, %d with a repository, %d more with an inferred one%n",
        counts[0],
        counts[1],
        counts[2]);
  }

  private static boolean hasAsserted(Paper paper) {
    return paper.codeRepositories().stream()
        .anyMatch(repository -> repository.confidence() == RepositoryConfidence.ASSERTED);
  }

  /** The address, and what sets it apart from code that is there. */
  static String line(CodeRepository repository) {
    StringBuilder line = new StringBuilder(repository.url());
    if (repository.role() != LinkRole.CODE) {
      line.append("  ").append(repository.role().label());
    }
    if (repository.status() == LinkStatus.ANNOUNCED) {
      line.append("  announced");
    }
    if (repository.confidence() == RepositoryConfidence.INFERRED) {
      line.append("  inferred");
    }
    repository.stars().ifPresent(stars -> line.append("  ★ ").append(stars));
    return line.toString();
  }

  private static String shortened(String title) {
    if (title.codePointCount(0, title.length()) <= TITLE) {
      return title;
    }
    return title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
  }
}
