package io.github.paperlistings.text.html;

import io.github.paperlistings.text.tex.Converted;
import io.github.paperlistings.text.tex.Scripts;
import java.util.Optional;
import java.util.Set;

/** Removes the tags of HTML and JATS that decorate text; any other {@code <x>} is text. */
public final class InlineTags {

  private static final Set<String> STYLES =
      Set.of(
          "i",
          "b",
          "em",
          "strong",
          "u",
          "s",
          "tt",
          "sc",
          "scp",
          "span",
          "font",
          "small",
          "big",
          "code",
          "italic",
          "bold",
          "underline",
          "roman",
          "sansserif",
          "monospace",
          "ovl",
          "a",
          "wbr",
          "abbr",
          "cite",
          "mark",
          "inf",
          "sub",
          "sup",
          "styled-content",
          "ext-link",
          "xref",
          "email",
          "uri",
          "named-content",
          "inline-formula",
          "tex-math",
          "alternatives");

  /** These end a line of text, or a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "br",
          "div",
          "sec",
          "title",
          "li",
          "ul",
          "ol",
          "list",
          "list-item",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "abstract",
          "disp-formula");

  private InlineTags() {}

  /** The text without tags; formulas in MathML are read. */
  public static String remove(String text) {
    int at = text.indexOf('<');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('<', Math.max(at + 1, done))) {
      Optional<Tag> tag = Tag.at(text, at);
      if (tag.isPresent()) {
        int behind = replace(text, tag.get(), done, out);
        done = behind < 0 ? done : behind;
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** Writes what stands before the tag and what the tag means; -1 for one that is text. */
  private static int replace(String text, Tag tag, int done, StringBuilder out) {
    if (tag.name().equals("math") && !tag.closing()) {
      Optional<Converted> formula = MathMl.read(text, tag);
      if (formula.isPresent()) {
        out.append(text, done, tag.start()).append(formula.get().unicode());
        return formula.get().end();
      }
    }
    boolean block = BLOCKS.contains(tag.name());
    if (!block && !STYLES.contains(tag.name())) {
      return -1;
    }
    out.append(text, done, tag.start());
    if (block) {
      out.append(tag.name().equals("br") ? " " : "\n\n");
      return tag.end();
    }
    return isScript(tag) ? script(text, tag, out) : tag.end();
  }

  private static boolean isScript(Tag tag) {
    return !tag.closing()
        && (tag.name().equals("sub") || tag.name().equals("inf") || tag.name().equals("sup"));
  }

  /** Writes a sub- or superscript without tags inside; gives the index to go on from. */
  private static int script(String text, Tag tag, StringBuilder out) {
    int end = tag.end();
    int limit = Math.min(text.length(), end + Scripts.MAX_LENGTH);
    while (end < limit && text.charAt(end) != '<') {
      end++;
    }
    if (end == tag.end() || !text.startsWith("</", end)) {
      return tag.end();
    }
    String content = text.substring(tag.end(), end);
    out.append(Scripts.orMarked(content, !tag.name().equals("sup")));
    return end;
  }
}
