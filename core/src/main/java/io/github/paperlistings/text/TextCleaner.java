package io.github.paperlistings.text;

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
  private final UnaryOperator<String> whitespace;
  private final CleanText cleanText;

  TextCleaner(TextKind kind, UnaryOperator<String> whitespace) {
    this.kind = kind;
    this.whitespace = whitespace;
    this.cleanText = new CleanText(kind);
  }

  String clean(String raw) {
    String text = raw;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      if (cleanText.isClean(text)) {
        return text;
      }
      String tidy = whitespace.apply(text);
      text = rewritten(tidy);
      if (text.equals(tidy)) {
        return tidy;
      }
    }
    return whitespace.apply(raw);
  }

  private String rewritten(String tidy) {
    String text = HtmlEntities.decode(tidy, kind);
    if (kind == TextKind.HTML) {
      text = InlineTags.remove(text);
    }
    return UnicodeHygiene.clean(GluedTimes.repair(TexText.toUnicode(text, kind)));
  }
}
