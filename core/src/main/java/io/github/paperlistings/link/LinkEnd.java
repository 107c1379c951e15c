package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a link ends in a text: at white space, quotes, braces or the punctuation of CJK, before the
 * punctuation of the sentence, and before a bracket that it does not open.
 *
 * @param end the index behind its last character
 * @param address the characters of the link, with the escapes of TeX undone and gaps closed
 * @param repairs what was mended
 */
record LinkEnd(int end, String address, List<String> repairs) {

  private static final String NEVER_INSIDE = "<>\"{}|^`“”«»„‹›";
  private static final String TRAILING = ".,;:!?'*’‘";

  /** Longer than any browser takes; a text without blanks is not searched to its end. */
  private static final int LONGEST = 4_096;

  private static final String ESCAPED = "_%#&~$";

  static LinkEnd of(String text, int start) {
    int end = trimmed(text, start, hardEnd(text, start));
    String address = unescaped(text, start, end);
    List<String> repairs = address.length() == end - start ? List.of() : List.of("tex-escape");
    return BrokenPath.join(text, new LinkEnd(end, address, repairs));
  }

  LinkEnd joined(int newEnd, String more, String repair) {
    List<String> all = new ArrayList<>(repairs);
    all.add(repair);
    return new LinkEnd(newEnd, address + more, all);
  }

  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '~';
  }

  private static int hardEnd(String text, int start) {
    int round = 0;
    int square = 0;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        int escape = escapeLength(text, i);
        if (escape == 0) {
          return i;
        }
        i += escape - 1;
      } else if (c == '(') {
        if (i > start && text.charAt(i - 1) == '.') {
          return i;
        }
        round++;
      } else if (c == '[') {
        if (i > start && !isAddressOfVersion6(text, start, i)) {
          return i;
        }
        square++;
      } else if (c == ')' && --round < 0 || c == ']' && --square < 0 || isEnd(c)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isAddressOfVersion6(String text, int start, int at) {
    return at == start || text.startsWith("//", at - 2);
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == 0x7F || NEVER_INSIDE.indexOf(c) >= 0 || c >= '\u0080' && isWideEnd(c);
  }

  /** Blanks, invisible characters, and the full-width punctuation of CJK text. */
  private static boolean isWideEnd(char c) {
    return c <= '\u00A0'
        || c >= '\u2000' && c <= '\u200F'
        || c >= '\u2018' && c <= '\u206F'
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFF0F'
        || c >= '\uFF1A' && c <= '\uFF20'
        || c == '\uFEFF'
        || c == '\uFFFD';
  }

  /** The length of {@code \_} and its like at a backslash, or 0. */
  private static int escapeLength(String text, int at) {
    if (at + 1 >= text.length() || ESCAPED.indexOf(text.charAt(at + 1)) < 0) {
      return 0;
    }
    return text.startsWith("\\~{}", at) ? 4 : 2;
  }

  private static int trimmed(String text, int start, int hardEnd) {
    int end = hardEnd;
    while (end > start && isTrailing(text, start, end)) {
      end--;
    }
    return end;
  }

  private static boolean isTrailing(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (TRAILING.indexOf(last) >= 0 || last == '(' || last == '[' && end - start > 1) {
      return true;
    }
    boolean emphasis = start > 0 && (text.charAt(start - 1) == '_');
    return last == '_' && emphasis;
  }

  private static String unescaped(String text, int start, int end) {
    int backslash = text.indexOf('\\', start);
    if (backslash < 0 || backslash >= end) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < end) {
        int length = escapeLength(text, i);
        out.append(text.charAt(i + 1));
        i += length - 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
