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

  TextBuffer append(char[] source, int start, int end) {
    int count = end - start;
    reserve(count);
    System.arraycopy(source, start, characters, length, count);
    length += count;
    return this;
  }

  TextBuffer append(String text) {
    int count = text.length();
    reserve(count);
    text.getChars(0, count, characters, length);
    length += count;
    return this;
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
