package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.proceedings.Candidate.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds on the lines of a page what may be a title with its authors, of each shape. */
final class Candidates {

  private static final int TOGETHER = 3;
  private static final int APART = 2;
  private static final int UNMARKED = 1;

  private final List<PageLine> lines;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(List<PageLine> lines) {
    this.lines = lines;
  }

  static List<Candidate> of(List<PageLine> lines) {
    Candidates candidates = new Candidates(lines);
    for (int i = 0; i < lines.size(); i++) {
      boolean inFront = candidates.inFront(i);
      boolean behind = !inFront && candidates.behind(i);
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

  /** A border that nothing marks does not keep a line from being a title with authors below. */
  private boolean behind(int at) {
    return LineSplit.titleFirst(lines.get(at))
        .map(split -> found.add(onLine(Shape.BEHIND, at, split)) && split.marked())
        .orElse(false);
  }

  private static Candidate onLine(Shape shape, int at, LineSplit split) {
    int marked = split.marked() ? TOGETHER : UNMARKED;
    return new Candidate(shape, at, at, TitleText.of(split.title()), split.authors(), marked);
  }

  private void pair(Shape shape, int titleLine, int authorLine) {
    String title = TitleText.of(lines.get(titleLine).text());
    NameList authors = NameList.of(lines.get(authorLine).text());
    if (TitleText.isTitle(title) && authors.isNames()) {
      boolean together = lines.get(titleLine).block() == lines.get(authorLine).block();
      int marked = AuthorLine.isAllNames(title) ? UNMARKED : together ? TOGETHER : APART;
      found.add(new Candidate(shape, titleLine, authorLine, title, authors, marked));
    }
  }
}
