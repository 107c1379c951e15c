package io.github.paperlistings.parsers.openreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tabs of a page in which its notes stand: "Oral Presentations", "Withdrawn". Browsers save the
 * links to them with the address of the page.
 */
final class NoteTabs {

  /** What the ids of tabs of accepted papers start with. */
  private static final List<String> ACCEPTED = List.of("accept", "notable", "oral", "spotlight");

  private final Map<String, List<String>> all = new HashMap<>();
  private final Map<String, List<String>> accepted = new HashMap<>();

  private NoteTabs() {}

  static NoteTabs of(Document document, List<Element> notes) {
    Map<String, String> labels = new HashMap<>();
    for (Element link : document.select("a[href*=#]")) {
      String href = link.attr("href");
      labels.putIfAbsent(href.substring(href.indexOf('#') + 1), label(link));
    }
    NoteTabs tabs = new NoteTabs();
    for (Element note : notes) {
      Element pane = note.closest(".tab-pane[id]");
      if (pane != null) {
        tabs.add(NoteElement.id(note), pane.id(), labels.getOrDefault(pane.id(), ""));
      }
    }
    return tabs;
  }

  /** Behind the label may stand how many notes there are. */
  private static String label(Element link) {
    String own = link.ownText().strip();
    return own.isEmpty() ? link.text().strip() : own;
  }

  private void add(String note, String pane, String label) {
    String tab = label.isEmpty() ? pane : label;
    put(all, note, tab);
    if (ACCEPTED.stream().anyMatch(pane::startsWith)) {
      put(accepted, note, tab);
    }
  }

  private static void put(Map<String, List<String>> tabs, String note, String tab) {
    List<String> of = tabs.computeIfAbsent(note, id -> new ArrayList<>(2));
    if (!of.contains(tab)) {
      of.add(tab);
    }
  }

  /** The tabs of a note. */
  List<String> of(String note) {
    return all.getOrDefault(note, List.of());
  }

  /** The tabs of a note that tell how it was accepted. */
  List<String> accepted(String note) {
    return accepted.getOrDefault(note, List.of());
  }
}
