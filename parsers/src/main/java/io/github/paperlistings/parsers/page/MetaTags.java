package io.github.paperlistings.parsers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The named metadata of a page, in its order. */
final class MetaTags {

  /** What repositories of the Digital Commons put in front of the names that others use. */
  private static final String BEPRESS = "bepress_";

  /**
   * One of them.
   *
   * @param name the name in lower case, with a full stop for the colon of {@code dc:title}
   */
  record Tag(String name, String content) {}

  private final List<Tag> tags = new ArrayList<>();

  MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      String content = meta.attr("content").strip();
      if (!name.isBlank() && !content.isEmpty()) {
        tags.add(new Tag(canonical(name), unescaped(content)));
      }
    }
  }

  /** All of them. */
  List<Tag> all() {
    return tags;
  }

  /** The first content of the first name that has one. */
  Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> every(name).stream()).findFirst();
  }

  /** The contents of a name. */
  List<String> every(String name) {
    return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::content).toList();
  }

  /** Nature's pages wrote "Angstr|[ouml]|m" for an entity of HTML (2010). */
  private static String unescaped(String content) {
    return content.contains("|[")
        ? Parser.unescapeEntities(content.replace("|[", "&").replace("]|", ";"), false)
        : content;
  }

  /** Whether there is one whose name starts so. */
  boolean has(String start) {
    return tags.stream().anyMatch(tag -> tag.name().startsWith(start));
  }

  /** {@code DCTERMS.issued} and {@code dc:date} are {@code dcterms.issued} and {@code dc.date}. */
  private static String canonical(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace(':', '.');
    return lower.startsWith(BEPRESS) ? lower.substring(BEPRESS.length()) : lower;
  }
}
