package io.github.paperlistings.parsers.bibliography;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries that others take fields from. Kept are those of the types that proceedings, books and
 * collections have, the latest of them within a bound.
 */
final class BibtexParents {

  /** UTF-16 units of all that is kept. */
  private static final int MAX_CHARS = 4 << 20;

  /** A volume, its series, some data; deeper than that, entries name one another. */
  private static final int MAX_ANCESTORS = 100;

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

  /** Whether the parents of an entry were read, and theirs. */
  boolean areKnown(BibtexEntry child) {
    return areKnown(child, new HashSet<>());
  }

  /**
   * The entry with what it takes from those of its parents that are known, and these from theirs.
   */
  BibtexEntry complete(BibtexEntry child) {
    return complete(child, new HashSet<>());
  }

  /** Entries may name one another, so each is followed once. */
  private boolean areKnown(BibtexEntry child, Set<String> followed) {
    for (String key : child.parents()) {
      BibtexEntry parent = entries.get(key);
      if (parent == null) {
        return false;
      }
      if (isNext(key, followed) && !areKnown(parent, followed)) {
        return false;
      }
    }
    return true;
  }

  private BibtexEntry complete(BibtexEntry child, Set<String> followed) {
    BibtexEntry complete = child;
    for (String key : child.parents()) {
      BibtexEntry parent = entries.get(key);
      if (parent != null && parent != child && isNext(key, followed)) {
        BibtexEntry whole = complete(parent, followed);
        complete = complete.with(parent.isData() ? own(whole) : inherited(whole));
      }
    }
    return complete;
  }

  private static boolean isNext(String key, Set<String> followed) {
    return followed.size() < MAX_ANCESTORS && followed.add(key);
  }

  /** The fields of data without those that name their parents. */
  private static Map<String, String> own(BibtexEntry data) {
    Map<String, String> fields = new LinkedHashMap<>(data.fields());
    fields.keySet().removeAll(BibtexEntry.PARENTS);
    return fields;
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
