package io.github.paperlistings.parsers.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jsoup.nodes.Entities;

/**
 * Passes XML on and mends what feeds get wrong and <a href="https://www.w3.org/TR/xml/">XML 1.0</a>
 * forbids: named characters of HTML that were not declared, ampersands and less-than signs that
 * start nothing, control characters. The inside of CDATA sections stays as it is.
 */
final class XmlRepair extends Reader {

  /** Told of each repair. */
  @FunctionalInterface
  interface Listener {
    /** What was found in a line, from 1, and read as well as it can be. */
    void repaired(String what, long line);
  }

  private static final int CHUNK = 1 << 13;

  /** More than the longest name of a character in HTML, 33, and its two signs. */
  private static final int AHEAD = 40;

  /** What decoders put in the place of bytes that they cannot read. */
  private static final char UNREADABLE = '\uFFFD';

  private static final int ASCII = 1 << 7;

  /** The characters that need no look, outside of CDATA sections and within; no line end is one. */
  private static final boolean[] PLAIN = plain("&<");

  private static final boolean[] PLAIN_IN_CDATA = plain("]");

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final String DOCTYPE = "<!DOCTYPE";

  private final Reader source;
  private final Listener listener;
  private final char[] chunk = new char[CHUNK];
  private int at;
  private int end;
  private boolean ended;
  private boolean inCdata;
  private boolean entitiesDeclared;
  private String pending = "";
  private long line = 1;

  XmlRepair(Reader source, Listener listener) {
    this.source = source;
    this.listener = listener;
  }

  private static boolean[] plain(String except) {
    boolean[] plain = new boolean[ASCII];
    Arrays.fill(plain, ' ', ASCII, true);
    plain['\t'] = true;
    plain['\r'] = true;
    except.chars().forEach(c -> plain[c] = false);
    return plain;
  }

  /** Whether the whole source was passed on. */
  boolean isExhausted() {
    return ended && at == end;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      fill();
      if (pending.isEmpty() && at == end) {
        return -1;
      }
      count += pending.isEmpty() ? copy(target, offset, length) : flush(target, offset, length);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private int flush(char[] target, int offset, int length) {
    int count = Math.min(length, pending.length());
    pending.getChars(0, count, target, offset);
    pending = pending.substring(count);
    return count;
  }

  /** Copies up to the next place that needs a look, or looks at the one it stands on. */
  private int copy(char[] target, int offset, int length) {
    int start = at;
    at = seemly(at, Math.min(end, at + length));
    if (at == start) {
      look();
      return 0;
    }
    System.arraycopy(chunk, start, target, offset, at - start);
    return at - start;
  }

  /** Where the characters from an index on end that can be passed on without a look. */
  private int seemly(int from, int stop) {
    boolean[] plain = inCdata ? PLAIN_IN_CDATA : PLAIN;
    int i = from;
    while (i < stop) {
      char c = chunk[i];
      if (c < ASCII ? !plain[c] : c >= Character.MIN_SURROGATE) {
        if (c == '\n') {
          line++;
        } else if (c != '<' || !isTag(i)) {
          break;
        }
      }
      i++;
    }
    return i;
  }

  /** Most less-than signs start or end an element, which needs no second look. */
  private boolean isTag(int start) {
    if (inCdata || start + 1 >= end) {
      return false;
    }
    char next = chunk[start + 1];
    return next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
  }

  private void look() {
    char c = chunk[at];
    if (c == '&') {
      ampersand();
    } else if (c == '<') {
      lessThan();
    } else if (c == ']') {
      inCdata = !startsWith(CDATA_END);
      pass(1);
    } else if (Character.isSurrogate(c) && isPair()) {
      pass(2);
    } else if (c == UNREADABLE) {
      replace(1, String.valueOf(UNREADABLE), "a byte that is no character of the charset");
    } else if (c >= Character.MIN_SURROGATE && c < UNREADABLE && !Character.isSurrogate(c)) {
      pass(1);
    } else {
      replace(1, " ", "a character that XML forbids");
    }
  }

  private boolean isPair() {
    return at + 1 < end && Character.isSurrogatePair(chunk[at], chunk[at + 1]);
  }

  private void lessThan() {
    if (startsWith(CDATA)) {
      inCdata = true;
      pass(CDATA.length());
      return;
    }
    entitiesDeclared |= startsWith(DOCTYPE);
    char next = at + 1 < end ? chunk[at + 1] : 'x';
    if (Character.isLetter(next) || "/!?_:".indexOf(next) >= 0) {
      pass(1);
    } else {
      replace(1, "&lt;", "a less-than sign that starts no tag");
    }
  }

  private void ampersand() {
    int stop = at + 1;
    while (stop < end && stop < at + AHEAD && isReference(chunk[stop])) {
      stop++;
    }
    if (stop < end && chunk[stop] == ';' && stop > at + 1) {
      reference(new String(chunk, at + 1, stop - at - 1));
    } else {
      replace(1, "&amp;", "an ampersand that starts no reference");
    }
  }

  private static boolean isReference(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
  }

  private void reference(String name) {
    int length = name.length() + 2;
    if (name.charAt(0) == '#') {
      number(name, length);
      return;
    }
    switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> pass(length);
      default -> named(name, length);
    }
  }

  private void named(String name, int length) {
    String character = Entities.getByName(name);
    if (character.isEmpty()) {
      replace(1, "&amp;", "an ampersand that starts no reference");
    } else if (entitiesDeclared) {
      pending = character;
      at += length;
    } else {
      replace(length, escaped(character), "the undeclared entity " + name);
    }
  }

  private static String escaped(String character) {
    return character.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void number(String name, int length) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    int start = hexadecimal ? 2 : 1;
    int character;
    try {
      character = Integer.parseInt(name, start, name.length(), hexadecimal ? 16 : 10);
    } catch (NumberFormatException e) {
      replace(1, "&amp;", "an ampersand that starts no reference");
      return;
    }
    if (isAllowed(character)) {
      pending = "&#" + character + ";";
      at += length;
    } else {
      replace(length, " ", "a character that XML forbids");
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < 0xFFFE
        || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
  }

  private boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= end || chunk[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void pass(int length) {
    int count = Math.min(length, end - at);
    pending = new String(chunk, at, count);
    at += count;
  }

  private void replace(int length, String replacement, String what) {
    pending = replacement;
    at += length;
    listener.repaired(what, line);
  }

  /** Keeps enough in the chunk to look ahead. */
  private void fill() throws IOException {
    if (ended || end - at >= AHEAD) {
      return;
    }
    System.arraycopy(chunk, at, chunk, 0, end - at);
    end -= at;
    at = 0;
    while (!ended && end < AHEAD) {
      int count = source.read(chunk, end, chunk.length - end);
      ended = count < 0;
      end += Math.max(count, 0);
    }
  }
}
