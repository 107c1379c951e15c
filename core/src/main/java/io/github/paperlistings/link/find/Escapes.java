package io.github.paperlistings.link.find;

import java.util.ArrayList;
import java.util.List;

/** The ways in which TeX, HTML and fonts write characters of an address. */
final class Escapes {

  /**
   * A way of writing.
   *
   * @param written what stands in the text
   * @param meant what it means
   * @param repair the name of the repair
   */
  private record Escape(String written, String meant, String repair) {}

  private static final Escape NONE = new Escape("", "", "");

  private static final String TEX = "tex-escape";

  /** The longer before the shorter that it starts with. */
  private static final List<Escape> ALL =
      List.of(
          new Escape("\\textasciitilde{}", "~", TEX),
          new Escape("\\textasciitilde ", "~", TEX),
          new Escape("\\textasciitilde", "~", TEX),
          new Escape("\\textunderscore{}", "_", TEX),
          new Escape("\\textunderscore ", "_", TEX),
          new Escape("$\\sim$", "~", TEX),
          new Escape("\\~{}", "~", TEX),
          new Escape("\\~", "~", TEX),
          new Escape("\\_", "_", TEX),
          new Escape("\\%", "%", TEX),
          new Escape("\\#", "#", TEX),
          new Escape("\\&", "&", TEX),
          new Escape("\\$", "$", TEX),
          new Escape("\\-", "", TEX),
          new Escape("\\/", "/", "escape"),
          new Escape("&amp;", "&", "entity"),
          new Escape("\u223C", "~", "tilde"),
          new Escape("\u02DC", "~", "tilde"),
          new Escape("\u2010", "-", "hyphen"),
          new Escape("\u2011", "-", "hyphen"),
          new Escape("\u00AD", "", "invisible"),
          new Escape("\u200B", "", "invisible"),
          new Escape("\u2060", "", "invisible"),
          new Escape("\uFEFF", "", "invisible"));

  /** The first characters of those that do not start in ASCII. */
  private static final String WIDE = "\u223C\u02DC\u2010\u2011\u00AD\u200B\u2060\uFEFF";

  private Escapes() {}

  /** The length of the escape that stands here, or 0. */
  static int length(String text, int at) {
    if (!isFirst(text.charAt(at))) {
      return 0;
    }
    Escape escape = escape(text, at);
    if (escape == NONE) {
      return directory(text, at);
    }
    int end = at + escape.written().length();
    return escape.meant().isEmpty() && !continues(text, end) ? 0 : end - at;
  }

  /** Whether an escape starts with a character. */
  static boolean isFirst(char c) {
    return c < 0x80 ? c == '\\' || c == '$' || c == '&' : WIDE.indexOf(c) >= 0;
  }

  private static Escape escape(String text, int at) {
    for (Escape escape : ALL) {
      if (text.startsWith(escape.written(), at)) {
        return escape;
      }
    }
    return NONE;
  }

  /** An invisible character is within a link only where the link goes on behind it. */
  private static boolean continues(String text, int at) {
    return Letters.isName(Letters.at(text, at)) || Letters.at(text, at) == '/';
  }

  /** {@code /\w/}: a backslash that was typed as part of a path. */
  private static int directory(String text, int at) {
    if (text.charAt(at) != '\\' || Letters.at(text, at - 1) != '/') {
      return 0;
    }
    int start = text.startsWith("\\\\", at) ? at + 2 : at + 1;
    int end = start;
    while (Letters.isLabel(Letters.at(text, end))) {
      end++;
    }
    return end > start && Letters.at(text, end) == '/' ? end - at : 0;
  }

  /** The stretch of a link with its escapes undone. */
  static LinkEnd undone(String text, int start, int end) {
    int first = start;
    while (first < end && !isFirst(text.charAt(first))) {
      first++;
    }
    if (first == end) {
      return new LinkEnd(end, text.substring(start, end), List.of());
    }
    List<String> repairs = new ArrayList<>(1);
    StringBuilder out = new StringBuilder(end - start).append(text, start, first);
    int at = first;
    while (at < end) {
      Escape escape = escape(text, at);
      if (escape == NONE) {
        out.append(text.charAt(at++));
      } else {
        out.append(escape.meant());
        at += escape.written().length();
        if (!repairs.contains(escape.repair())) {
          repairs.add(escape.repair());
        }
      }
    }
    return new LinkEnd(end, out.toString(), repairs);
  }
}
