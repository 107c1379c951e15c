package io.github.paperlistings.parsers.markdown;

import java.util.List;
import java.util.Optional;

/** Reads an entry: a text with a title at its start, and the texts that belong to it. */
final class EntryReader {

  /** A longer text is no entry of a list. */
  static final int LONGEST = 20_000;

  private static final int LONGEST_TITLE = 350;

  private EntryReader() {}

  /**
   * The entry, if the text has a title.
   *
   * @param plainToo whether words that nothing sets apart may be a title
   */
  static Optional<Entry> read(StyledText head, List<StyledText> details, boolean plainToo) {
    if (head.isBlank() || head.length() > LONGEST) {
      return Optional.empty();
    }
    Lead lead = Lead.of(head, 0);
    Optional<TitleSpan> found = TitleFinder.find(head, lead.end(), plainToo);
    if (found.isEmpty() || found.get().end() - found.get().start() > LONGEST_TITLE) {
      return Optional.empty();
    }
    Entry entry = new Entry(head.line());
    TitleSpan title = found.get();
    entry.title(head.text().substring(title.start(), title.end()));
    DetailReader reader = new DetailReader(entry);
    if (!title.name().isBlank() && !reader.tag(title.name().replace('-', ' '))) {
      entry.extra.put("name", title.name());
    }
    lead.tags().forEach(reader::lead);
    reader.links(LinkReader.read(head, title.start(), title.end()));
    reader.images(head);
    if (title.next() <= title.start()) {
      reader.rest(head.part(title.next(), title.start()));
    } else if (title.start() > lead.end() + 1 && title.name().isBlank()) {
      reader.rest(head.part(lead.end(), title.start()));
    }
    reader.rest(head.part(Math.max(title.next(), title.end()), head.length()));
    for (StyledText detail : details) {
      reader.detail(detail);
    }
    return Optional.of(entry);
  }

  /** Whether a text starts with a title that is set apart. */
  static boolean startsWithTitle(StyledText text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return false;
    }
    return TitleFinder.find(text, Lead.of(text, 0).end(), false).isPresent();
  }

  /** Whether a line without links has lines behind it that hold only links, one to a paper. */
  static boolean isTitleBeforeLinks(StyledText text) {
    int end = 0;
    while (end < text.length()
        && "\n".indexOf(text.text().charAt(end)) < 0
        && text.text().charAt(end) != StyledText.BREAK) {
      end++;
    }
    if (end >= text.length() || text.length() > LONGEST) {
      return false;
    }
    StyledText links = text.part(end + 1, text.length());
    return text.next(0, Mark.Kind.LINK) > end
        && isOnlyLinks(links, links.links())
        && LinkReader.read(links, -1, -1).stream().anyMatch(LabelledLink::isPaper);
  }

  /**
   * Whether a text only tells more of an entry before it: it starts with a label, or holds nothing
   * but links that are labelled.
   */
  static boolean isDetail(StyledText text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return false;
    }
    int start = letter(text.text());
    int value = start < text.length() ? Label.valueStart(text.text(), start) : -1;
    if (value >= 0) {
      return true;
    }
    List<Mark> links = text.links();
    if (links.isEmpty()) {
      return false;
    }
    String before = text.text().substring(0, links.get(0).start());
    return Label.of(before).isPresent() || isOnlyLinks(text, links);
  }

  private static boolean isOnlyLinks(StyledText text, List<Mark> links) {
    StringBuilder outside = new StringBuilder();
    int at = 0;
    for (Mark link : links) {
      outside.append(text.text(), Math.min(at, link.start()), link.start());
      at = Math.max(at, link.end());
      String words = StyledText.plain(text.text(link));
      boolean label =
          words.isEmpty() || words.equals(link.target()) || Label.ofLink(words).isPresent();
      if (!label) {
        return false;
      }
    }
    outside.append(text.text().substring(at));
    return outside.toString().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static int letter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
