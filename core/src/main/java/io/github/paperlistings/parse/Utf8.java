package io.github.paperlistings.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes long UTF-8 in short pieces. From the first character that is not ASCII on, the JVM
 * decodes octet by octet; most pieces of most pages are ASCII and take the fast way.
 */
final class Utf8 {

  private static final int PIECE = 256;

  private Utf8() {}

  /** The text of the octets from an index up to another, as {@link String} decodes them. */
  static String decode(byte[] bytes, int start, int limit) {
    List<String> pieces = new ArrayList<>((limit - start) / PIECE + 1);
    int at = start;
    while (at < limit) {
      int end = Math.min(limit, at + PIECE);
      while (end < limit && isContinuation(bytes[end])) {
        end++;
      }
      pieces.add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      at = end;
    }
    return String.join("", pieces);
  }

  /** No character, and no malformed sequence, goes on over any other octet. */
  private static boolean isContinuation(byte octet) {
    return (octet & 0xC0) == 0x80;
  }
}
