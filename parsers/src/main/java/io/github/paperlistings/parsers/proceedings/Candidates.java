package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.proceedings.Candidate.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds on the lines of a page what may be a title with its authors, of each shape. */
final class Candidates {

  private final List<PageLine> lines;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(List<PageLine> lines) {
    this.lines = lines;
  }

  static List<Candidate> of(List<PageLine> lines) {
    Candidates candidates = new Candidates(lines);
    for (int i = 0; i < lines.size(); i++) {
      boolean inFront = candidates.inFront(i);
      boolean behind = candidates.behind(i, inFront);
      if (!inFront && !behind && i + 1 < lines.size()) {
        candidates.pair(Shape.BELOW, i, i + 1);
        candidates.pair(Shape.ABOVE, i + 1, i);
      }
    }
    return candidates.found;
  }

  private boolean inFront(int at) {
    return LineSplit.authorsFirst(lines.get(at))
        .map(split -> found.add(onLine(Shape.IN_FRONT, at, split)))
        .isPresent();
  }

  /**
   * A border that nothing marks does not keep a line from being a title with authors below. A title
   * that looks like names counts where it is written as a title.
   */
  private boolean behind(int at, boolean orInFront) {
    return LineSplit.titleFirst(lines.get(at))
        .filter(split -> !orInFront || split.marked() != Candidate.UNMARKED)
        .map(split -> found.add(onLine(Shape.BEHIND, at, split)) && isSure(split))
        .orElse(false);
  }

  private static Candidate onLine(Shape shape, int at, LineSplit split) {
    String title = TitleText.of(split.title());
    return new Candidate(shape, at, at, title, split.authors(), split.marked());
  }

  private static boolean isSure(LineSplit split) {
    return split.marked() == Candidate.TOGETHER;
  }

  private void pair(Shape shape, int titleLine, int authorLine) {
    String title = TitleText.of(lines.get(titleLine).text());
    NameList authors = NameList.of(lines.get(authorLine).text());
    if (TitleText.isTitle(title) && authors.isNames()) {
      int marked =
          AuthorLine.isAllNames(title) ? Candidate.UNMARKED : together(titleLine, authorLine);
      found.add(new Candidate(shape, titleLine, authorLine, title, authors, marked));
    }
  }

  private int together(int titleLine, int authorLine) {
    PageLine title = lines.get(titleLine);
    boolean together = title.isHeading() || title.block() == lines.get(authorLine).block();
    return together ? Candidate.TOGETHER : Candidate.APART;
  }
}
