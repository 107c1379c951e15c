package io.github.paperlistings.parsers.bibliography;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries that others take fields from. Kept are those of the types that proceedings, books and
 * collections have, the latest of them within a bound.
 */
final class BibtexParents {

  /** UTF-16 units of all that is kept. */
  private static final int MAX_CHARS = 4 << 20;

  private static final List<String[]> INHERITED = Table.rows("bibtex-inherited.tsv");

  private final Map<String, BibtexEntry> entries = new LinkedHashMap<>();
  private int chars;

  /** Keeps an entry that others are likely to refer to. */
  void add(BibtexEntry entry) {
    if (!entry.isLikelyParent() || entry.key().isEmpty() || entry.size() > MAX_CHARS) {
      return;
    }
    BibtexEntry before = entries.putIfAbsent(BibtexEntry.comparable(entry.key()), entry);
    chars += before == null ? entry.size() : 0;
    Iterator<BibtexEntry> oldest = entries.values().iterator();
    while (chars > MAX_CHARS) {
      chars -= oldest.next().size();
      oldest.remove();
    }
  }

  boolean areKnown(BibtexEntry child) {
    return entries.keySet().containsAll(child.parents());
  }

  /** The entry with what it takes from those of its parents that are known. */
  BibtexEntry complete(BibtexEntry child) {
    BibtexEntry complete = child;
    for (String key : child.parents()) {
      BibtexEntry parent = entries.get(key);
      if (parent != null && parent != child) {
        complete = complete.with(parent.isData() ? parent.fields() : inherited(parent));
      }
    }
    return complete;
  }

  private static Map<String, String> inherited(BibtexEntry parent) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String[] row : INHERITED) {
      String value = parent.field(row[0]);
      if (!value.isEmpty()) {
        fields.putIfAbsent(row[1], value);
      }
    }
    return fields;
  }
}
