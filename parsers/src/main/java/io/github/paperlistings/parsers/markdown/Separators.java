package io.github.paperlistings.parsers.markdown;

/** Takes out the separators that are left where something between them was taken. */
final class Separators {

  private Separators() {}

  /** Of separators that follow one another, with or without space, the first is kept. */
  static String merged(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean after = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean separator = ",;|".indexOf(c) >= 0 || c == '.' && endsWord(words, i);
      if (separator && !after) {
        trim(out);
      }
      if (!separator || !after) {
        out.append(c);
      }
      after = separator || after && c == ' ';
    }
    return StyledText.plain(out.toString());
  }

  private static boolean endsWord(String words, int dot) {
    return dot + 1 == words.length() || words.charAt(dot + 1) == ' ';
  }

  private static void trim(StringBuilder out) {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }
}
