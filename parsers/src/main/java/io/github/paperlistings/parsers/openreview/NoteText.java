package io.github.paperlistings.parsers.openreview;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of an element with its links and mathematics as they were written, the latter of which
 * MathJax of version 2 keeps in scripts; version 3 keeps only what they mean.
 */
final class NoteText {

  private NoteText() {}

  static String of(Element element) {
    Element copy = element.clone();
    for (Element formula : copy.select("mjx-container")) {
      Element meaning = formula.selectFirst("math");
      formula.replaceWith(new TextNode(meaning == null ? "" : meaning.text()));
    }
    copy.select(".MathJax, .MathJax_Preview, .MathJax_Display").remove();
    for (Element script : copy.select("script")) {
      boolean tex = script.attr("type").startsWith("math/tex");
      script.replaceWith(new TextNode(tex ? "$" + script.data().strip() + "$" : ""));
    }
    copy.select("a[href^=http]").stream()
        .filter(link -> link != copy)
        .forEach(NoteText::showAddress);
    copy.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
    copy.select("p, li").forEach(paragraph -> paragraph.appendText("\n\n"));
    return copy.wholeText().strip();
  }

  /** A link in the Markdown that the field was written in. */
  private static void showAddress(Element link) {
    String label = link.wholeText().strip();
    String address = link.attr("href").strip();
    if (!label.isEmpty() && !label.equals(address)) {
      link.text("[" + label + "](" + address + ")");
    }
  }
}
