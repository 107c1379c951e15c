package io.github.paperlistings.text.tex;

import java.util.Arrays;

/**
 * Text that is put together from pieces of others: copied whole, and looked at once, at the end.
 */
final class TextBuffer {

  private char[] characters;
  private int length;

  TextBuffer(int expected) {
    characters = new char[expected];
  }

  void append(char c) {
    reserve(1);
    characters[length++] = c;
  }

  void append(String text) {
    append(text, 0, text.length());
  }

  void append(String text, int start, int end) {
    if (end - start == 1) {
      append(text.charAt(start));
      return;
    }
    reserve(end - start);
    text.getChars(start, end, characters, length);
    length += end - start;
  }

  /** Appends what stands before the next character that a table marks; gives the index of that. */
  int appendUntil(byte[] marks, int mark, String text, int start) {
    int end = text.length();
    reserve(end - start);
    char[] written = characters;
    int count = length;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (marks[c] >= mark) {
        break;
      }
      written[count++] = c;
      at++;
    }
    length = count;
    return at;
  }

  /** The last character; a blank where there is none, as around every text. */
  char last() {
    return length == 0 ? ' ' : characters[length - 1];
  }

  private void reserve(int count) {
    if (count > characters.length - length) {
      characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + count));
    }
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
