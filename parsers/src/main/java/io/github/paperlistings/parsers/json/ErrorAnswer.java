package io.github.paperlistings.parsers.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an API says in place of an answer: in a field ({@code {"error": "…"}}, {@code {"message":
 * "…"}}), or in a list of faults ({@code {"errors": [{"title": "…"}]}} as JSON:API has it, {@code
 * {"message": [{"message": "…"}]}} as Crossref has it).
 */
final class ErrorAnswer {

  private static final String[] TEXTS = {"message", "error", "detail", "title"};

  private static final List<String> LISTS = List.of("errors", "message", "error");

  private ErrorAnswer() {}

  /** The message; empty where the answer has none. */
  static Optional<String> message(JsonObject answer) {
    return Stream.concat(
            Stream.of(TEXTS).flatMap(name -> answer.text(name).stream()),
            LISTS.stream().flatMap(name -> ofList(answer, name).stream()))
        .findFirst();
  }

  private static Optional<String> ofList(JsonObject answer, String name) {
    return answer.objects(name).stream()
        .flatMap(fault -> fault.firstText(TEXTS).stream())
        .findFirst()
        .or(() -> answer.texts(name).stream().findFirst());
  }
}
