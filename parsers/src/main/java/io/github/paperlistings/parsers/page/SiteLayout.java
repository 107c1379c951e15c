package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a site has the parts of its entries.
 *
 * @param name the name of the layout
 * @param parts the selectors by the names of the parts
 */
record SiteLayout(String name, Map<String, String> parts) {

  private static final List<SiteLayout> ALL = all();

  private static List<SiteLayout> all() {
    Map<String, Map<String, String>> layouts = new LinkedHashMap<>();
    for (String[] row : FactTable.rows(SiteLayout.class, "site-layouts.tsv")) {
      layouts.computeIfAbsent(row[0], name -> new LinkedHashMap<>()).put(row[1], row[2]);
    }
    List<SiteLayout> all = new ArrayList<>();
    layouts.forEach((name, parts) -> all.add(new SiteLayout(name, Map.copyOf(parts))));
    return List.copyOf(all);
  }

  /** The first layout of which something holds. */
  static Optional<SiteLayout> first(Predicate<SiteLayout> condition) {
    return ALL.stream().filter(condition).findFirst();
  }

  /** Markup that no other page has. */
  String mark() {
    return parts.getOrDefault("mark", "");
  }

  /** The site; empty where several have the layout. */
  String host() {
    return parts.getOrDefault("host", "");
  }

  /** Whether titles and abstracts are TeX and no HTML. */
  boolean isTex() {
    return parts.getOrDefault("kind", "").equals("tex");
  }

  /** The selector of the entries. */
  String entry() {
    return parts.getOrDefault("entry", "");
  }
}
