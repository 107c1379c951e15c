package io.github.paperlistings.link.find;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a link ends in a text: at white space, quotes, braces or the punctuation of CJK, before the
 * punctuation of the sentence, and before a bracket that it does not open.
 *
 * @param end the index behind its last character
 * @param address the characters of the link, with escapes undone and gaps closed
 * @param repairs what was mended
 */
record LinkEnd(int end, String address, List<String> repairs) {

  private static final String NEVER_INSIDE = "<>\"{}|^`";
  private static final String TRAILING = ".,;:!?'*’‘";

  /** Longer than any browser takes; a text without blanks is not searched to its end. */
  private static final int LONGEST = 4_096;

  /** The first of the characters of East Asia, which are written without blanks. */
  private static final char FIRST_CJK = '\u2E80';

  /** What needs a closer look than being passed over. */
  private static final boolean[] SPECIAL = new boolean[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      SPECIAL[c] = c <= ' ' || c == 0x7F || (NEVER_INSIDE + "\\()[]$&").indexOf(c) >= 0;
    }
  }

  /** The end of the link whose host starts here, with the escapes in it undone. */
  static LinkEnd of(String text, int start) {
    int hardEnd = hardEnd(text, start);
    int end = trimmed(text, start, Math.abs(hardEnd));
    return hardEnd >= 0
        ? new LinkEnd(end, text.substring(start, end), List.of())
        : Escapes.undone(text, start, end);
  }

  LinkEnd joined(int newEnd, String more, String repair) {
    List<String> all = new ArrayList<>(repairs);
    all.add(repair);
    return new LinkEnd(newEnd, address + more, all);
  }

  /** The index behind the last character that can belong to a link; negated if some are escaped. */
  private static int hardEnd(String text, int start) {
    boolean escaped = false;
    int round = 0;
    int square = 0;
    int limit = Math.min(text.length(), start + LONGEST);
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (c < 0x80 ? !SPECIAL[c] : !isWideEnd(c) && !Escapes.isFirst(c)) {
        if (c >= FIRST_CJK && isGluedToHost(text, start, i)) {
          return escaped ? -i : i;
        }
        i++;
        continue;
      }
      int escape = Escapes.length(text, i);
      if (escape > 0) {
        escaped = true;
        i += escape;
        continue;
      }
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (round < 0 || square < 0 || endsAt(text, start, i)) {
        return escaped ? -i : i;
      }
      i++;
    }
    return escaped ? -limit : limit;
  }

  /** {@code http://a.com中文}: a text without blanks goes on behind the end of a host. */
  private static boolean isGluedToHost(String text, int start, int at) {
    int label = at;
    while (label > start && Letters.isLabel(text.charAt(label - 1))) {
      label--;
    }
    boolean last = label > start + 1 && label < at && text.charAt(label - 1) == '.';
    return last
        && text.lastIndexOf('/', label) < start
        && TopLevelDomains.isKnown(text.substring(label, at));
  }

  private static boolean endsAt(String text, int start, int at) {
    return switch (text.charAt(at)) {
      case '(' -> at > start && text.charAt(at - 1) == '.' || text.startsWith("(cid:", at);
      case '[' -> at > start && !text.startsWith("//", at - 2);
      case '&' -> isEntity(text, at);
      case ')', ']', '$' -> false;
      default -> true;
    };
  }

  /** The markup of a text that was escaped for HTML. */
  private static boolean isEntity(String text, int at) {
    return text.startsWith("lt;", at + 1)
        || text.startsWith("gt;", at + 1)
        || text.startsWith("quot;", at + 1)
        || text.startsWith("nbsp;", at + 1)
        || text.startsWith("#39;", at + 1);
  }

  /** Blanks, quotes, dashes and the full-width punctuation of CJK text. */
  private static boolean isWideEnd(char c) {
    return c <= '\u00A0'
        || c == '\u00AB'
        || c == '\u00BB'
        || c >= '\u2000' && c <= '\u206F' && c != '\u2010' && c != '\u2011'
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFF0F'
        || c >= '\uFF1A' && c <= '\uFF20'
        || c == '\uFEFF'
        || c == '\uFFFD';
  }

  private static int trimmed(String text, int start, int hardEnd) {
    int end = hardEnd;
    while (end > start && isTrailing(text, start, end)) {
      end--;
    }
    boolean possessive = end - start > 2 && text.startsWith("'s", end - 2);
    return possessive ? end - 2 : end;
  }

  private static boolean isTrailing(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (TRAILING.indexOf(last) >= 0 || last == '(' || last == '[' && end - start > 1) {
      return true;
    }
    return last == '$' || last == '_' && Letters.at(text, start - 1) == '_' || last == '\u200B';
  }
}
