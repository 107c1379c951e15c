package io.github.paperlistings.parsers.page;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;

/** The article that the JSON-LD of a page describes: alone, in an array, in {@code @graph}. */
final class JsonLdArticle {

  private static final Set<String> TYPES =
      Set.of("ScholarlyArticle", "MedicalScholarlyArticle", "Article", "TechArticle", "Report");

  private final Set<String> types = new LinkedHashSet<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<RawAuthor> authors = new ArrayList<>();
  private final List<String> dois = new ArrayList<>();

  private JsonLdArticle() {}

  /** The first article; without any field where there is none. */
  static JsonLdArticle of(Document document, ParseContext context) {
    List<JsonLdArticle> found = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try (JsonCursor json = JsonCursor.of(script.data(), context.limits())) {
        while (json.nextValue()) {
          value(json, found);
        }
      } catch (JacksonException e) {
        context.report(
            Diagnostic.of(
                Severity.WARNING,
                DiagnosticCodes.PAYLOAD_BROKEN,
                "the JSON-LD of the page is broken: " + e.getOriginalMessage()));
      }
    }
    return found.stream().findFirst().orElseGet(JsonLdArticle::new);
  }

  /** A text field by its name in schema.org, the parts of nested objects by simple names. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  List<RawAuthor> authors() {
    return authors;
  }

  List<String> dois() {
    return dois;
  }

  private static void value(JsonCursor json, List<JsonLdArticle> found) {
    if (json.isArray()) {
      json.array(() -> value(json, found));
      return;
    }
    JsonLdArticle candidate = new JsonLdArticle();
    json.object(name -> candidate.field(name, json, found));
    if (candidate.types.stream().anyMatch(TYPES::contains)) {
      found.add(candidate);
    }
  }

  private void field(String name, JsonCursor json, List<JsonLdArticle> found) {
    switch (name) {
      case "@type" -> types.addAll(json.strings());
      case "@graph", "mainEntity" -> value(json, found);
      case "author", "creator" -> authors(json);
      case "isPartOf" -> new JsonLdVolume(texts).read(json);
      case "publisher", "license" -> named(name, json);
      case "identifier", "sameAs", "doi", "@id" -> identifier(json);
      case "pagination" -> json.string().ifPresent(pages -> texts.putIfAbsent("pages", pages));
      case "pageStart", "pageEnd" -> pages(name, json);
      default -> json.string().ifPresent(text -> texts.putIfAbsent(name, text.strip()));
    }
  }

  private void pages(String name, JsonCursor json) {
    json.string().ifPresent(page -> texts.put(name, page));
    if (texts.containsKey("pageStart") && texts.containsKey("pageEnd")) {
      texts.put("pages", texts.get("pageStart") + "-" + texts.get("pageEnd"));
    }
  }

  /** A thing is given by its name, or as an object that has one. */
  private void named(String name, JsonCursor json) {
    if (!json.isObject()) {
      json.string().ifPresent(text -> texts.putIfAbsent(name, text));
      return;
    }
    json.object(
        inner -> {
          Optional<String> text = json.string();
          if (inner.equals("name") || inner.equals("url")) {
            text.ifPresent(value -> texts.putIfAbsent(name, value));
          }
        });
  }

  private void identifier(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> identifier(json));
    } else if (json.isObject()) {
      json.object(
          inner -> {
            if (inner.equals("value") || inner.equals("@id")) {
              identifier(json);
            } else {
              json.skip();
            }
          });
    } else {
      json.string().filter(MetadataPage::isDoi).ifPresent(dois::add);
    }
  }

  private void authors(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> authors(json));
    } else if (json.isObject()) {
      new JsonLdPerson().read(json).ifPresent(authors::add);
    } else {
      json.string().map(RawAuthor::of).ifPresent(authors::add);
    }
  }
}
