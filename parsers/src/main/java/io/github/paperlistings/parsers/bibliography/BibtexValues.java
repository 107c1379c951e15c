package io.github.paperlistings.parsers.bibliography;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the values of fields: braced, quoted, numbers, macros, and all of these joined by {@code
 * #}. White space is one blank, as BibTeX reads it, and an empty line stays one.
 */
final class BibtexValues {

  /** What ends a word that is neither braced nor quoted, and a name. */
  private static final String SIGNS = "\"#%'(),={}";

  private static final Table STANDARD = Table.of("bibtex-macros.tsv");

  private final BibtexSource source;
  private final int maxChars;
  private final Map<String, String> macros = new HashMap<>();
  private long macroChars;
  private int left;

  BibtexValues(BibtexSource source, int maxChars) {
    this.source = source;
    this.maxChars = maxChars;
  }

  /** Starts to count the characters of an entry. */
  void startEntry() {
    left = maxChars;
  }

  /** Keeps a macro for the values that follow. */
  void define(String name, String value) throws BrokenEntryException {
    macroChars += name.length() + value.length();
    if (macroChars > maxChars) {
      throw new BrokenEntryException("more than " + maxChars + " characters of @string macros");
    }
    macros.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** A name, or a word of a value: what stands up to a blank or a sign; may be empty. */
  String word() throws IOException, BrokenEntryException {
    StringBuilder word = new StringBuilder();
    int c = source.peek();
    while (c != BibtexSource.END && !Character.isWhitespace(c) && SIGNS.indexOf(c) < 0) {
      count();
      word.append((char) source.take());
      c = source.peek();
    }
    return word.toString();
  }

  /** A value with all its parts. */
  String value() throws IOException, BrokenEntryException {
    StringBuilder value = new StringBuilder();
    while (true) {
      source.skipBlanks();
      int c = source.peek();
      if (c == '{') {
        value.append(braced());
      } else if (c == '"') {
        value.append(quoted());
      } else {
        value.append(resolved(word()));
      }
      source.skipBlanks();
      if (source.peek() != '#') {
        return value.toString();
      }
      source.take();
    }
  }

  private String braced() throws IOException, BrokenEntryException {
    source.take();
    return upTo('}');
  }

  private String quoted() throws IOException, BrokenEntryException {
    source.take();
    return upTo('"');
  }

  /** What stands up to a sign outside of inner braces. BibTeX counts escaped braces too. */
  private String upTo(char close) throws IOException, BrokenEntryException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int breaks = 0;
    boolean blank = false;
    while (true) {
      if (source.atEntry()) {
        throw new BrokenEntryException("a value has no end");
      }
      int c = source.take();
      if (c == BibtexSource.END) {
        throw new BrokenEntryException("the file ends within a value");
      }
      count();
      if (c == close && depth == 0) {
        return text.append(blank ? " " : "").toString();
      }
      if (Character.isWhitespace(c)) {
        blank = true;
        breaks += c == '\n' ? 1 : 0;
        continue;
      }
      if (blank) {
        text.append(breaks > 1 ? "\n\n" : " ");
      }
      blank = false;
      breaks = 0;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        throw new BrokenEntryException("a brace closes what was not opened");
      }
      text.append((char) c);
    }
  }

  /** A word is a number, a macro of the file, one of the standard styles, or stands for itself. */
  private String resolved(String word) {
    String own = macros.get(word.toLowerCase(Locale.ROOT));
    return own != null ? own : STANDARD.value(word).orElse(word);
  }

  private void count() throws BrokenEntryException {
    if (left-- <= 0) {
      throw new BrokenEntryException("an entry of more than " + maxChars + " characters");
    }
  }
}
