package io.github.paperlistings.text;

import java.util.function.UnaryOperator;

/**
 * The rules in their order. Each rule returns the same string where it has nothing to do, and looks
 * for work with the JVM's fast searches, so that clean text costs little and allocates nothing.
 */
final class TextCleaner {

  /** One rule may uncover work for another: an entity that stands for a backslash. */
  private static final int MAX_ROUNDS = 12;

  private final TextKind kind;
  private final UnaryOperator<String> whitespace;

  TextCleaner(TextKind kind, UnaryOperator<String> whitespace) {
    this.kind = kind;
    this.whitespace = whitespace;
  }

  String clean(String raw) {
    String text = raw;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      String cleaner = round(text);
      if (cleaner.equals(text)) {
        return text;
      }
      text = cleaner;
    }
    return text;
  }

  private String round(String raw) {
    String text = HtmlEntities.decode(raw);
    if (kind == TextKind.HTML) {
      text = InlineTags.remove(text);
    }
    text = TexText.toUnicode(text, kind);
    text = GluedTimes.repair(text);
    text = UnicodeHygiene.clean(text);
    return whitespace.apply(text);
  }
}
