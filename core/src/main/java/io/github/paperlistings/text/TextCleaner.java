package io.github.paperlistings.text;

import io.github.paperlistings.text.html.HtmlEntities;
import io.github.paperlistings.text.html.InlineTags;
import io.github.paperlistings.text.tex.TexText;
import java.util.function.UnaryOperator;

/**
 * The rules in their order. Each rule returns the same string where it has nothing to do, and looks
 * for work with the JVM's fast searches, so that clean text costs little and allocates nothing.
 */
final class TextCleaner {

  /**
   * One rule may uncover work for another: an entity that stands for a backslash. What is still not
   * settled is no text; it stays as written, so that cleaning twice gives the same as once.
   */
  private static final int MAX_ROUNDS = 12;

  private final TextKind kind;
  private final TextKind shown;
  private final UnaryOperator<String> whitespace;
  private final CleanText cleanSource;
  private final CleanText cleanText;

  TextCleaner(TextKind kind, UnaryOperator<String> whitespace) {
    this.kind = kind;
    this.shown = kind.isTex() ? TextKind.PLAIN : kind;
    this.whitespace = whitespace;
    this.cleanSource = new CleanText(kind);
    this.cleanText = new CleanText(shown);
  }

  String clean(String raw) {
    if (cleanSource.isClean(raw)) {
      return raw;
    }
    return settled(kind.isTex() ? withoutTex(raw) : raw);
  }

  private String tidied(String text) {
    return whitespace.apply(LineEndHyphens.join(text));
  }

  /** TeX is read once: what it escaped is text, and is not read again. */
  private String withoutTex(String raw) {
    String text = HtmlEntities.decode(tidied(raw), false);
    return TexText.toUnicode(text, kind.dialect());
  }

  private String settled(String raw) {
    String text = raw;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      if (cleanText.isClean(text)) {
        return text;
      }
      String tidy = tidied(text);
      text = rewritten(tidy);
      if (text.equals(tidy)) {
        return tidy;
      }
    }
    return tidied(raw);
  }

  private String rewritten(String tidy) {
    String text = Mojibake.repair(HtmlEntities.decode(tidy, shown == TextKind.HTML));
    if (shown == TextKind.HTML) {
      text = InlineTags.remove(text);
    }
    text = TexText.toUnicode(text, shown.dialect());
    return UnicodeHygiene.clean(LostMaths.repair(GluedTimes.repair(text)));
  }
}
