package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.ParseContext;
import java.util.List;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;

/**
 * What the server put beside a page for its scripts: {@code __NEXT_DATA__}.
 *
 * @param notes the notes in it, as the API answers them
 * @param count how many there are on all pages
 */
record NextData(List<JsonObject> notes, OptionalLong count) {

  private static final NextData NONE = new NextData(List.of(), OptionalLong.empty());

  /** The data of a page; without notes where it has none, or they are broken, which is told. */
  static NextData of(Document document, ParseContext context) {
    Element script = document.selectFirst("script#__NEXT_DATA__");
    if (script == null) {
      return NONE;
    }
    try (JsonCursor json = JsonCursor.of(script.data(), context.limits())) {
      return json.nextValue() && json.isObject()
          ? of(JsonObject.read(json, context.limits()))
          : NONE;
    } catch (JacksonException e) {
      context.report(
          Diagnostic.of(
              Severity.WARNING,
              DiagnosticCodes.PAYLOAD_BROKEN,
              "the data of the page is broken: " + e.getOriginalMessage()));
      return NONE;
    }
  }

  private static NextData of(JsonObject data) {
    return data.object("props", "pageProps")
        .map(
            props ->
                new NextData(
                    props.objects("notes").stream().filter(note -> note.has("content")).toList(),
                    props.number("pagination", "totalCount")))
        .orElse(NONE);
  }
}
