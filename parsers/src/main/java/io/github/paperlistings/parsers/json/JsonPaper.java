package io.github.paperlistings.parsers.json;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a record of the fields of an object, and remembers which of them were taken. */
public final class JsonPaper {

  private final JsonObject fields;
  private final RawPaper.Builder paper = RawPaper.builder();
  private final Set<String> taken = new HashSet<>();

  /** A record of an object at a place. */
  public JsonPaper(JsonObject fields, Location location) {
    this.fields = fields;
    paper.location(location);
  }

  /** The record so far. */
  public RawPaper.Builder paper() {
    return paper;
  }

  /** The object. */
  public JsonObject fields() {
    return fields;
  }

  /** Takes the first of some fields that has a text; the others stay. */
  public Optional<String> text(String... names) {
    for (String name : names) {
      Optional<String> text = fields.text(name);
      if (text.isPresent()) {
        taken.add(name);
        return text;
      }
    }
    return Optional.empty();
  }

  /** Takes the texts of a list, or the one text. */
  public List<String> texts(String name) {
    taken.add(name);
    return fields.texts(name);
  }

  /** Takes keywords: a list, or one text with semicolons, or else commas, between them. */
  public List<String> keywords(String name) {
    List<String> listed = texts(name);
    if (listed.size() != 1) {
      return listed;
    }
    String text = listed.get(0);
    char mark = text.indexOf(';') < 0 ? ',' : ';';
    List<String> keywords = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int next = text.indexOf(mark, start);
      int end = next < 0 ? text.length() : next;
      String keyword = text.substring(start, end).strip();
      if (!keyword.isEmpty()) {
        keywords.add(keyword);
      }
      start = end + 1;
    }
    return keywords;
  }

  /** Takes the objects of a list, or the one object. */
  public List<JsonObject> objects(String name) {
    taken.add(name);
    return fields.objects(name);
  }

  /** Takes fields of which nothing more is wanted. */
  public void take(String... names) {
    taken.addAll(Arrays.asList(names));
  }

  /** Takes a field as an identifier. */
  public void identifier(String scheme, String name) {
    text(name).ifPresent(text -> paper.addIdentifiers(new RawIdentifier(scheme, text)));
  }

  /** Takes a field as a link, or a list of them, of which the name tells the role. */
  public void link(String name, LinkRole role) {
    texts(name).forEach(url -> paper.addLinks(RawLink.of(url, name, role)));
  }

  /** Takes a field as a link whose address tells the role. */
  public void link(String name) {
    texts(name).forEach(url -> paper.addLinks(RawLink.of(url, name)));
  }

  /** Keeps some fields by their own names beside the record. */
  public void extra(String... names) {
    for (String name : names) {
      List<String> texts = texts(name);
      if (!texts.isEmpty()) {
        paper.putExtra(name, String.join("; ", texts));
      }
    }
  }

  /** The fields that were not taken, as texts. */
  public Map<String, String> remaining() {
    return fields.others(taken);
  }

  /** Keeps all fields that were not taken by their own names. */
  public void others() {
    paper.putAllExtra(remaining());
  }

  /** The record. */
  public RawPaper build() {
    return paper.build();
  }
}
