package io.github.paperlistings.text;

import io.github.paperlistings.text.html.HtmlEntities;
import io.github.paperlistings.text.html.InlineTags;
import io.github.paperlistings.text.tex.TexReading;
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
  private final TextForm form;
  private final TextKind shown;
  private final UnaryOperator<String> whitespace;
  private final CleanText cleanSource;
  private final CleanText cleanText;

  TextCleaner(TextKind kind, TextForm form, UnaryOperator<String> whitespace) {
    this.kind = kind;
    this.form = form;
    this.shown = kind.isTex() ? TextKind.PLAIN : kind;
    this.whitespace = whitespace;
    this.cleanSource = CleanText.of(kind);
    this.cleanText = CleanText.of(shown);
  }

  TextKind kind() {
    return kind;
  }

  TextForm form() {
    return form;
  }

  String clean(String raw) {
    int work = cleanSource.work(raw);
    boolean decodes = kind.isTex() && form != TextForm.TEX;
    String text = work == 0 ? raw : decodes ? withoutTex(raw, work) : settled(raw, work);
    return form == TextForm.ASCII ? Ascii.of(text) : text;
  }

  private String tidied(String text) {
    return whitespace.apply(LineEndHyphens.join(text));
  }

  /** TeX is read once: what it escaped is text, and is not read again. */
  private String withoutTex(String raw, int work) {
    boolean decode = (work & CleanText.OTHER) != 0;
    String text = work == CleanText.TEX ? raw : tidied(raw);
    if (decode) {
      text = Mojibake.repair(HtmlEntities.decode(text, false));
    } else if ((work & CleanText.TEX) == 0) {
      return text;
    }
    TexReading read = TexText.read(text, kind.dialect());
    return !decode && read.settled() ? read.text() : settled(read.text());
  }

  /** White space that is tidy needs no look before the first round. */
  private String settled(String raw, int work) {
    if ((work & CleanText.SPACE) != 0) {
      return settled(raw);
    }
    String text = rewritten(raw);
    return text.equals(raw) ? raw : settled(raw, text, MAX_ROUNDS - 1);
  }

  private String settled(String raw) {
    return settled(raw, raw, MAX_ROUNDS);
  }

  private String settled(String raw, String rewritten, int rounds) {
    String text = rewritten;
    for (int round = 0; round < rounds; round++) {
      String tidy = tidied(text);
      if (cleanText.isClean(tidy)) {
        return tidy;
      }
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
    if (form != TextForm.TEX) {
      text = TexText.toUnicode(text, shown.dialect());
      text = LostMaths.repair(GluedTimes.repair(text));
    }
    return UnicodeHygiene.clean(text);
  }
}
