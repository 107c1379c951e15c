package io.github.paperlistings.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes off what lists write around a title: {@code Title:}, {@code 12.}, {@code
 * (arXiv:2401.00001v1 [cs.LG])}, {@code [CVPR 2024 Oral]}, {@code (Extended Abstract)}, emoji,
 * footnote marks and a final full stop. What it says is kept beside the title. Brackets of which
 * any part is not known belong to the title.
 */
public final class TitleDecoration {

  private static final String FOOTNOTE_MARKS = "†‡§¶";
  private static final Set<String> ABBREVIATIONS =
      Set.of("al", "etc", "inc", "vs", "ltd", "corp", "jr", "sr", "st", "co");

  private static final int LONGEST_NUMBER = 4;
  private static final int FEWEST_WORDS = 3;

  private String title;
  private final BracketNote note = new BracketNote();
  private Optional<String> number = Optional.empty();

  private TitleDecoration(String title) {
    this.title = title;
  }

  /** The title and its decoration; a text that is nothing but decoration stays the title. */
  public static DecoratedTitle read(String title) {
    TitleDecoration decoration = new TitleDecoration(title.strip());
    if (!decoration.isPlain()) {
      decoration.takeOff();
    }
    return decoration.title.isEmpty()
        ? new TitleDecoration(title.strip()).result()
        : decoration.result();
  }

  /** Most titles begin and end with a letter. */
  private boolean isPlain() {
    if (title.isEmpty()) {
      return true;
    }
    char first = title.charAt(0);
    char last = title.charAt(title.length() - 1);
    return Character.isLetter(first)
        && (Character.isLetter(last) || last == '?' || last == '!')
        && !title.regionMatches(true, 0, "title:", 0, "title:".length());
  }

  private DecoratedTitle result() {
    return new DecoratedTitle(
        title, note.arxivIds(), note.categories(), note.venue(), note.labels(), number);
  }

  private void takeOff() {
    int length;
    do {
      length = title.length();
      label();
      number();
      emoji();
      leadingBrackets();
      trailingBrackets();
      trailingIdentifier();
      marks();
    } while (title.length() < length && !title.isEmpty());
    fullStop();
  }

  private void label() {
    if (title.regionMatches(true, 0, "title:", 0, "title:".length())) {
      title = title.substring("title:".length()).strip();
    }
  }

  /** "12. Title", "12) Title" or "[12] Title"; a title may itself begin with a number. */
  private void number() {
    int start = title.startsWith("[") || title.startsWith("(") ? 1 : 0;
    int end = start;
    while (end < title.length() && end - start < LONGEST_NUMBER && isDigit(title.charAt(end))) {
      end++;
    }
    boolean closed =
        end > start
            && end + 2 < title.length()
            && (start == 1 ? "])" : ".)").indexOf(title.charAt(end)) >= 0
            && title.charAt(end + 1) == ' '
            && !Character.isLowerCase(title.charAt(end + 2));
    if (closed) {
      number = Optional.of(title.substring(start, end));
      title = title.substring(end + 2).strip();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void emoji() {
    int start = Emoji.leadingEnd(title);
    int end = Emoji.trailingStart(title);
    if (start >= end) {
      return;
    }
    note.emoji(title.substring(0, start));
    note.emoji(title.substring(end));
    title = title.substring(start, end).strip();
  }

  private void leadingBrackets() {
    int close = title.startsWith("[") ? title.indexOf(']') : -1;
    if (close > 0 && close + 1 < title.length() && note.take(title.substring(1, close), true)) {
      title = withoutColon(title.substring(close + 1).strip());
    }
  }

  private static String withoutColon(String rest) {
    return rest.startsWith(":") ? rest.substring(1).strip() : rest;
  }

  private void trailingBrackets() {
    int open = openingBracket();
    if (open <= 0) {
      return;
    }
    boolean square = title.charAt(open) == '[';
    String inside = title.substring(open + 1, title.length() - 1);
    if (note.take(inside, square)) {
      title = title.substring(0, open).strip();
    }
  }

  /** The bracket that the last character closes, or -1. */
  private int openingBracket() {
    int last = title.length() - 1;
    if (last < 0 || "])".indexOf(title.charAt(last)) < 0) {
      return -1;
    }
    char close = title.charAt(last);
    char open = close == ']' ? '[' : '(';
    int depth = 0;
    for (int i = last; i >= 0; i--) {
      char c = title.charAt(i);
      depth += c == close ? 1 : c == open ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** "Title, arXiv:2401.00001v2" */
  private void trailingIdentifier() {
    int blank = title.lastIndexOf(' ');
    if (blank > 0
        && title.regionMatches(true, blank + 1, "arxiv:", 0, "arxiv:".length())
        && note.take(title.substring(blank + 1), true)) {
      String rest = title.substring(0, blank).strip();
      title = rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
    }
  }

  /** An asterisk may name an algorithm, A* or CoSTA*; it is a mark behind an ordinary word. */
  private void marks() {
    int end = title.length();
    while (end > 1 && FOOTNOTE_MARKS.indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 1 && title.charAt(end - 1) == '*' && isOrdinaryWord(end - 1)) {
      end--;
    }
    title = title.substring(0, end).strip();
  }

  private boolean isOrdinaryWord(int end) {
    int start = title.lastIndexOf(' ', end - 1) + 1;
    String word = title.substring(start, end);
    boolean many = title.split(" ", FEWEST_WORDS).length == FEWEST_WORDS;
    return many && word.length() > 2 && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** Not that of an ellipsis, an initial or an abbreviation. */
  private void fullStop() {
    if (!title.endsWith(".") || title.endsWith("..")) {
      return;
    }
    String rest = title.substring(0, title.length() - 1);
    String word = rest.substring(rest.lastIndexOf(' ') + 1);
    boolean abbreviation =
        word.length() < 2
            || word.indexOf('.') >= 0
            || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
            || !Character.isLetterOrDigit(word.charAt(word.length() - 1))
                && ")]”\"’'?!%".indexOf(word.charAt(word.length() - 1)) < 0;
    if (!abbreviation) {
      title = rest;
    }
  }
}
