package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.ParseLimits;
import io.github.paperlistings.spi.SourceHead;
import java.util.function.Supplier;

/** Judges the head of a text: the marks of Markdown in it, and the papers. */
final class MarkdownHead {

  static final int ENOUGH_PAPERS = 3;

  static final ParseContext UNHEARD = new Unheard();

  /** Signs of Markdown that a document of another kind hardly has as often. */
  private static final int ENOUGH_SIGNS = 6;

  private final String text;
  private final boolean complete;
  private final boolean html;

  private MarkdownHead(String text, boolean complete, boolean html) {
    this.text = text;
    this.complete = complete;
    this.html = html;
  }

  /** The last line of a head may be cut, so it is left out. */
  static MarkdownHead of(SourceHead head) {
    int end = head.complete() ? -1 : head.text().lastIndexOf('\n');
    String lines = end > 0 ? head.text().substring(0, end) : head.text();
    return new MarkdownHead(lines, head.complete(), head.kind() == ContentKind.HTML);
  }

  Detection detection() {
    int signs = signs();
    if (signs == 0 || html && (text.contains("<body") || text.contains("<head"))) {
      return Detection.none();
    }
    int papers = papers();
    if (papers > 0) {
      return Detection.of(papers >= ENOUGH_PAPERS ? 58 : 52, "Markdown with " + papers + " papers");
    }
    boolean later = !complete && !html && signs >= ENOUGH_SIGNS && text.contains("](");
    return later ? Detection.of(30, "Markdown; papers may follow") : Detection.none();
  }

  private int signs() {
    int signs = 0;
    int at = 0;
    while (at >= 0 && at < text.length() && signs < ENOUGH_SIGNS) {
      signs += isSign(at) ? 1 : 0;
      int end = text.indexOf('\n', at);
      at = end < 0 ? -1 : end + 1;
    }
    return signs;
  }

  /** A line that starts as headings, items and rows do, or with what is bold or a link. */
  private boolean isSign(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean digit = c >= '0' && c <= '9';
    return "#|*-+[".indexOf(c) >= 0
        || digit && text.startsWith(". ", at + 1)
        || text.startsWith("](", at);
  }

  private int papers() {
    return papers(() -> new MarkdownReader(text, UNHEARD));
  }

  /** The papers of a head, up to the number that is enough; what breaks there has none. */
  static int papers(Supplier<MarkdownReader> head) {
    try {
      MarkdownReader reader = head.get();
      int papers = 0;
      while (papers < ENOUGH_PAPERS && reader.next().isPresent()) {
        papers++;
      }
      return papers;
    } catch (ListingException e) {
      return 0;
    }
  }

  /** Nothing that is noticed in a head is told. */
  private static final class Unheard implements ParseContext {
    @Override
    public ParseLimits limits() {
      return ParseLimits.standard();
    }

    @Override
    public void report(Diagnostic diagnostic) {}

    @Override
    public void reject(String reason, Location location) {}

    @Override
    public void skip(String what, Location location) {}
  }
}
