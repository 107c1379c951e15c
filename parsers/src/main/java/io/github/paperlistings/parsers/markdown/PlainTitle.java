package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds where a title ends that nothing sets apart from what stands behind it. */
final class PlainTitle {

  private static final Set<String> DESCRIPTION =
      FactTable.words(PlainTitle.class, "openers.tsv", "description");
  private static final Set<String> PROSE =
      FactTable.words(PlainTitle.class, "openers.tsv", "prose");
  private static final Set<String> BEFORE_LINK =
      FactTable.words(PlainTitle.class, "openers.tsv", "before");

  private static final int FEWEST_WORDS_OF_SENTENCE = 3;

  /** The words that titles have in small letters are short: "with", "from". */
  private static final int LONGEST_PARTICLE = 4;

  private final StyledText text;
  private final int start;

  private PlainTitle(StyledText text, int start) {
    this.text = text;
    this.start = start;
  }

  static Optional<TitleSpan> find(StyledText text, int start) {
    return new PlainTitle(text, start).find();
  }

  private Optional<TitleSpan> find() {
    int limit = limit();
    if (limit <= start || speaksToReader(limit)) {
      return Optional.empty();
    }
    int first = LeadingAuthors.end(text.text(), start, limit);
    String words = text.text().substring(first, limit);
    int end = first + cut(words);
    boolean whole = words.length() == stop(words);
    return end > first && !(whole && leadsToLink(limit))
        ? Optional.of(new TitleSpan(first, end, first == start ? end : start, false, ""))
        : Optional.empty();
  }

  /** The first link, image, break, list of authors in italics or stretch that a sign sets apart. */
  private int limit() {
    String all = text.text();
    int limit = all.length();
    for (Mark mark : text.marks()) {
      if (mark.start() < start || mark.start() >= limit) {
        continue;
      }
      boolean apart = mark.is(Mark.Kind.LINK) || mark.is(Mark.Kind.IMAGE);
      if (apart || isSetApart(mark.start()) || isCredit(mark)) {
        limit = mark.start();
      }
    }
    for (int i = start; i < limit; i++) {
      if (all.charAt(i) == StyledText.BREAK || all.charAt(i) == '\n' && startsAuthors(i + 1)) {
        return i;
      }
    }
    return limit;
  }

  /** Authors or a venue in italics behind a title: "Title *Jane Doe et al. arXiv.*". */
  private boolean isCredit(Mark mark) {
    if (!mark.is(Mark.Kind.ITALIC) || mark.start() == start) {
      return false;
    }
    String words = StyledText.plain(text.text(mark));
    return words.contains(" et al") || AuthorShape.of(words) > 1 || Venue.isVenue(words);
  }

  private boolean isSetApart(int mark) {
    int before = mark - 1;
    while (before > start && Character.isWhitespace(text.text().charAt(before))) {
      before--;
    }
    return ".,:;-–—(|?!\n".indexOf(text.text().charAt(Math.max(before, start))) >= 0;
  }

  private boolean startsAuthors(int line) {
    int end = line;
    while (end < text.length()
        && "\n[(".indexOf(text.text().charAt(end)) < 0
        && text.text().charAt(end) != StyledText.BREAK) {
      end++;
    }
    String words = text.text().substring(line, end).strip();
    return words.isEmpty() || AuthorShape.of(words) >= 2;
  }

  private boolean speaksToReader(int limit) {
    String words = StyledText.plain(text.text().substring(start, limit));
    String first = firstWord(words);
    String rest = words.substring(Math.min(words.length(), first.length() + 1));
    boolean capital = !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    return PROSE.contains(first.toLowerCase(Locale.ROOT)) && !capital;
  }

  /** A sentence that goes on with a link. */
  private boolean leadsToLink(int limit) {
    String words = StyledText.plain(text.text().substring(start, limit));
    Optional<Mark> link = text.at(limit, Mark.Kind.LINK);
    if (link.isEmpty()) {
      return false;
    }
    char before = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (BEFORE_LINK.contains(last)) {
      return true;
    }
    String label = text.text(link.get());
    boolean labelled = Label.ofLink(label).isPresent() || label.equals(link.get().target());
    return !labelled && "[(:|".indexOf(before) < 0;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** Where a title ends that starts a text. */
  static int end(String words) {
    return cut(words);
  }

  /** Whether words have the capitals of a title: all long ones, and more than one. */
  static boolean isHeadline(String words) {
    int capitals = 0;
    int small = 0;
    for (String word : Words.between(words, " :,/-")) {
      boolean capital = !Character.isLowerCase(word.charAt(0));
      capitals += capital ? 1 : 0;
      small += !capital && word.length() > LONGEST_PARTICLE ? 1 : 0;
    }
    return capitals > 1 && small * 5 <= capitals;
  }

  private static int stop(String words) {
    for (int i = 1; i < words.length(); i++) {
      if (endsAt(words, i)) {
        return i;
      }
    }
    return words.length();
  }

  private static int cut(String words) {
    int end = stop(words);
    while (end > 0 && " \n[(,:;|-–—".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean endsAt(String words, int i) {
    char c = words.charAt(i);
    char before = words.charAt(i - 1);
    return switch (c) {
      case '(', '[', '（' -> isNote(words, i);
      case ',' -> isTail(words.substring(i + 1));
      case '.', '?', '!' -> c == '.' ? endsSentence(words, i) : false;
      case '|', '·', '•' -> before == ' ' && words.startsWith(" ", i + 1);
      case '-', '–', '—' -> before == ' ' && words.startsWith(" ", i + 1) && !isSubtitle(words, i);
      case '\t' -> true;
      case ' ', '\n' -> opensOther(words, i);
      default -> before == '?' && c == ' ';
    };
  }

  /** "START — Self-Tuning Adaptive Radix Tree": a few words, in capitals as those before a dash. */
  private static boolean isSubtitle(String words, int dash) {
    String behind = words.substring(dash + 2);
    String rest = behind.substring(0, cut(behind));
    return isHeadline(rest)
        && AuthorShape.of(rest) < 2
        && AuthorShape.of(StyledText.plain(behind)) < 2
        && !Venue.isVenue(rest)
        && WrittenDate.of(rest).isEmpty();
  }

  /** A bracket with a year, venue or authors in it, unless the title goes on behind it. */
  private static boolean isNote(String words, int open) {
    int close = open + 1;
    while (close < words.length() && ")]）".indexOf(words.charAt(close)) < 0) {
      close++;
    }
    String inside = words.substring(open + 1, close);
    if (words.startsWith(":", close + 1)) {
      return false;
    }
    return WrittenDate.yearIn(inside).isPresent()
        || Venue.isVenue(inside)
        || words.charAt(open) == '[' && Label.of(inside).filter(Label::isLink).isPresent()
        || AuthorShape.of(inside) >= 2;
  }

  /** What stands behind a comma up to the end: authors, a venue, a date. */
  private static boolean isTail(String rest) {
    String tail = rest.strip();
    if (tail.isEmpty()) {
      return true;
    }
    int stop = tail.indexOf(". ");
    String sentence = stop > 2 ? tail.substring(0, stop) : tail;
    String names = withoutPublication(tail);
    return AuthorShape.of(names) >= 2
        || AuthorShape.of(sentence) >= 2
        || Venue.isVenue(tail)
        || isPreprint(tail)
        || WrittenDate.of(tail).isPresent();
  }

  /** "arXiv:1502.06796, 2015". */
  private static boolean isPreprint(String tail) {
    return tail.regionMatches(true, 0, "arxiv:", 0, 6) && Words.count(tail) <= LONGEST_PARTICLE;
  }

  /** Without brackets, and without venues and dates behind commas. */
  private static String withoutPublication(String tail) {
    int end = 0;
    while (end < tail.length() && "([".indexOf(tail.charAt(end)) < 0) {
      end++;
    }
    String names = tail.substring(0, end).strip();
    for (int comma = names.lastIndexOf(','); comma > 0; comma = names.lastIndexOf(',')) {
      String last = names.substring(comma + 1).replace('.', ' ').strip();
      if (!last.isEmpty() && !Venue.isVenue(last) && WrittenDate.of(last).isEmpty()) {
        break;
      }
      names = names.substring(0, comma).strip();
    }
    return names;
  }

  private static boolean endsSentence(String words, int dot) {
    boolean space = dot + 1 == words.length() || Character.isWhitespace(words.charAt(dot + 1));
    String before = words.substring(0, dot);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    boolean abbreviation = last.length() < 2 || last.equals("vs") || last.indexOf('.') >= 0;
    return space && !abbreviation && Words.count(before) >= FEWEST_WORDS_OF_SENTENCE;
  }

  /** Two spaces, or a word that opens a description. */
  private static boolean opensOther(String words, int space) {
    if (words.startsWith("  ", space)) {
      return true;
    }
    char before = words.charAt(space - 1);
    int end = space + 1;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    if (end == space + 1) {
      return false;
    }
    String word = words.substring(space + 1, end);
    boolean opener =
        Character.isUpperCase(word.charAt(0))
            && DESCRIPTION.contains(word.toLowerCase(Locale.ROOT));
    boolean by = word.equals("by") && AuthorShape.of(words.substring(end)) >= 2;
    return before == '?' && Character.isUpperCase(word.charAt(0)) && isTail(words.substring(space))
        || by
        || opener && before != ':' && words.indexOf(' ', end) > 0 && isLower(words, end);
  }

  /** A description goes on in small letters. */
  private static boolean isLower(String words, int start) {
    int at = start;
    while (at < words.length() && !Character.isLetter(words.charAt(at))) {
      at++;
    }
    return at < words.length() && Character.isLowerCase(words.charAt(at));
  }
}
