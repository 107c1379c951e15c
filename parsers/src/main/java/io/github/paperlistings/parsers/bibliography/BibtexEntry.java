package io.github.paperlistings.parsers.bibliography;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry as it stands in the file.
 *
 * @param type its type in lower case
 * @param key its citation key; may be empty
 * @param fields its fields by their names in lower case; of one that comes twice the first
 * @param line the line it starts in
 */
record BibtexEntry(String type, String key, Map<String, String> fields, long line) {

  /** The fields that name the entries it takes fields from. */
  static final List<String> PARENTS = List.of("xdata", "crossref");

  /** A field, or an empty text. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The keys of the entries it takes fields from, in the form in which they are compared. */
  List<String> parents() {
    return PARENTS.stream()
        .flatMap(name -> Arrays.stream(field(name).split(",")))
        .map(BibtexEntry::comparable)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** BibTeX does not tell the case of keys apart. */
  static String comparable(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the entry only carries fields for others. */
  boolean isData() {
    return type.equals("xdata");
  }

  /** Whether others are likely to refer to it. */
  boolean isLikelyParent() {
    return isData()
        || type.endsWith("proceedings") && !type.equals("inproceedings")
        || type.endsWith("book") && !type.equals("inbook") && !type.equals("bookinbook")
        || type.endsWith("collection") && !type.equals("incollection")
        || type.endsWith("reference") && !type.equals("inreference")
        || type.equals("periodical");
  }

  /** The characters it holds. */
  int size() {
    int size = type.length() + key.length();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      size += field.getKey().length() + field.getValue().length();
    }
    return size;
  }

  /** The same entry with more fields, for those that it does not have. */
  BibtexEntry with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    more.forEach(all::putIfAbsent);
    return new BibtexEntry(type, key, all, line);
  }
}
