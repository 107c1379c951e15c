package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The people of an entry of USENIX: "A and B, <em>One University;</em> C, <em>Other</em>". All that
 * is in italics is the affiliation of the names before it; a line of nothing else is a note.
 */
final class UsenixAuthors {

  /** "Author list under embargo until July 13". */
  private static final String WITHHELD = "under embargo";

  private final List<RawAuthor> authors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private int groupStart;

  private UsenixAuthors() {}

  static UsenixAuthors of(List<Element> fields) {
    UsenixAuthors reader = new UsenixAuthors();
    for (Element field : fields) {
      PageLines.of(field).stream().filter(line -> !line.isEmpty()).forEach(reader::line);
    }
    reader.endGroup(List.of());
    return reader;
  }

  List<RawAuthor> authors() {
    return authors;
  }

  /** "Awarded Best Paper!". */
  List<String> notes() {
    return notes;
  }

  private void line(PageLine line) {
    boolean known = !authors.isEmpty() || !waiting.isEmpty();
    if (line.text().contains(WITHHELD)) {
      notes.add(line.text());
      return;
    }
    if (known && line.runs().stream().noneMatch(UsenixAuthors::isPlain)) {
      notes.add(line.text());
      return;
    }
    for (PageLine.Run run : line.runs()) {
      if (isPlain(run)) {
        names(run.text());
      } else {
        affiliation(bare(run.text()));
      }
    }
  }

  private static boolean isPlain(PageLine.Run run) {
    return run.format().indexOf('i') < 0;
  }

  private void names(String text) {
    for (String part : text.replace(" and ", ",").split("[,;]")) {
      String name = part.strip();
      name = name.startsWith("and ") ? name.substring("and ".length()).strip() : name;
      if (!name.isEmpty() && !name.equals("and") && Character.isLetter(name.codePointAt(0))) {
        waiting.add(name);
      }
    }
  }

  /** One that follows another without names between is a further one of the same people. */
  private void affiliation(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!waiting.isEmpty()) {
      endGroup(List.of(text));
      return;
    }
    for (int i = groupStart; i < authors.size(); i++) {
      List<String> all = new ArrayList<>(authors.get(i).affiliations());
      all.add(text);
      authors.set(i, RawAuthor.of(authors.get(i).name(), all));
    }
  }

  private void endGroup(List<String> affiliations) {
    groupStart = authors.size();
    waiting.forEach(name -> authors.add(RawAuthor.of(name, affiliations)));
    waiting.clear();
  }

  private static String bare(String affiliation) {
    String text = affiliation.strip();
    int end = text.length();
    while (end > 0 && ",; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
