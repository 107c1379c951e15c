package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawListing;
import java.util.Set;

/**
 * The records as Hugging Face shows the copies of the dumps that it holds: each in a row, and a
 * page of rows beside the number of all. See <a
 * href="https://huggingface.co/docs/dataset-viewer/rows">its documentation</a>.
 */
final class DatasetRows {

  /** The list of an answer. */
  static final Set<String> LISTS = Set.of("rows");

  private DatasetRows() {}

  /** The record of a row; the object itself, where it is no row. */
  static JsonObject record(JsonObject object) {
    return object.object("row").orElse(object);
  }

  /** An answer is a page of all rows. */
  static RawListing header(JsonObject facts, long shown) {
    RawListing.Builder header = RawListing.builder().statedCount(facts.number("num_rows_total"));
    return facts.has("num_rows_total") ? header.shownCount(shown).build() : header.build();
  }
}
