package io.github.paperlistings.parsers.huggingface;

/**
 * Trending cards show a machine-made summary where there is one, else the abstract, and do not say
 * which. The site's summaries are one sentence; abstracts are several, or longer.
 */
final class SummaryRule {

  private static final int MAX_LENGTH = 400;

  private SummaryRule() {}

  static boolean isSummary(String text) {
    String sentence = text.strip();
    return sentence.length() < MAX_LENGTH && firstSentenceEnd(sentence) >= sentence.length() - 1;
  }

  /** The first full stop before a blank and a capital, or the end. */
  private static int firstSentenceEnd(String text) {
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
      if (at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2))) {
        return at;
      }
    }
    return text.length();
  }
}
