package io.github.paperlistings.identifier;

import io.github.paperlistings.internal.Facts;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A subject category of arXiv. See <a href="https://arxiv.org/category_taxonomy">arXiv's
 * taxonomy</a>.
 *
 * @param id its id: {@code cs.LG}
 * @param name its name: "Machine Learning"
 * @param group the group of archives it belongs to: "Computer Science"
 */
public record ArxivCategory(String id, String name, String group) {

  private static final Map<String, ArxivCategory> CATEGORIES = categories();
  private static final Map<String, String> ALIASES = aliases();
  private static final Set<String> ARCHIVES = archives();

  /** Every category that is in use. */
  public static Collection<ArxivCategory> all() {
    return CATEGORIES.values();
  }

  /**
   * The category of an id. Names of a category in a second archive ({@code math.MP}, {@code cs.SY})
   * and archives that became a category ({@code cmp-lg}) give the category they stand for.
   *
   * @return the category, or empty where arXiv has none of this id
   */
  public static Optional<ArxivCategory> of(String id) {
    return Optional.ofNullable(CATEGORIES.get(ALIASES.getOrDefault(id, id)));
  }

  /** The archive it is a part of: {@code cs}; itself where the archive has no parts. */
  public String archive() {
    return archive(id);
  }

  /** Whether identifiers before April 2007 may start with this name. */
  static boolean isArchive(String name) {
    return ARCHIVES.contains(name);
  }

  private static String archive(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static Map<String, ArxivCategory> categories() {
    Map<String, ArxivCategory> categories = new LinkedHashMap<>();
    for (String[] row : Facts.rows(ArxivCategory.class, "arxiv-categories.tsv")) {
      categories.put(row[0], new ArxivCategory(row[0], row[1], row[2]));
    }
    return Collections.unmodifiableMap(categories);
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String[] row : Facts.rows(ArxivCategory.class, "arxiv-aliases.tsv")) {
      aliases.put(row[0], row[1]);
    }
    return aliases;
  }

  /** The archives of today and of the past. */
  private static Set<String> archives() {
    Set<String> archives = new HashSet<>();
    CATEGORIES.keySet().forEach(id -> archives.add(archive(id)));
    ALIASES.keySet().forEach(id -> archives.add(archive(id)));
    return archives;
  }
}
