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
    return place != Place.PROSE && isPaperAddress()
        || place == Place.TITLE && PaperAddress.isLocalFile(address);
  }

  /** Whether the label names what the link leads to, and not where and when it was published. */
  boolean isNamed() {
    return Label.of(words).isPresent();
  }

  /** Whether it is labelled as something that belongs to a paper. */
  boolean isLabelled() {
    return place == Place.LABEL && label.flatMap(Label::role).isPresent();
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
    Optional<LinkRole> told = label.flatMap(Label::role).filter(this::isTold);
    return link.role(told.isPresent() ? told : ofAddress()).build();
  }

  /**
   * The role where the link shows that the entry is a paper, of an address that core leaves open.
   */
  private Optional<LinkRole> ofAddress() {
    LinkRole file = PaperAddress.isFile(address) ? LinkRole.PDF : LinkRole.PAPER;
    return Optional.of(file).filter(role -> isPaper() && isOpen());
  }

  /** Whether the address says no role: neither a repository, a model nor an archive of papers. */
  private boolean isOpen() {
    return switch (LinkExtractor.standard().classify(address, "").role()) {
      case OTHER, PROJECT_PAGE, DOCUMENTATION -> true;
      default -> false;
    };
  }

  /** A file that a repository holds, or a repository that its label calls otherwise. */
  private boolean isFileOfCode() {
    return LinkExtractor.standard().classify(address, "").role() == LinkRole.CODE;
  }

  private boolean isTold(LinkRole role) {
    return switch (role) {
      case PAPER, PDF -> isOpen() || isFileOfCode();
      case PROJECT_PAGE, OTHER -> LinkExtractor.standard().repository(address).isEmpty();
      default -> true;
    };
  }
}
