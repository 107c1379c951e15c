package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The titles with authors on a page. One such pair may be chance; a list of papers has several that
 * are written in one way, and whose titles have, on the average, the length of titles. Where two
 * readings of a line contradict each other, the one that more of the page agrees with is right: the
 * authors of a paper may look like the title of the next.
 */
final class PaperLines {

  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 4;

  /** Room, time and chair may stand between. */
  private static final int ANNOUNCEMENT_LINES = 4;

  private final List<PageLine> lines;
  private final List<Candidate> papers = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private Element list;

  private PaperLines(List<PageLine> lines, Element root) {
    this.lines = lines;
    this.list = root;
    Map<String, List<Candidate>> byTitle = new LinkedHashMap<>();
    Map<String, List<Candidate>> byAuthors = new LinkedHashMap<>();
    for (Candidate candidate : Candidates.of(lines)) {
      add(candidate, titleStyle(candidate), byTitle);
      PageLine authors = lines.get(candidate.authorLine());
      if (!candidate.isOneLine() && authors.isFormatted()) {
        add(candidate, authors.style(), byAuthors);
      }
    }
    List<List<Candidate>> all = new ArrayList<>(byTitle.values());
    all.addAll(byAuthors.values());
    List<List<Candidate>> groups =
        new ArrayList<>(all.stream().filter(PaperLines::isList).toList());
    if (groups.isEmpty()) {
      all.stream().filter(PaperLines::isShortList).forEach(groups::add);
    }
    groups.sort(Comparator.comparingInt(PaperLines::weight).reversed());
    groups.forEach(this::take);
    papers.sort(Comparator.comparingInt(Candidate::first));
    if (!papers.isEmpty()) {
      list = commonBlock();
      List<Candidate> announced = papers.stream().filter(this::followsAnnouncement).toList();
      announced.forEach(talk -> others.add(talk.title()));
      papers.removeAll(announced);
    }
  }

  /** A line shortly before it announces a talk, which has a title and a speaker as well. */
  private boolean followsAnnouncement(Candidate paper) {
    int from = Math.max(0, paper.first() - ANNOUNCEMENT_LINES);
    for (int i = paper.first() - 1; i >= from && !taken.get(i); i--) {
      PageLine line = lines.get(i);
      boolean speaker = AuthorLine.isAllNames(line.text());
      if (speaker || line.isHeading() || !isWithin(line.block(), list)) {
        return false;
      }
      if (PageWords.announceTalk(line.text())) {
        return true;
      }
    }
    return false;
  }

  static PaperLines of(Element root) {
    return new PaperLines(PageLines.of(root), root);
  }

  boolean isEmpty() {
    return papers.isEmpty();
  }

  void records(List<RawPaper> records) {
    List<String> titles = ListedTitles.of(papers.stream().map(Candidate::title).toList());
    for (int i = 0; i < papers.size(); i++) {
      int end = i + 1 < papers.size() ? papers.get(i + 1).first() : lines.size();
      records.add(new PairedRecord(lines, papers.get(i), list).record(titles.get(i), end));
    }
  }

  /** Talks, and lines among the papers that are written as titles are and have no authors. */
  List<String> others() {
    Set<String> styles = new HashSet<>();
    papers.forEach(paper -> styles.add(lines.get(paper.titleLine()).style()));
    List<String> titles = new ArrayList<>(others);
    for (int i = papers.isEmpty() ? taken.length() : papers.get(0).first();
        i < taken.length();
        i++) {
      PageLine line = lines.get(i);
      if (!taken.get(i) && styles.contains(line.style()) && TitleText.isTitle(line.text())) {
        titles.add(line.text());
      }
    }
    return titles;
  }

  private static void add(Candidate candidate, String style, Map<String, List<Candidate>> groups) {
    String key = candidate.shape() + "/" + style;
    groups.computeIfAbsent(key, group -> new ArrayList<>()).add(candidate);
  }

  /** In a line of both, the border is what such lines have in common. */
  private String titleStyle(Candidate candidate) {
    PageLine line = lines.get(candidate.titleLine());
    boolean inFront = candidate.shape() == Candidate.Shape.IN_FRONT;
    return candidate.isOneLine()
        ? line.block().normalName() + (inFront ? "" : candidate.marked() == Candidate.UNMARKED)
        : line.style();
  }

  private static boolean isList(List<Candidate> group) {
    return group.size() >= FEWEST && hasLongTitles(group);
  }

  /** Two of a page that has no longer list, and shows by its markup what is what. */
  private static boolean isShortList(List<Candidate> group) {
    return group.size() == 2 && weight(group) == 2 * Candidate.TOGETHER && hasLongTitles(group);
  }

  private static boolean hasLongTitles(List<Candidate> group) {
    long words = group.stream().mapToLong(paper -> TitleText.words(paper.title())).sum();
    return words >= (long) FEWEST_WORDS * group.size();
  }

  private static int weight(List<Candidate> group) {
    return group.stream().mapToInt(Candidate::marked).sum();
  }

  /** Of a reading that the better ones leave less than half of, nothing is right. */
  private void take(List<Candidate> group) {
    List<Candidate> free = new ArrayList<>();
    int before = taken.cardinality();
    BitSet lines = new BitSet();
    for (Candidate candidate : group) {
      boolean clash = taken.get(candidate.titleLine()) || taken.get(candidate.authorLine());
      if (!clash && !lines.get(candidate.first()) && !lines.get(candidate.last())) {
        free.add(candidate);
        lines.set(candidate.first());
        lines.set(candidate.last());
      }
    }
    if (before == 0 || free.size() * 2 >= group.size()) {
      taken.or(lines);
      free.forEach(candidate -> papers.add(withMoreAuthors(candidate)));
    }
  }

  /** Where each author has a line, those of one block with the first are of the paper as well. */
  private Candidate withMoreAuthors(Candidate paper) {
    Candidate whole = paper;
    if (paper.shape() == Candidate.Shape.BELOW && paper.authors().isOneName()) {
      for (int i = paper.last() + 1; i < lines.size() && !taken.get(i); i++) {
        PageLine line = lines.get(i);
        boolean same = line.block() == lines.get(paper.authorLine()).block();
        if (!same || line.isLinks() || !NameList.of(line.text()).isOneName()) {
          break;
        }
        taken.set(i);
        whole = whole.with(line.text());
      }
    }
    return whole;
  }

  /** The smallest element that holds all titles. */
  private Element commonBlock() {
    Element common = lines.get(papers.get(0).titleLine()).block();
    for (Candidate paper : papers) {
      Element block = lines.get(paper.titleLine()).block();
      while (!isWithin(block, common)) {
        common = common.parent();
      }
    }
    return common;
  }

  static boolean isWithin(Element block, Element ancestor) {
    for (Element at = block; at != null; at = at.parent()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
