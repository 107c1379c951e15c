package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * The titles with authors on a page. One such pair may be chance; a list of papers has several
 * whose titles are written in one way and have, on the average, the length of titles.
 */
final class TitlePairs {

  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 300;

  private static final int LONGEST_ROLE = 5;

  private static final Set<String> ROLES =
      Set.of(
          "chair",
          "chairs",
          "committee",
          "organizer",
          "organizers",
          "organisers",
          "organization",
          "editor",
          "editors",
          "sponsors",
          "keynote",
          "keynotes",
          "speaker",
          "speakers",
          "panel",
          "panelists",
          "moderator",
          "reviewers",
          "volunteers",
          "contact",
          "members",
          "webmaster");

  /**
   * A title and where its authors stand.
   *
   * @param line the number of the line of the title
   * @param sameLine whether the authors stand on the line of the title
   */
  record Pair(int line, boolean sameLine) {}

  private final List<PageLine> lines;
  private final Map<String, List<Pair>> byStyle = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private TitlePairs(List<PageLine> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      find(i);
    }
    List<Pair> all = new ArrayList<>();
    byStyle.values().stream().filter(this::isList).forEach(all::addAll);
    all.sort((one, other) -> Integer.compare(one.line(), other.line()));
    all.forEach(this::keep);
  }

  /** The authors of a paper may look like the title of the next: the more common style wins. */
  private void keep(Pair pair) {
    int last = pairs.size() - 1;
    boolean overlap =
        last >= 0 && !pairs.get(last).sameLine() && pairs.get(last).line() + 1 == pair.line();
    if (!overlap) {
      pairs.add(pair);
    } else if (frequency(pair) > frequency(pairs.get(last))) {
      pairs.set(last, pair);
    }
  }

  private int frequency(Pair pair) {
    return byStyle.getOrDefault(style(pair.line(), pair.sameLine()), List.of()).size();
  }

  private String style(int line, boolean sameLine) {
    return lines.get(line).style() + (sameLine ? "+" : "/");
  }

  static TitlePairs of(Document document) {
    return new TitlePairs(PageLines.of(document.body()));
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  void records(List<RawPaper> records) {
    for (int i = 0; i < pairs.size(); i++) {
      int end = i + 1 < pairs.size() ? pairs.get(i + 1).line() : lines.size();
      records.add(new PairedRecord(lines, pairs.get(i), end).record());
    }
  }

  /** The lines before the last title that are written as the titles are, and have no authors. */
  List<String> withoutAuthors() {
    Set<String> styles = new HashSet<>();
    BitSet paired = new BitSet();
    for (Pair pair : pairs) {
      styles.add(lines.get(pair.line()).style());
      paired.set(pair.line());
      paired.set(pair.line() + (pair.sameLine() ? 0 : 1));
    }
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < paired.length(); i++) {
      PageLine line = lines.get(i);
      if (!paired.get(i) && styles.contains(line.style()) && isTitle(line.first())) {
        titles.add(line.first());
      }
    }
    return titles;
  }

  private void find(int at) {
    PageLine line = lines.get(at);
    boolean behind =
        isTitle(line.first())
            && !line.rest().isEmpty()
            && AuthorLine.isNames(AuthorLine.withoutLabel(line.rest()));
    boolean below =
        !behind
            && at + 1 < lines.size()
            && isTitle(line.text())
            && AuthorLine.isNames(AuthorLine.withoutLabel(lines.get(at + 1).text()));
    if (behind || below) {
      byStyle
          .computeIfAbsent(style(at, behind), key -> new ArrayList<>())
          .add(new Pair(at, behind));
    }
  }

  private boolean isList(List<Pair> found) {
    long words = found.stream().mapToLong(pair -> words(title(pair))).sum();
    return found.size() >= FEWEST && words >= (long) FEWEST_WORDS * found.size();
  }

  private String title(Pair pair) {
    PageLine line = lines.get(pair.line());
    return pair.sameLine() ? line.first() : line.text();
  }

  private static boolean isTitle(String text) {
    return text.length() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && text.indexOf('@') < 0
        && !text.endsWith(":")
        && words(text) > 1
        && !isRole(text);
  }

  /** "Program Chairs", "Keynote Speaker": what people do at a conference. */
  private static boolean isRole(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return words.length <= LONGEST_ROLE && Arrays.stream(words).anyMatch(ROLES::contains);
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
