package io.github.paperlistings.text.html;

import io.github.paperlistings.text.tex.Converted;
import io.github.paperlistings.text.tex.FormulaText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Formulas in MathML Core, read as the TeX that means the same, so that both give the same text. A
 * formula that carries its TeX is read from there: the annotation, or the text of LaTeXML.
 */
final class MathMl {

  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_DEPTH = 50;

  /** The TeX command for a sign over a letter. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("^", "hat"),
          Map.entry("ˆ", "hat"),
          Map.entry("~", "tilde"),
          Map.entry("˜", "tilde"),
          Map.entry("¯", "bar"),
          Map.entry("‾", "bar"),
          Map.entry("→", "vec"),
          Map.entry("˙", "dot"),
          Map.entry("¨", "ddot"));

  private MathMl() {}

  /** An element whose end was not seen yet. */
  private record Open(String name, List<String> children) {}

  /** The formula that the tag opens; empty where it has no end. */
  static Optional<Converted> read(String text, Tag math) {
    if (math.selfClosing()) {
      return Converted.of("", math.end());
    }
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("mrow", new ArrayList<>()));
    Optional<String> tex = math.attribute(text, "alttext");
    int limit = Math.min(text.length(), math.end() + MAX_LENGTH);
    int done = math.end();
    for (int at = text.indexOf('<', done); at >= 0 && at < limit; at = text.indexOf('<', done)) {
      Optional<Tag> found = Tag.at(text, at);
      if (open.size() > MAX_DEPTH) {
        return Optional.empty();
      }
      if (found.isEmpty()) {
        characters(text.substring(done, at + 1), open.peek());
        done = at + 1;
        continue;
      }
      Tag tag = found.get();
      characters(text.substring(done, at), open.peek());
      done = tag.end();
      if (tag.name().equals("math") && !tag.closing()) {
        return Optional.empty();
      }
      if (tag.name().equals("math")) {
        String body = tex.orElseGet(() -> row(open.getLast().children()));
        return Converted.of(unicode(body), tag.end());
      }
      if (tag.name().equals("annotation") && !tag.closing()) {
        tex = tex.or(() -> annotation(text, tag));
      }
      element(tag, open);
    }
    return Optional.empty();
  }

  private static String unicode(String tex) {
    String body = HtmlEntities.decode(tex, true).strip();
    return FormulaText.of(body);
  }

  private static Optional<String> annotation(String text, Tag tag) {
    int close = text.indexOf("</", tag.end());
    boolean tex = tag.attribute(text, "encoding").filter(type -> type.contains("tex")).isPresent();
    return tex && close >= 0 ? Optional.of(text.substring(tag.end(), close)) : Optional.empty();
  }

  private static void element(Tag tag, Deque<Open> open) {
    if (tag.selfClosing()) {
      open.peek().children().add(tag.name().equals("mspace") ? "\\ " : "");
    } else if (!tag.closing()) {
      open.push(new Open(tag.name(), new ArrayList<>()));
    } else if (open.size() > 1) {
      Open closed = open.pop();
      open.peek().children().add(tex(closed));
    }
  }

  private static void characters(String text, Open element) {
    String content = text.strip();
    if (!content.isEmpty()) {
      element.children().add(content);
    }
  }

  private static String tex(Open element) {
    List<String> parts = element.children();
    return switch (element.name()) {
      case "annotation", "annotation-xml", "mphantom" -> "";
      case "msup" -> scripted(parts, "", "^");
      case "mover" -> over(parts);
      case "msub", "munder" -> scripted(parts, "_", "");
      case "msubsup", "munderover" -> scripted(parts, "_", "^");
      case "mfrac" -> "\\frac" + grouped(parts, 0) + grouped(parts, 1);
      case "msqrt" -> "\\sqrt{" + row(parts) + "}";
      case "mtext" -> "\\text{" + row(parts) + "}";
      default -> row(parts);
    };
  }

  private static String over(List<String> parts) {
    String accent = parts.size() == 2 ? ACCENTS.getOrDefault(parts.get(1), "") : "";
    return accent.isEmpty() ? scripted(parts, "", "^") : "\\" + accent + grouped(parts, 0);
  }

  /** A base with what stands below and above it; without a sign there is nothing there. */
  private static String scripted(List<String> parts, String below, String above) {
    StringBuilder tex = new StringBuilder(parts.isEmpty() ? "" : parts.get(0));
    int next = 1;
    if (!below.isEmpty()) {
      tex.append(below).append(grouped(parts, next++));
    }
    if (!above.isEmpty()) {
      tex.append(above).append(grouped(parts, next));
    }
    return tex.toString();
  }

  private static String grouped(List<String> parts, int index) {
    return "{" + (index < parts.size() ? parts.get(index) : "") + "}";
  }

  private static String row(List<String> parts) {
    return String.join("", parts);
  }
}
