package io.github.paperlistings.link.address;

import java.nio.charset.StandardCharsets;

/**
 * The normal form of percent-encoding (RFC 3986, sections 6.2.2.1 and 6.2.2.2): unreserved
 * characters bare, the rest with upper-case digits. Characters that no URL may hold are encoded.
 */
final class PercentEncoding {

  private static final String DIGITS = "0123456789ABCDEF";
  private static final String NEVER_BARE = " \"<>\\^`{|}";

  /** The characters of ASCII that stand in a URL as they are, and do not start an encoding. */
  private static final boolean[] BARE = new boolean[0x80];

  static {
    for (char c = '!'; c < 0x7F; c++) {
      BARE[c] = c != '%' && NEVER_BARE.indexOf(c) < 0;
    }
  }

  private PercentEncoding() {}

  static String normalize(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int code = encoded(text, at);
      if (code < 0) {
        int point = text.codePointAt(at);
        append(out, point);
        at += Character.charCount(point);
      } else {
        if (isUnreserved(code)) {
          out.append((char) code);
        } else {
          percent(out, code);
        }
        at += 3;
      }
    }
    return out.toString();
  }

  private static boolean isNormal(String text) {
    boolean normal = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      normal &= c < BARE.length && BARE[c];
    }
    return normal;
  }

  /** The octet of {@code %XX}, or -1. */
  private static int encoded(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    boolean ascii = text.charAt(at + 1) < 0x7F && text.charAt(at + 2) < 0x7F;
    return high < 0 || low < 0 || !ascii ? -1 : high * 16 + low;
  }

  /** A percent sign that starts no octet is encoded, so that none comes to start one. */
  private static void append(StringBuilder out, int point) {
    if (point != '%' && point > ' ' && point < 0x7F && NEVER_BARE.indexOf(point) < 0) {
      out.append((char) point);
      return;
    }
    for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      percent(out, octet & 0xFF);
    }
  }

  private static void percent(StringBuilder out, int octet) {
    out.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 15));
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~".indexOf(c) >= 0;
  }
}
