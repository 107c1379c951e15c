package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.spi.SourceHead;

/** Looks at values in the head of JSON. */
final class JsonHead {

  private JsonHead() {}

  /** The first text field of a name; nothing where there is none. */
  static String text(SourceHead head, String name) {
    String text = head.text();
    String quoted = '"' + name + '"';
    int at = text.indexOf(quoted);
    int colon = at < 0 ? -1 : text.indexOf(':', at + quoted.length());
    int start = colon < 0 ? -1 : text.indexOf('"', colon);
    int end = start < 0 ? -1 : text.indexOf('"', start + 1);
    return end < 0 || !text.substring(colon + 1, start).isBlank()
        ? ""
        : text.substring(start + 1, end);
  }
}
