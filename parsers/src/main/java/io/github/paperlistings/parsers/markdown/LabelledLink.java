package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawLink;
import java.util.Locale;
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
      boolean told = label.get().role().isPresent() || !isSiteOfVenue();
      return label.get().is(Label.Field.PAPER) && told
          || label.get().role().isEmpty() && isPaperAddress();
    }
    return place != Place.PROSE && isPaperAddress()
        || place == Place.TITLE && PaperAddress.isBesideList(address);
  }

  /** "[CVPR 2024](https://cvpr.thecvf.com)": a venue's own pages have its name in their address. */
  private boolean isSiteOfVenue() {
    String site = address.toLowerCase(Locale.ROOT);
    return Words.between(words, " ,'’-0123456789").stream()
        .filter(Venue::isAcronym)
        .anyMatch(word -> site.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the label names what the link leads to, and not where and when it was published. */
  boolean isNamed() {
    return Label.of(words).isPresent();
  }

  /** Whether it is labelled as something that belongs to a paper. */
  boolean isLabelled() {
    return place == Place.LABEL
        && label.flatMap(Label::role).filter(role -> role != LinkRole.OTHER).isPresent();
  }

  private boolean isPaperAddress() {
    return PaperAddress.isPaper(address);
  }

  /**
   * The role is asserted where the label says it and the address does not say another: archives and
   * repositories are known by their addresses.
   *
   * @param listedAsPaper whether the column that the title stands in is one of papers
   */
  RawLink raw(boolean listedAsPaper) {
    String field = place == Place.TITLE ? "title" : label.isPresent() ? words : "text";
    String url = PaperAddress.isLocalFile(address) ? "./" + address : address;
    RawLink.Builder link = RawLink.builder().url(url).field(field).label(words);
    Optional<LinkRole> told = label.flatMap(Label::role).filter(this::isTold);
    return link.role(told.isPresent() ? told : ofPlace(listedAsPaper)).build();
  }

  private Optional<LinkRole> ofPlace(boolean listedAsPaper) {
    boolean paper = listedAsPaper && place == Place.TITLE && known() == LinkRole.OTHER;
    return ofAddress().or(() -> Optional.of(LinkRole.PAPER).filter(role -> paper));
  }

  private LinkRole known() {
    return LinkExtractor.standard().classify(address, "").role();
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
    return switch (known()) {
      case OTHER, PROJECT_PAGE, DOCUMENTATION -> true;
      default -> false;
    };
  }

  /** A file that a repository holds, or a repository that its label calls otherwise. */
  private boolean isFileOfCode() {
    LinkRole known = known();
    return known == LinkRole.CODE
        || known == LinkRole.PDF && LinkExtractor.standard().repository(address).isPresent();
  }

  private boolean isTold(LinkRole role) {
    return switch (role) {
      case PAPER, PDF -> isOpen() || isFileOfCode();
      case PROJECT_PAGE, OTHER -> LinkExtractor.standard().repository(address).isEmpty();
      default -> true;
    };
  }
}
