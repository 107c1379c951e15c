package io.github.paperlistings.link.address;

import io.github.paperlistings.internal.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The parameters of a query, written with its question mark. */
final class Query {

  private static final List<String> TRACKING =
      Facts.rows(Query.class, "tracking-parameters.tsv").stream().map(row -> row[0]).toList();

  private Query() {}

  static Optional<String> value(String query, String name) {
    for (String parameter : parameters(query)) {
      if (parameter.startsWith(name) && parameter.startsWith("=", name.length())) {
        return Optional.of(parameter.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** The query without the parameters that only tell where a reader came from. */
  static String withoutTracking(String query) {
    return without(query, Query::isTracking);
  }

  /** The query with only one of its parameters. */
  static String only(String query, String name) {
    return value(query, name).map(value -> "?" + name + "=" + value).orElse("");
  }

  /** The query without one parameter. */
  static String without(String query, String name) {
    return without(query, parameter -> parameter.startsWith(name + "="));
  }

  private static String without(String query, Predicate<String> dropped) {
    if (query.length() < 2) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : parameters(query)) {
      if (!dropped.test(parameter)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static String[] parameters(String query) {
    return query.isEmpty() ? new String[0] : query.substring(1).split("&", -1);
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    for (String known : TRACKING) {
      boolean prefix = known.endsWith("*");
      if (prefix ? name.startsWith(known.substring(0, known.length() - 1)) : name.equals(known)) {
        return true;
      }
    }
    return false;
  }
}
