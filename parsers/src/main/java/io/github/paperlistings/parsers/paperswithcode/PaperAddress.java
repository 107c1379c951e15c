package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.parsers.json.JsonObject;

/** What every record of the dumps carries. */
final class PaperAddress {

  private PaperAddress() {}

  /** Records without a title are still of a paper, which its address tells. */
  static boolean isRecord(JsonObject object) {
    return object.has("paper_url") || object.has("title") || object.has("paper_title");
  }
}
