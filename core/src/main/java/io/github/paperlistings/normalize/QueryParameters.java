package io.github.paperlistings.normalize;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Sets parameters in the query of an address. */
final class QueryParameters {

  private QueryParameters() {}

  /** The address with some parameters set; the others stay as they are written. */
  static String set(String address, Map<String, String> parameters) {
    int fragment = end(address, address.indexOf('#'));
    int query = end(address.substring(0, fragment), address.indexOf('?'));
    Map<String, String> left = new LinkedHashMap<>(parameters);
    StringJoiner joined = new StringJoiner("&", "?", "");
    for (String part : address.substring(Math.min(query + 1, fragment), fragment).split("&")) {
      String name = decoded(part.substring(0, end(part, part.indexOf('='))));
      String value = left.remove(name);
      if (value != null) {
        joined.add(parameter(name, value));
      } else if (!part.isEmpty() && !parameters.containsKey(name)) {
        joined.add(part);
      }
    }
    left.forEach((name, value) -> joined.add(parameter(name, value)));
    return address.substring(0, query) + joined + address.substring(fragment);
  }

  private static int end(String text, int mark) {
    return mark < 0 || mark > text.length() ? text.length() : mark;
  }

  private static String parameter(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A name that is no percent-encoding stays as it is. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
