package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import java.util.Optional;

/** Finds the title of an entry: what is set apart at its start, else its first plain words. */
final class TitleFinder {

  private static final String OPEN = "\"“«「『《‘";
  private static final String CLOSE = "\"”»」』》’";

  /** A longer name is a title. */
  private static final int NAME_WORDS = 3;

  private final StyledText text;
  private final boolean plainToo;

  private TitleFinder(StyledText text, boolean plainToo) {
    this.text = text;
    this.plainToo = plainToo;
  }

  /**
   * The title.
   *
   * @param plainToo whether words that nothing sets apart may be one
   */
  static Optional<TitleSpan> find(StyledText text, int start, boolean plainToo) {
    return new TitleFinder(text, plainToo).at(start, true);
  }

  private Optional<TitleSpan> at(int start, boolean authorsMayLead) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    Optional<TitleSpan> styled = styled(start);
    if (styled.isPresent() || text.at(start, Mark.Kind.BOLD).isPresent()) {
      return styled;
    }
    if (authorsMayLead) {
      int behind = behindAuthors(start);
      if (behind > start) {
        Optional<TitleSpan> apart =
            new TitleFinder(text, false).at(Lead.of(text, behind).end(), false);
        if (apart.isPresent()) {
          return apart;
        }
      }
    }
    Optional<TitleSpan> named = linked(start).or(() -> quotedBehindName(start));
    return named.isPresent() || !plainToo ? named : PlainTitle.find(text, start);
  }

  /** "Name - [Title](address)", "2017-ICLR-[Title](address)". */
  private Optional<TitleSpan> linked(int start) {
    int next = text.next(start, Mark.Kind.LINK);
    String before = StyledText.plain(text.text().substring(start, next));
    boolean name =
        next < text.length()
            && before.length() > 1
            && Words.count(before) <= NAME_WORDS + 1
            && "-–—:|".indexOf(before.charAt(before.length() - 1)) >= 0;
    return name
        ? text.at(next, Mark.Kind.LINK)
            .filter(link -> PaperAddress.isPaper(link.target()))
            .flatMap(link -> link(next, link))
            .filter(title -> words(title.start(), title.end()) >= NAME_WORDS)
            .map(title -> title.named(before.substring(0, before.length() - 1).strip()))
        : Optional.empty();
  }

  /** "Name: "Title"", as of a tracker and the paper that describes it. */
  private Optional<TitleSpan> quotedBehindName(int start) {
    int colon = text.text().indexOf(':', start);
    int quote = colon < 0 ? text.length() : skip(colon);
    if (quote >= text.length() || OPEN.indexOf(text.text().charAt(quote)) < 0) {
      return Optional.empty();
    }
    int words = words(start, colon);
    return words > 0 && words <= NAME_WORDS && text.next(start, Mark.Kind.LINK) > quote
        ? quoted(quote, CLOSE.charAt(OPEN.indexOf(text.text().charAt(quote))))
            .map(title -> title.named(StyledText.plain(text.text().substring(start, colon))))
        : Optional.empty();
  }

  private Optional<TitleSpan> styled(int start) {
    int quote = OPEN.indexOf(text.text().charAt(start));
    if (quote >= 0 && !isWithinLonger(start, CLOSE.charAt(quote))) {
      return quoted(start, CLOSE.charAt(quote));
    }
    Optional<Mark> link = text.at(start, Mark.Kind.LINK);
    Optional<Mark> bold = text.at(start, Mark.Kind.BOLD);
    if (link.isPresent() && bold.filter(mark -> mark.end() > link.get().end()).isEmpty()) {
      return link(start, link.get());
    }
    if (bold.isPresent()) {
      return bold(start, bold.get());
    }
    return text.at(start, Mark.Kind.ITALIC)
        .filter(mark -> AuthorShape.of(text.text().substring(start, mark.end())) < 2)
        .filter(mark -> words(start, mark.end()) > 2)
        .map(mark -> TitleSpan.styled(start, mark.end()));
  }

  /** Quotes around the first words of a title alone are part of it. */
  private boolean isWithinLonger(int start, char close) {
    int end = text.text().indexOf(close, start + 1);
    return text.marks().stream()
        .anyMatch(
            mark ->
                (mark.is(Mark.Kind.BOLD) || mark.is(Mark.Kind.LINK))
                    && mark.start() == start
                    && mark.end() > end + 2);
  }

  private Optional<TitleSpan> quoted(int start, char close) {
    int end = text.text().indexOf(close, start + 1);
    if (end < 0 || words(start + 1, end) < 2) {
      return Optional.empty();
    }
    return Optional.of(new TitleSpan(start + 1, end, end + 1, true, ""));
  }

  private Optional<TitleSpan> link(int start, Mark link) {
    String words = StyledText.plain(text.text(link));
    boolean address = words.startsWith("http") || words.equals(link.target());
    boolean title = !address && Label.ofLink(words).isEmpty();
    return title ? Optional.of(TitleSpan.styled(start, linkedEnd(link))) : Optional.empty();
  }

  /** "[Short](…): Rest of the Title" goes on behind the link. */
  private int linkedEnd(Mark link) {
    boolean goesOn =
        text.text().startsWith(": ", link.end()) && words(link.start(), link.end()) <= NAME_WORDS;
    return goesOn ? subtitleEnd(link.end()) : link.end();
  }

  private Optional<TitleSpan> bold(int start, Mark first) {
    int end = boldEnd(first);
    String words = StyledText.plain(text.text().substring(start, end));
    if (Label.of(words).isPresent() || isSentence(start, end)) {
      return linkWithin(start, end);
    }
    boolean colon = words.endsWith(":") || text.text().startsWith(":", end);
    if (words(start, end) <= NAME_WORDS) {
      int behind = skip(end);
      Optional<TitleSpan> named = behind < text.length() ? named(behind, words) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
      if (colon) {
        return PlainTitle.find(text, behind)
            .filter(rest -> rest.end() > behind)
            .map(rest -> new TitleSpan(start, rest.end(), rest.next(), true, ""));
      }
    }
    return Optional.of(TitleSpan.styled(start, colon ? subtitleEnd(end) : end));
  }

  /**
   * "**Main title**: Subtitle" on a line of its own before a line of authors, or with the words of
   * the subtitle in capitals as those of titles are.
   */
  private int subtitleEnd(int end) {
    int line = lineEnd(end);
    boolean another = line < text.length();
    boolean authors =
        another && AuthorShape.of(text.text().substring(line + 1, lineEnd(line + 1))) > 1;
    int link = text.next(end, Mark.Kind.LINK);
    if (authors && link >= line) {
      return line;
    }
    int limit = Math.min(line, link);
    int stop = end + PlainTitle.end(text.text().substring(end, limit));
    return PlainTitle.isHeadline(text.text().substring(Math.min(end + 1, stop), stop)) ? stop : end;
  }

  private int lineEnd(int start) {
    int at = Math.min(start, text.length());
    while (at < text.length()
        && text.text().charAt(at) != '\n'
        && text.text().charAt(at) != StyledText.BREAK) {
      at++;
    }
    return at;
  }

  /** A bold name before a title that is linked or in quotes. */
  private Optional<TitleSpan> named(int behind, String name) {
    int quote = OPEN.indexOf(text.text().charAt(behind));
    if (quote >= 0) {
      return quoted(behind, CLOSE.charAt(quote)).map(title -> title.named(name.replace(":", "")));
    }
    return text.at(behind, Mark.Kind.LINK)
        .filter(mark -> words(mark.start(), mark.end()) >= NAME_WORDS)
        .flatMap(mark -> link(behind, mark))
        .map(title -> title.named(name.replace(":", "")));
  }

  /** Bold stretches with nothing but space between them are one. */
  private int boldEnd(Mark first) {
    int end = first.end();
    for (Mark mark : text.marks()) {
      boolean next = mark.is(Mark.Kind.BOLD) && mark.start() >= end && mark.start() - end <= 1;
      if (next
          && text.text().substring(end, mark.start()).isBlank()
          && text.text().indexOf(StyledText.BREAK, end) != end) {
        end = mark.end();
      }
    }
    return end;
  }

  /** Words around a link that is not all of it. */
  private boolean isSentence(int start, int end) {
    return text.links().stream()
        .anyMatch(
            link ->
                link.start() < end
                    && link.end() > start
                    && (words(start, Math.max(start, link.start())) > 2
                        || words(Math.min(end, link.end()), end) > 4));
  }

  private Optional<TitleSpan> linkWithin(int start, int end) {
    return text.at(start, Mark.Kind.LINK)
        .filter(link -> link.end() <= end)
        .flatMap(link -> link(start, link));
  }

  /** Citations put authors first; the title behind them is set apart. */
  private int behindAuthors(int start) {
    int limit = text.length();
    for (Mark mark : text.marks()) {
      if (mark.start() > start && !mark.is(Mark.Kind.IMAGE)) {
        limit = mark.start();
        break;
      }
    }
    for (int i = start + 1; i < limit; i++) {
      if (OPEN.indexOf(text.text().charAt(i)) >= 0 && text.text().charAt(i) != '‘') {
        limit = i;
        break;
      }
    }
    if (limit >= text.length()) {
      return -1;
    }
    String before = StyledText.plain(text.text().substring(start, limit));
    String authors = withoutYear(before);
    boolean quoted = OPEN.indexOf(text.text().charAt(limit)) >= 0;
    return AuthorShape.of(authors) >= 2 || quoted && AuthorShape.isInverted(authors) ? limit : -1;
  }

  private static String withoutYear(String authors) {
    int paren = authors.indexOf('(');
    boolean last = paren > 0 && authors.indexOf(')', paren) >= authors.length() - 2;
    String names = last ? authors.substring(0, paren).strip() : paren > 0 ? "" : authors;
    int end = names.length();
    while (end > 0 && ",:[".indexOf(names.charAt(end - 1)) >= 0) {
      end--;
    }
    return names.substring(0, end).strip();
  }

  private int skip(int start) {
    int at = start;
    while (at < text.length() && " :-–—\n".indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int words(int start, int end) {
    String words = StyledText.plain(text.text().substring(start, Math.max(start, end)));
    return Words.count(words);
  }
}
