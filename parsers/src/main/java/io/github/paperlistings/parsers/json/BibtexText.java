package io.github.paperlistings.parsers.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of the one BibTeX entry that a record of another form carries as a text. */
public final class BibtexText {

  private final String text;
  private final Map<String, String> fields = new HashMap<>();
  private int at;

  private BibtexText(String text) {
    this.text = text;
    this.at = text.indexOf('{') + 1;
  }

  /** The fields of an entry; none where the text is no entry. */
  public static BibtexText of(String text) {
    BibtexText entry = new BibtexText(text);
    if (entry.at > 0) {
      entry.read();
    }
    return entry;
  }

  /** A field by its name in lower case, unless it is blank. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private void read() {
    while (at < text.length() && text.charAt(at) != '}') {
      int start = at;
      while (at < text.length() && "=,{}\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      boolean named = at < text.length() && text.charAt(at) == '=';
      String name = text.substring(start, at).strip().toLowerCase(Locale.ROOT);
      if (named) {
        at++;
        String value = value();
        fields.putIfAbsent(name, value);
      } else if (at < text.length() && text.charAt(at) != '}') {
        at++;
      }
    }
  }

  /** In braces, in quotes or bare; what is joined to it by {@code #} is left out. */
  private String value() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    boolean braced = at < text.length() && text.charAt(at) == '{';
    int start = quoted || braced ? ++at : at;
    int depth = 0;
    while (at < text.length() && (depth > 0 || !ends(quoted, braced))) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      at++;
    }
    String value = text.substring(start, at).strip();
    at += quoted || braced ? 1 : 0;
    return value;
  }

  private boolean ends(boolean quoted, boolean braced) {
    char c = text.charAt(at);
    return quoted ? c == '"' : c == '}' || !braced && c == ',';
  }
}
