package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawLink;
import java.util.Optional;

/**
 * A link of an entry.
 *
 * @param address the address
 * @param words what it is labelled with
 * @param label what that means
 * @param place where it stands
 */
record LabelledLink(String address, String words, Optional<Label> label, Place place) {

  enum Place {
    TITLE,
    LABEL,
    PROSE
  }

  /** Whether the link shows that the entry is a paper. */
  boolean isPaper() {
    if (label.isPresent() && place != Place.TITLE) {
      return label.get().is(Label.Field.PAPER) || label.get().role().isEmpty() && isPaperAddress();
    }
    return place != Place.PROSE && isPaperAddress();
  }

  private boolean isPaperAddress() {
    return PaperAddress.isPaper(address);
  }

  /**
   * The role is asserted where the label says it and the address does not say another: archives and
   * repositories are known by their addresses.
   */
  RawLink raw() {
    String field = place == Place.TITLE ? "title" : label.isPresent() ? words : "text";
    RawLink.Builder link = RawLink.builder().url(address).field(field).label(words);
    return link.role(label.flatMap(Label::role).filter(this::isTold)).build();
  }

  private boolean isTold(LinkRole role) {
    return switch (role) {
      case PAPER, PDF -> {
        LinkRole known = LinkExtractor.standard().classify(address, "").role();
        yield known != LinkRole.PAPER && known != LinkRole.PDF;
      }
      case PROJECT_PAGE, OTHER -> LinkExtractor.standard().repository(address).isEmpty();
      default -> true;
    };
  }
}
