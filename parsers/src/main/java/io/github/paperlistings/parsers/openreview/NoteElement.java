package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One note as a page shows it; its fields are made those of a note of the API. */
final class NoteElement {

  /** What a note has and nothing else of its class does. */
  static final String LINK = "a[href*='forum?id=']";

  private static final String MODIFIED = "modified:";

  private static final List<String> WHEN = List.of("published:", "submitted:");

  private final Element note;

  NoteElement(Element note) {
    this.note = note;
  }

  /** The identifier of a note. */
  static String id(Element note) {
    return Optional.ofNullable(note.selectFirst(LINK))
        .map(link -> parameter(link.attr("href")))
        .orElse("");
  }

  /** The record; empty where the note has no title. */
  Optional<RawPaper> record(NoteTabs tabs) {
    Element link = note.selectFirst(LINK);
    String id = id(note);
    if (link == null || id.isEmpty() || link.text().isBlank()) {
      return Optional.empty();
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("title", NoteText.of(link));
    file("a.pdf-link, a.note_content_pdf").ifPresent(href -> content.put("pdf", href));
    file("a.html-link").ifPresent(href -> content.put("html", href));
    fields(content);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    about(content, fields);
    fields.put("content", JsonObject.of(content));
    return new NoteRecord()
        .record(JsonObject.of(fields), HtmlPage.location(link))
        .map(paper -> finished(paper, id, tabs));
  }

  private RawPaper finished(RawPaper paper, String id, NoteTabs tabs) {
    RawPaper.Builder record = RawPaper.builder().from(paper).key(id);
    dates(record);
    Optional.ofNullable(note.selectFirst(".note-authors, .signatures"))
        .ifPresent(
            authors -> {
              List<RawAuthor> found = ShownAuthors.of(authors);
              record.addAllAuthors(found);
              if (found.isEmpty()) {
                ShownAuthors.text(authors).ifPresent(record::authorText);
              }
              ShownAuthors.more(authors).ifPresent(more -> record.putExtra("authors", more));
            });
    record.addAllLabels(tabs.accepted(id));
    if (!tabs.of(id).isEmpty()) {
      record.putExtra("tab", String.join("; ", tabs.of(id)));
    }
    return record.build();
  }

  private Optional<String> file(String selector) {
    return Optional.ofNullable(note.selectFirst(selector))
        .map(link -> link.attr("href").strip())
        .filter(href -> !href.isEmpty())
        .map(href -> href.contains("://") || href.startsWith("/") ? href : "/" + href);
  }

  /** A value stands behind the name of its field. */
  private void fields(Map<String, Object> content) {
    for (Element name : note.select(".note-content-field, .note_content_field")) {
      Element value = name.nextElementSibling();
      while (value != null && !value.is(".note-content-value, .note_content_value")) {
        value = value.nextElementSibling();
      }
      String key = key(name.text());
      if (value != null && !key.isEmpty()) {
        Element file = value.selectFirst("a.attachment-download-link[href]");
        String text = file == null ? NoteText.of(value) : file.attr("href");
        if (!text.isBlank()) {
          content.putIfAbsent(key, text.strip());
        }
      }
    }
  }

  /** "Supplementary Material:" is {@code supplementary_material}. */
  private static String key(String name) {
    String bare = name.strip();
    bare = bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    String key = bare.toLowerCase(Locale.ROOT).replace(' ', '_');
    return key.equals("tl;dr") ? "TL;DR" : key;
  }

  /** Behind the date stands the venue, or else the invitation that the note answered. */
  private void about(Map<String, Object> content, Map<String, Object> fields) {
    List<String> about = about();
    if (about.size() > 1) {
      String text = about.get(1);
      boolean invitation = text.toLowerCase(Locale.ROOT).contains("submission");
      if (invitation) {
        fields.put("invitation", text);
      } else {
        content.putIfAbsent("venue", text);
      }
    }
  }

  private void dates(RawPaper.Builder record) {
    List<String> about = about();
    if (about.isEmpty()) {
      return;
    }
    String text = about.get(0);
    int modified = text.toLowerCase(Locale.ROOT).indexOf(MODIFIED);
    if (modified >= 0) {
      record.updated(date(text.substring(modified + MODIFIED.length())));
    }
    String first = modified < 0 ? text : text.substring(0, modified);
    record.published(date(first.replace(", Last ", "").replace("Last ", "")));
  }

  private static Optional<String> date(String text) {
    String date = text.replace("(", "").replace(")", "").strip();
    for (String when : WHEN) {
      if (date.toLowerCase(Locale.ROOT).startsWith(when)) {
        date = date.substring(when.length()).strip();
      }
    }
    return date.isEmpty() ? Optional.empty() : Optional.of(date);
  }

  /** The date, then the venue or invitation, where it is shown; not who may read, and replies. */
  private List<String> about() {
    Element line = note.selectFirst(".note-meta-info");
    Elements items =
        line == null ? note.select(".meta_row .item") : line.select("> li, > .date, > .item");
    return items.stream()
        .filter(item -> !item.hasClass("readers"))
        .map(Element::text)
        .filter(text -> !text.startsWith("readers:") && !isCountOfReplies(text))
        .toList();
  }

  private static boolean isCountOfReplies(String text) {
    return text.endsWith(" Reply") || text.endsWith(" Replies");
  }

  private static String parameter(String href) {
    int start = href.indexOf("forum?id=") + "forum?id=".length();
    int end = start;
    while (end < href.length() && "&#".indexOf(href.charAt(end)) < 0) {
      end++;
    }
    return href.substring(start, end);
  }
}
