package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivCategory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Categories by the names under which OAI-PMH gives them: "Statistics - Machine Learning". */
final class CategoryNames {

  private static final String SEPARATOR = " - ";

  private static final Map<String, ArxivCategory> BY_NAME = byName();

  private CategoryNames() {}

  /** The category of a name with that of its archive, or alone where no other has it. */
  static Optional<ArxivCategory> of(String name) {
    ArxivCategory exact = BY_NAME.get(name);
    int mark = name.indexOf(SEPARATOR);
    if (exact != null || mark < 0) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(BY_NAME.get(name.substring(mark + SEPARATOR.length())));
  }

  private static Map<String, ArxivCategory> byName() {
    Map<String, ArxivCategory> names = new HashMap<>();
    for (ArxivCategory category : ArxivCategory.all()) {
      names.putIfAbsent(category.name(), category);
      names.put(category.group() + SEPARATOR + category.name(), category);
    }
    return names;
  }
}
