package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawLink;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the Anthology calls the files that come with a paper. */
final class AclAttachment {

  private static final Map<String, LinkRole> ROLES =
      Map.of(
          "software", LinkRole.CODE,
          "code", LinkRole.CODE,
          "dataset", LinkRole.DATASET,
          "data", LinkRole.DATASET,
          "video", LinkRole.VIDEO,
          "poster", LinkRole.POSTER,
          "presentation", LinkRole.SLIDES,
          "slides", LinkRole.SLIDES,
          "supplementary", LinkRole.OTHER);

  private AclAttachment() {}

  /** The link to a file of a kind; what other kinds hold is for the address to say. */
  static RawLink link(String url, String field, String kind) {
    RawLink.Builder link = RawLink.builder().url(url).field(field).label(kind);
    String name = kind.strip().toLowerCase(Locale.ROOT);
    return link.role(Optional.ofNullable(ROLES.get(name))).build();
  }
}
