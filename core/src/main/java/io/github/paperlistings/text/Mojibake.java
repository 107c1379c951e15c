package io.github.paperlistings.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that was read as windows-1252: {@code SchrÃ¶dinger}. Repaired only where the whole
 * text is such, so that nothing is guessed: each letter must have come from a byte, and the bytes
 * must be valid UTF-8.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In shorter text a name such as {@code Ã®} could stand for itself. */
  private static final int SHORTEST = 4;

  private Mojibake() {}

  static String repair(String text) {
    boolean leads = text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
    return leads && text.length() >= SHORTEST && looksBroken(text) ? decoded(text) : text;
  }

  /** The two letters that lead every accented Latin letter, or the start of a broken quote. */
  private static boolean looksBroken(String text) {
    for (int i = text.length() - 2; i >= 0; i--) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean lead = c == 'Ã' || c == 'Â';
      if (lead && next >= '\u0080' && next <= '\u00BF' || c == 'â' && next == '€') {
        return true;
      }
    }
    return false;
  }

  private static String decoded(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = byteOf(text.charAt(i));
      if (value < 0) {
        return text;
      }
      bytes[i] = (byte) value;
    }
    try {
      CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return read.toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** The byte that a character was read from, or -1; some readers keep what 1252 leaves free. */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    byte[] encoded = String.valueOf(c).getBytes(WINDOWS_1252);
    return encoded.length == 1 && encoded[0] != '?' ? encoded[0] & 0xFF : -1;
  }
}
