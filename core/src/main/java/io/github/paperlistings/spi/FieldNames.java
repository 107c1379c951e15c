package io.github.paperlistings.spi;

/**
 * The names of the fields in a piece of JSON, found in one scan. A listing has few names and writes
 * each many times, so that a name is compared with those known before it is copied.
 */
final class FieldNames {

  /** The longest name that is remembered. */
  private static final int LONGEST = 40;

  private String[] slots = new String[128];
  private int size;

  private FieldNames() {}

  static FieldNames of(String json) {
    FieldNames names = new FieldNames();
    int start = json.indexOf('"') + 1;
    while (start > 0) {
      int end = json.indexOf('"', start);
      if (end < 0) {
        break;
      }
      boolean name = end - start <= LONGEST && isBeforeColon(json, end + 1);
      if (name) {
        names.add(json, start, end);
      }
      // Between two quotes may be what stands between two strings, where a quote was escaped.
      start = name ? json.indexOf('"', end + 1) + 1 : end + 1;
    }
    return names;
  }

  boolean contains(String name) {
    return slots[slot(name, 0, name.length())] != null;
  }

  private void add(String json, int start, int end) {
    int slot = slot(json, start, end);
    if (slots[slot] == null) {
      slots[slot] = json.substring(start, end);
      size++;
      if (size * 2 > slots.length) {
        grow();
      }
    }
  }

  private void grow() {
    String[] known = slots;
    slots = new String[known.length * 2];
    for (String name : known) {
      if (name != null) {
        slots[slot(name, 0, name.length())] = name;
      }
    }
  }

  /** The place of a name, or the free one where it would go. */
  private int slot(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = hash & slots.length - 1;
    while (slots[slot] != null && !isAt(slots[slot], text, start, end)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean isAt(String name, String text, int start, int end) {
    return name.length() == end - start && text.startsWith(name, start);
  }

  private static boolean isBeforeColon(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }
}
