package io.github.paperlistings.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the charset of bytes in the order of the <a
 * href="https://encoding.spec.whatwg.org/#bom-sniff">Encoding</a> and <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML</a>
 * standards: byte order mark, the caller, the content type, the document's own declaration, and
 * else UTF-8 where the bytes are valid UTF-8, windows-1252 where they are not. A declaration that
 * the bytes disprove does not count: characters that are valid UTF-8 are that, whatever it says.
 */
final class CharsetDetector {

  /** HTML looks for a declaration in the first 1024 bytes. */
  private static final int DECLARATION = 1024;

  /** Legacy labels mean windows-1252 on the web (Encoding Standard, section 4.2). */
  static final Charset FALLBACK = Charset.forName("windows-1252");

  private CharsetDetector() {}

  /**
   * A charset and how it was found.
   *
   * @param charset the charset
   * @param markLength the number of bytes that the byte order mark takes
   * @param guessed whether it is a guess made because the bytes are not UTF-8
   * @param text the head in that charset, where it was decoded to find out
   * @param overruled the charset that the document declares and is not in
   */
  record Result(
      Charset charset,
      int markLength,
      boolean guessed,
      Optional<String> text,
      Optional<Charset> overruled) {

    static Result of(Charset charset, int markLength) {
      return new Result(charset, markLength, false, Optional.empty(), Optional.empty());
    }
  }

  /** Looks at so many of the bytes, which are not copied for it. */
  static Result detect(byte[] bytes, int length, SourceHints hints) {
    return detect(ByteBuffer.wrap(bytes, 0, length), hints);
  }

  private static Result detect(ByteBuffer head, SourceHints hints) {
    Optional<Result> marked = byMark(head);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> told =
        hints
            .charset()
            .or(() -> hints.contentType().flatMap(CharsetDetector::ofContentType))
            .or(() -> byZeros(head));
    if (told.isPresent()) {
      return Result.of(told.get(), 0);
    }
    Optional<Charset> other =
        declared(head).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    return other.isPresent() && !isUtf8BeyondAscii(head)
        ? Result.of(other.get(), 0)
        : unlessDisproved(head, other);
  }

  private static Result unlessDisproved(ByteBuffer head, Optional<Charset> overruled) {
    String text = Utf8.decode(head.array(), 0, head.limit());
    return text.indexOf('\uFFFD') < 0 || isUtf8(head)
        ? new Result(StandardCharsets.UTF_8, 0, false, Optional.of(text), overruled)
        : new Result(FALLBACK, 0, true, Optional.empty(), Optional.empty());
  }

  private static boolean isUtf8BeyondAscii(ByteBuffer head) {
    for (int i = 0; i < head.limit(); i++) {
      if (head.get(i) < 0) {
        return isUtf8(head);
      }
    }
    return false;
  }

  private static Optional<Result> byMark(ByteBuffer head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(Result.of(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return Optional.of(Result.of(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(Result.of(StandardCharsets.UTF_16LE, 2));
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark: text starts with two ASCII characters, one half of each is zero. */
  private static Optional<Charset> byZeros(ByteBuffer head) {
    if (head.limit() < 4) {
      return Optional.empty();
    }
    if (head.get(0) == 0 && head.get(1) > 0 && head.get(2) == 0 && head.get(3) > 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (head.get(0) > 0 && head.get(1) == 0 && head.get(2) > 0 && head.get(3) == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> ofContentType(String contentType) {
    return after(contentType.toLowerCase(Locale.ROOT), "charset=", 0);
  }

  private static Optional<Charset> declared(ByteBuffer head) {
    String ascii =
        new String(
                head.array(), 0, Math.min(head.limit(), DECLARATION), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (ascii.stripLeading().startsWith("<?xml")) {
      int end = ascii.indexOf("?>");
      return end < 0 ? Optional.empty() : after(ascii.substring(0, end), "encoding=", 0);
    }
    int meta = ascii.indexOf("<meta");
    return meta < 0 ? Optional.empty() : after(ascii, "charset=", meta);
  }

  /** The charset named after a key, quoted or not. A UTF-16 label in ASCII bytes is a lie. */
  private static Optional<Charset> after(String text, String key, int from) {
    int at = text.indexOf(key, from);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + key.length();
    while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isLabel(text.charAt(end))) {
      end++;
    }
    return named(text.substring(start, end));
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:+".indexOf(c) >= 0;
  }

  private static Optional<Charset> named(String label) {
    if (label.startsWith("utf-16") || label.isEmpty()) {
      return Optional.empty();
    }
    if (label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii")) {
      return Optional.of(FALLBACK);
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are UTF-8, apart from a character that the end of the head cuts. */
  static boolean isUtf8(ByteBuffer head) {
    int end = head.limit();
    for (int back = 0; back < 3 && end > 0 && (head.get(end - 1) & 0xC0) == 0x80; back++) {
      end--;
    }
    if (end > 0 && (head.get(end - 1) & 0xC0) == 0xC0) {
      end--;
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(head.slice(0, end));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(ByteBuffer bytes, int... mark) {
    if (bytes.limit() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
