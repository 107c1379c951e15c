package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.parsers.json.JsonObject;
import java.util.Optional;

/** What every record of the dumps carries. */
final class PaperAddress {

  private PaperAddress() {}

  /** Records without a title are still of a paper, which its address tells. */
  static boolean isRecord(JsonObject object) {
    return object.has("paper_url") || object.has("title") || object.has("paper_title");
  }

  /**
   * What the records of one paper share in both dumps: the last part of its address there, or else
   * its number on arXiv, or else its title. Empty where a record has none of them.
   */
  static Optional<String> key(JsonObject object) {
    return object
        .text("paper_url")
        .map(PaperAddress::lastPart)
        .or(() -> object.firstText("arxiv_id", "paper_arxiv_id").map("arXiv:"::concat))
        .or(() -> object.firstText("title", "paper_title").map("title:"::concat));
  }

  private static String lastPart(String url) {
    int end = url.endsWith("/") ? url.length() - 1 : url.length();
    return url.substring(url.lastIndexOf('/', end - 1) + 1, end);
  }
}
