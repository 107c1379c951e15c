package io.github.paperlistings.parsers.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Encodes long texts in short pieces. A text with one character beyond Latin-1 is encoded character
 * by character by the JVM; most of its pieces have none and take the fast way.
 */
final class Utf8 {

  private static final int PIECE = 256;

  private Utf8() {}

  /** The bytes of a text, as {@link String#getBytes} encodes them. */
  static byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 16);
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + PIECE);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end++;
      }
      bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
      at = end;
    }
    return bytes.toByteArray();
  }
}
