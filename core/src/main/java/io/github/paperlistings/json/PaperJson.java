package io.github.paperlistings.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.model.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads papers and listings as JSON. The order of the fields is fixed, absent values are
 * absent, unknown fields are ignored, and reading back what was written gives an equal value.
 *
 * <p>The form is described by a <a href="https://json-schema.org/draft/2020-12/schema">JSON
 * Schema</a>, see {@link #schema()}.
 */
public final class PaperJson {

  private static final String SCHEMA = "paper-listing.schema.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(
              String.class,
              override ->
                  override.setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private PaperJson() {}

  /** A paper on one line. */
  public static String write(Paper paper) {
    return MAPPER.writeValueAsString(paper);
  }

  /** A listing, indented for people. */
  public static String write(Listing listing) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(listing);
  }

  /**
   * Reads a paper.
   *
   * @throws tools.jackson.core.JacksonException if the text is not the JSON of a paper
   */
  public static Paper readPaper(String json) {
    return MAPPER.readValue(json, Paper.class);
  }

  /**
   * Reads a listing.
   *
   * @throws tools.jackson.core.JacksonException if the text is not the JSON of a listing
   */
  public static Listing readListing(String json) {
    return MAPPER.readValue(json, Listing.class);
  }

  /** The JSON Schema (draft 2020-12) of a listing; its {@code $defs} hold that of a paper. */
  public static String schema() {
    try (InputStream schema = PaperJson.class.getResourceAsStream(SCHEMA)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
