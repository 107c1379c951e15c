package io.github.paperlistings.text.tex;

import java.text.Normalizer;

/** ASCII letters with a mark as one character; to compose them each time would take long. */
final class MarkedLetters {

  private static final char FIRST_MARK = '\u0300';
  private static final int MARKS = 0x70;
  private static final int LETTERS = 0x80;

  /** By mark and letter; empty where the two are no character. */
  private static final String[][] COMPOSED = new String[MARKS][LETTERS];

  static {
    for (int mark = 0; mark < MARKS; mark++) {
      for (int letter = 0; letter < LETTERS; letter++) {
        COMPOSED[mark][letter] = "";
      }
    }
    for (TexCommand command : TexCommand.all()) {
      if (command.is(TexCommand.Kind.ACCENT)) {
        compose(command.value());
      }
    }
  }

  private MarkedLetters() {}

  private static void compose(String mark) {
    for (char letter = 'A'; letter <= 'z'; letter++) {
      String marked = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
      if (TexScan.isAsciiLetter(letter) && marked.length() == 1) {
        COMPOSED[mark.charAt(0) - FIRST_MARK][letter] = marked;
      }
    }
  }

  /** The character that a letter and the mark of an accent are; empty where they are none. */
  static String of(char letter, String mark) {
    return letter < LETTERS ? COMPOSED[mark.charAt(0) - FIRST_MARK][letter] : "";
  }
}
