package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawLink;
import java.util.Optional;

/**
 * A repository of a paper, as the dump of links tells of it.
 *
 * @param url the address as found
 * @param official whether it is the official one
 * @param inPaper whether the paper mentions it
 * @param inGithub whether it mentions the paper
 * @param framework the framework
 */
record CodeLink(
    String url,
    Optional<Boolean> official,
    Optional<Boolean> inPaper,
    Optional<Boolean> inGithub,
    Optional<String> framework) {

  /** The field of the address. */
  static final String FIELD = "repo_url";

  /** What the dump writes where it knows no framework. */
  private static final String NO_FRAMEWORK = "none";

  /** The repository of a row; empty where it has none. */
  static Optional<CodeLink> of(JsonObject row) {
    return row.text(FIELD)
        .map(
            url ->
                new CodeLink(
                    url,
                    flag(row, "is_official"),
                    flag(row, "mentioned_in_paper"),
                    flag(row, "mentioned_in_github"),
                    row.text("framework").filter(name -> !name.equalsIgnoreCase(NO_FRAMEWORK))));
  }

  private static Optional<Boolean> flag(JsonObject row, String name) {
    return row.text(name).map(Boolean::valueOf);
  }

  /** The link of a record. */
  RawLink raw() {
    return RawLink.builder()
        .url(url)
        .field(FIELD)
        .role(LinkRole.CODE)
        .official(official)
        .framework(framework)
        .build();
  }
}
