package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of one JSON object that describes a paper, as they are read. An item of a list holds
 * most of them in an inner object {@code paper}; a single paper holds them itself.
 */
final class ItemFields {

  /** Fields that no field of a paper holds and that are kept by their own names. */
  private static final Set<String> KEPT =
      Set.of(
          "submittedOnDailyAt",
          "thumbnail",
          "discussionId",
          "dailyPaperRank",
          "ai_summary_model",
          "githubRepoAddedBy",
          "numTotalModels",
          "numTotalDatasets",
          "numTotalSpaces");

  private static final List<String> ACCOUNT = List.of("user");
  private static final List<String> ORGANIZATION = List.of("fullname");

  /** The login: {@code name} in a list's outer object, {@code user} within a paper. */
  private static final List<String> SUBMITTER = List.of("name", "user");

  Optional<ItemFields> inner = Optional.empty();
  Optional<String> id = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<String> summary = Optional.empty();
  Optional<String> publishedAt = Optional.empty();
  Optional<String> githubRepo = Optional.empty();
  Optional<String> projectPage = Optional.empty();
  Optional<String> aiSummary = Optional.empty();
  OptionalLong upvotes = OptionalLong.empty();
  OptionalLong comments = OptionalLong.empty();
  OptionalLong githubStars = OptionalLong.empty();
  List<RawAuthor> authors = List.of();
  final Map<String, String> extra = new LinkedHashMap<>();

  static ItemFields read(JsonCursor json) {
    ItemFields fields = new ItemFields();
    while (json.nextField()) {
      fields.field(json.field(), json);
    }
    return fields;
  }

  /** Reads the value of one field, or passes over it. */
  void field(String name, JsonCursor json) {
    switch (name) {
      case "paper" -> inner = json.isObject() ? Optional.of(read(json)) : skipped(json);
      case "id" -> id = json.string();
      case "title" -> title = unlessInner(json);
      case "summary" -> summary = unlessInner(json);
      case "publishedAt" -> publishedAt = json.string();
      case "upvotes" -> upvotes = json.number();
      case "numComments" -> comments = json.number();
      case "githubRepo" -> githubRepo = json.string();
      case "githubStars" -> githubStars = json.number();
      case "projectPage" -> projectPage = json.string();
      case "ai_summary" -> aiSummary = json.string();
      case "authors" -> authors = authors(json);
      case "ai_keywords", "mediaUrls" -> keepAll(name, json);
      case "organization" -> keepInner("organization", json, ORGANIZATION);
      case "submittedBy", "submittedOnDailyBy" -> keepInner("submittedBy", json, SUBMITTER);
      default -> other(name, json);
    }
  }

  private void other(String name, JsonCursor json) {
    if (KEPT.contains(name)) {
      json.string().ifPresent(text -> extra.put(name, text));
    } else {
      json.skip();
    }
  }

  /** The outer copy of a text is not needed, and not to be trusted, where there is an inner one. */
  private Optional<String> unlessInner(JsonCursor json) {
    if (inner.isPresent()) {
      json.skip();
      return Optional.empty();
    }
    return json.string();
  }

  private static <T> Optional<T> skipped(JsonCursor json) {
    json.skip();
    return Optional.empty();
  }

  private void keepAll(String name, JsonCursor json) {
    List<String> values = json.strings();
    if (!values.isEmpty()) {
      extra.put(name, String.join(", ", values));
    }
  }

  private void keepInner(String name, JsonCursor json, List<String> fields) {
    inner(json, fields).ifPresent(text -> extra.put(name, text));
  }

  /** The text that a value which is an object has in one of its fields. */
  private static Optional<String> inner(JsonCursor json, List<String> fields) {
    if (!json.isObject()) {
      return skipped(json);
    }
    Optional<String> found = Optional.empty();
    while (json.nextField()) {
      if (fields.contains(json.field())) {
        Optional<String> text = json.string();
        found = text.isPresent() ? text : found;
      } else {
        json.skip();
      }
    }
    return found;
  }

  private static List<RawAuthor> authors(JsonCursor json) {
    List<RawAuthor> authors = new ArrayList<>();
    json.array(() -> author(json).ifPresent(authors::add));
    return authors;
  }

  private static Optional<RawAuthor> author(JsonCursor json) {
    if (!json.isObject()) {
      return json.string().map(RawAuthor::of);
    }
    Optional<String> name = Optional.empty();
    Optional<String> login = Optional.empty();
    while (json.nextField()) {
      switch (json.field()) {
        case "name" -> name = json.string();
        case "user" -> login = inner(json, ACCOUNT);
        default -> json.skip();
      }
    }
    return login.isPresent() ? claimed(name, login.get()) : name.map(RawAuthor::of);
  }

  /** An author to whom an account of the site lays claim. */
  private static Optional<RawAuthor> claimed(Optional<String> name, String login) {
    List<RawIdentifier> account = List.of(new RawIdentifier("huggingface", login));
    return name.map(known -> RawAuthor.of(known).withIdentifiers(account));
  }
}
