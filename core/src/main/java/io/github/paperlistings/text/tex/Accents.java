package io.github.paperlistings.text.tex;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Accents and the letters under them, in every spelling: {@code \"o}, {@code \"{o}}, {@code \c c},
 * {@code \'{\i}}, {@code \'\ae}, {@code \~{\^e}}. An i or j without its dot gets the accent in its
 * place, so that the result is composed.
 */
final class Accents {

  private final TextReader reader;
  private final String text;
  private final TexDialect dialect;
  private final Braces braces;

  Accents(TextReader reader, String text, TexDialect dialect, Braces braces) {
    this.braces = braces;
    this.reader = reader;
    this.text = text;
    this.dialect = dialect;
  }

  /** The accented letter, if there is one below the accent whose name ends at {@code end}. */
  Optional<Converted> read(TexCommand accent, int start, int end) {
    Optional<Converted> alone = alone(accent.name(), end);
    if (alone.isPresent()) {
      return alone;
    }
    int at = TexScan.skipBlanks(text, end);
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (c == '{') {
      return overGroup(accent.value(), start, at);
    }
    boolean word = TexScan.isAsciiLetter(accent.name().charAt(0));
    return word && at == end && c != '\\' || isEscapedApostrophe(start, end)
        ? Optional.empty()
        : over(at, accent.value());
  }

  private Optional<Converted> over(int at, String mark) {
    char c = text.charAt(at);
    String common = MarkedLetters.of(c, mark);
    if (!common.isEmpty()) {
      return Converted.of(common, at + 1);
    }
    Optional<Converted> base = base(at);
    return base.isEmpty() ? base : composed(base.get().unicode(), mark, base.get().end(), false);
  }

  /** An accent over nothing: a circumflex and a tilde are typed so. */
  private Optional<Converted> alone(String name, int end) {
    if (!text.startsWith("{}", end)) {
      return Optional.empty();
    }
    return switch (name) {
      case "^" -> Converted.of("ˆ", end + 2);
      case "~" -> Converted.of("~", end + 2);
      default -> Optional.empty();
    };
  }

  /** In text that is no TeX, {@code it\'s} is an escaped apostrophe and not the letter s acute. */
  private boolean isEscapedApostrophe(int start, int end) {
    return !dialect.isTex()
        && text.startsWith("\\'s", start)
        && start > 0
        && Character.isLetter(text.charAt(start - 1))
        && (end + 1 >= text.length() || !Character.isLetter(text.charAt(end + 1)));
  }

  private Optional<Converted> base(int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      return reader.commandAt(at);
    }
    return Character.isSurrogate(c) ? Optional.empty() : Converted.of(String.valueOf(c), at + 1);
  }

  /** A group that has no letter to stand over is written again, converted. */
  private Optional<Converted> overGroup(String mark, int start, int open) {
    int close = braces.closing(open);
    String common = close == open + 2 ? MarkedLetters.of(text.charAt(open + 1), mark) : "";
    if (!common.isEmpty()) {
      return Converted.of(common, close + 1);
    }
    if (close < 0 || !reader.mayDescend()) {
      return Optional.empty();
    }
    String inner = reader.inside(open + 1, close);
    Optional<Converted> composed = composed(inner, mark, close + 1, true);
    return composed.isPresent()
        ? composed
        : Converted.of(text.substring(start, open + 1) + inner + "}", close + 1);
  }

  /** The mark goes over the first letter, unless text that is no TeX would have it over several. */
  private Optional<Converted> composed(String base, String mark, int end, boolean grouped) {
    if (base.isEmpty() || !isLetter(base.charAt(0))) {
      return Optional.empty();
    }
    int letter = letterEnd(base);
    if (letter < base.length() && !dialect.isTex()) {
      return Optional.empty();
    }
    String accented =
        Normalizer.normalize(dotted(base.substring(0, letter)) + mark, Normalizer.Form.NFC);
    boolean rare = accented.length() > 1;
    return rare && !dialect.isTex() && !grouped
        ? Optional.empty()
        : Converted.of(accented + base.substring(letter), end);
  }

  private boolean isLetter(char c) {
    return Character.isLetter(c) && !Character.isSurrogate(c)
        || dialect.isTex() && Character.isDigit(c);
  }

  /** Behind the letter and the marks that it has already. */
  private static int letterEnd(String base) {
    int end = 1;
    while (end < base.length()
        && Character.getType(base.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static String dotted(String letter) {
    return letter.replace('\u0131', 'i').replace('\u0237', 'j');
  }
}
