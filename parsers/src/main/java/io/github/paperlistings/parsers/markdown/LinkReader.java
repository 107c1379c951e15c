package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the links of a text with their labels. */
final class LinkReader {

  private static final int LONGEST_KEY = 40;

  private final StyledText text;

  private LinkReader(StyledText text) {
    this.text = text;
  }

  /**
   * The links, in order.
   *
   * @param titleStart where the title starts, or -1
   * @param titleEnd where the title ends
   */
  static List<LabelledLink> read(StyledText text, int titleStart, int titleEnd) {
    LinkReader reader = new LinkReader(text);
    List<LabelledLink> links = new ArrayList<>();
    int previous = 0;
    Optional<LabelledLink> keyed = Optional.empty();
    for (Mark mark : text.links()) {
      boolean inTitle = mark.start() < titleEnd && mark.end() > titleStart && titleStart >= 0;
      if (isAddress(mark.target())) {
        LabelledLink link = inTitle ? reader.title(mark) : reader.link(mark, previous);
        boolean another = link.label().isEmpty() && reader.isListed(previous, mark.start());
        LabelledLink first = keyed.filter(one -> another).orElse(link);
        keyed =
            Optional.of(first).filter(one -> another || !reader.words(mark).equals(one.words()));
        links.add(new LabelledLink(link.address(), first.words(), first.label(), first.place()));
      }
      previous = mark.end();
    }
    return links;
  }

  /** "Data: [one](…), [two](…)": only a comma or the like stands between the links. */
  private boolean isListed(int previous, int start) {
    String between = StyledText.plain(text.text().substring(Math.min(previous, start), start));
    return between.equals(",") || between.equals("/") || between.equals("and");
  }

  /** Parts of the same page, mail addresses and the like lead to no page of a paper. */
  private static boolean isAddress(String target) {
    return !target.isBlank()
        && (target.indexOf('.') >= 0 || target.indexOf('/') >= 0 || target.indexOf(':') >= 0)
        && !target.startsWith("#")
        && !target.startsWith("mailto:")
        && !target.startsWith("javascript:")
        && target.indexOf('#') != 2;
  }

  private LabelledLink title(Mark mark) {
    return new LabelledLink(mark.target(), "", Optional.empty(), LabelledLink.Place.TITLE);
  }

  private LabelledLink link(Mark mark, int previous) {
    String words = words(mark);
    boolean bare = words.isEmpty() || words.equals(mark.target()) || words.startsWith("http");
    Optional<Label> label = bare ? Optional.empty() : Label.ofLink(words);
    String key = key(mark.start(), previous);
    Optional<Label> keyed = Label.ofLink(key);
    if (label.isEmpty() && keyed.filter(Label::isLink).isPresent()) {
      return new LabelledLink(mark.target(), key, keyed, LabelledLink.Place.LABEL);
    }
    boolean apart = bare || label.isPresent() || isBracketed(mark);
    return new LabelledLink(
        mark.target(),
        bare ? "" : words,
        label,
        apart ? LabelledLink.Place.LABEL : LabelledLink.Place.PROSE);
  }

  /** The text of a link, or what the image in it says. */
  private String words(Mark mark) {
    String words = StyledText.plain(text.text(mark)).replace("[", "").replace("]", "").strip();
    if (!words.isEmpty()) {
      return words;
    }
    return text.images().stream()
        .filter(image -> image.start() >= mark.start() && image.end() <= mark.end())
        .map(image -> Badge.words(image.target()))
        .filter(said -> !said.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The words before a link, up to what stands before them on the line: "Code: …". */
  private String key(int start, int previous) {
    int from = Math.max(previous, start - LONGEST_KEY);
    String before = text.text().substring(Math.min(from, start), start);
    int bracket = before.lastIndexOf('[');
    if (bracket >= 0
        && StyledText.plain(before.substring(bracket)).replace("(", "").strip().endsWith("]")) {
      return StyledText.plain(before.substring(bracket))
          .replace("[", "")
          .replace("]", "")
          .replace("(", "")
          .strip();
    }
    int at = before.length();
    while (at > 0
        && "\n|,;•·、".indexOf(before.charAt(at - 1)) < 0
        && before.charAt(at - 1) != StyledText.BREAK) {
      at--;
    }
    return StyledText.plain(before.substring(at)).replace("[", "").replace(":", "").strip();
  }

  private boolean isBracketed(Mark mark) {
    String all = text.text();
    String words = text.text(mark);
    boolean around =
        mark.start() > 0
            && "[(".indexOf(all.charAt(mark.start() - 1)) >= 0
            && mark.end() < all.length()
            && "])".indexOf(all.charAt(mark.end())) >= 0;
    return around || words.startsWith("[") && words.endsWith("]");
  }
}
