package io.github.paperlistings.link.find;

import io.github.paperlistings.internal.Facts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The ends of host names (root zone of the DNS), as far as hosts without a scheme need them. */
final class TopLevelDomains {

  private static final Set<String> GENERIC = ofKind("generic");
  private static final Set<String> COUNTRY = ofKind("country");

  private TopLevelDomains() {}

  private static Set<String> ofKind(String kind) {
    return Facts.rows(TopLevelDomains.class, "top-level-domains.tsv").stream()
        .filter(row -> row[1].equals(kind))
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isKnown(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return GENERIC.contains(lower) || COUNTRY.contains(lower);
  }

  static boolean isGeneric(String label) {
    return GENERIC.contains(label.toLowerCase(Locale.ROOT));
  }
}
