package io.github.paperlistings.parsers.bibliography;

import java.util.Locale;
import java.util.Map;

/** The schemes of identifiers by the names that bibliographies give archives. */
final class Schemes {

  private static final Map<String, String> NAMES =
      Map.of("pubmed", "pmid", "pubmedcentral", "pmcid", "", "eprint");

  private Schemes() {}

  static String of(String archive) {
    String name = archive.strip().toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(name, name);
  }
}
