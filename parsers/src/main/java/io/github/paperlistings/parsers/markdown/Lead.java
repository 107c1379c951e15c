package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands before the title of an entry: numbers, emoji, dates, venues, badges, labels. */
final class Lead {

  private static final int LONGEST_TAG = 60;
  private static final String QUOTES = "\"“«「『《'‘";

  private final StyledText text;
  private final List<String> tags = new ArrayList<>();
  private int at;
  private boolean numbered;

  private Lead(StyledText text, int start) {
    this.text = text;
    this.at = start;
  }

  /** Passes over what stands before a title. */
  static Lead of(StyledText text, int start) {
    Lead lead = new Lead(text, start);
    int before = -1;
    while (lead.at < text.length() && before != lead.at) {
      before = lead.at;
      lead.step();
    }
    return lead;
  }

  /** Where the title starts, or the end. */
  int end() {
    return at;
  }

  /** Whether no number and no tag stood there. */
  boolean isEmpty() {
    return tags.isEmpty() && !numbered;
  }

  /** What stood in brackets, and dates. */
  List<String> tags() {
    return tags;
  }

  private void step() {
    char c = text.text().charAt(at);
    if ("[(【{（".indexOf(c) >= 0) {
      bracket(c);
    } else if (Character.isDigit(c)) {
      number();
    } else if (text.at(at, Mark.Kind.LINK).isPresent()) {
      link(text.at(at, Mark.Kind.LINK).get());
    } else if (Character.isLetter(c)) {
      label();
    } else if (QUOTES.indexOf(c) < 0 && "$\\".indexOf(c) < 0) {
      at += Character.charCount(text.text().codePointAt(at));
    }
  }

  /** A link that is a label, or an image, before the title. */
  private void link(Mark link) {
    String words = StyledText.plain(text.text(link));
    if (words.isEmpty() || Label.ofLink(words).filter(Label::isLink).isPresent()) {
      at = link.end();
    }
  }

  private void bracket(char open) {
    char close =
        open == '[' ? ']' : open == '(' ? ')' : open == '{' ? '}' : open == '（' ? '）' : '】';
    int end = closing(open, close);
    if (end < 0) {
      at++;
      return;
    }
    String inside = StyledText.plain(text.text().substring(at + 1, end));
    int link = text.next(at, Mark.Kind.LINK);
    if (link < end && Label.ofLink(inside).isEmpty() && Label.ofLink(at(link)).isEmpty()) {
      at = link <= at + 2 ? link : at;
      return;
    }
    boolean glued = end + 1 < text.length() && isGlue(text.text().charAt(end + 1));
    boolean number = open == '[' && isShort(inside);
    numbered |= number;
    if (isTag(inside) && (!glued || number)) {
      tags.add(inside);
      at = end + 1;
    }
  }

  private String at(int link) {
    return text.at(link, Mark.Kind.LINK).map(text::text).orElse("");
  }

  private static boolean isGlue(char behind) {
    return Character.isLetter(behind) || behind == '-';
  }

  private static boolean isTag(String inside) {
    return Words.count(inside) <= 4 || Venue.isVenue(inside);
  }

  private int closing(char open, char close) {
    int depth = 0;
    int last = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at; i < last; i++) {
      char c = text.text().charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The number of an item, or a date. */
  private void number() {
    String all = text.text();
    int end = at;
    while (end < all.length() && (Character.isDigit(all.charAt(end)) || isDatePart(end))) {
      end++;
    }
    String word = all.substring(at, end);
    String trimmed =
        word.endsWith(".") || word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
    char next = end < all.length() ? all.charAt(end) : ' ';
    if (next == ' '
        && Venue.isYear(word)
        && "|:-–—".indexOf(all.charAt(Math.min(end + 1, all.length() - 1))) >= 0) {
      next = '|';
    }
    boolean date = trimmed.length() > 4 && WrittenDate.of(trimmed).isPresent();
    if (date && !Character.isLetterOrDigit(next)) {
      tags.add(trimmed);
      at = next == ',' ? end + 1 : end;
    } else if (Venue.isYear(trimmed) && ":|,-–—】)]".indexOf(next) >= 0) {
      tags.add(trimmed);
      at = end + 1;
    } else if (word.length() <= 5
        && (word.endsWith(".") || ").、:：]".indexOf(next) >= 0)
        && isShort(trimmed)) {
      at = word.endsWith(".") ? end : end + 1;
      numbered = true;
    }
  }

  private boolean isDatePart(int place) {
    return "./-".indexOf(text.text().charAt(place)) >= 0 && place > at;
  }

  private static boolean isShort(String number) {
    return !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(Character::isDigit);
  }

  /** "Paper: …", "Title: …", and a venue set apart: "**CVPR 2023** …", "`ICLR` …". */
  private void label() {
    int value = Label.valueStart(text.text(), at);
    if (value > 0) {
      Label label = Label.of(text.text().substring(at, value - 1)).orElseThrow();
      boolean title = label.is(Label.Field.TITLE) || label.is(Label.Field.PAPER);
      at = title ? value : at;
      return;
    }
    if (published()) {
      return;
    }
    for (Mark mark : text.marks()) {
      boolean here = mark.start() <= at && at < mark.end() && mark.start() >= at - 2;
      if (here && mark.end() < text.length() && isSetApart(mark)) {
        tags.add(StyledText.plain(text.text().substring(at, mark.end())));
        at = mark.end();
        return;
      }
    }
  }

  /** "CVPR 2023 oral, Title": a venue with its year before a comma. */
  private boolean published() {
    int comma = text.text().indexOf(", ", at);
    if (comma < 0 || comma - at > LONGEST_TAG || text.next(at, Mark.Kind.LINK) < comma) {
      return false;
    }
    String words = StyledText.plain(text.text().substring(at, comma));
    boolean venue =
        WrittenDate.yearIn(words).isPresent() && Venue.isOnlyVenue(plainBrackets(words));
    if (venue || WrittenDate.of(words).isPresent()) {
      tags.add(plainBrackets(words));
      at = comma + 1;
      return true;
    }
    return false;
  }

  private static String plainBrackets(String words) {
    return words.replace("(", "").replace(")", "");
  }

  private boolean isSetApart(Mark mark) {
    String words = StyledText.plain(text.text().substring(at, mark.end()));
    boolean code = mark.is(Mark.Kind.CODE) && Words.count(words) <= 4;
    boolean style = mark.is(Mark.Kind.BOLD) || mark.is(Mark.Kind.ITALIC);
    return code || style && (Venue.isVenue(words) || WrittenDate.of(words).isPresent());
  }
}
