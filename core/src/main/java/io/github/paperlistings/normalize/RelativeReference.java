package io.github.paperlistings.normalize;

import java.util.Optional;

/** Resolves what a page writes as an address, in the plain cases of RFC 3986, section 5.2. */
final class RelativeReference {

  private RelativeReference() {}

  /** The absolute address, or the reference itself where it is absolute or there is no base. */
  static String resolve(String reference, Optional<String> base) {
    if (base.isEmpty() || hasScheme(reference) || !hasScheme(base.get())) {
      return reference;
    }
    String address = base.get();
    int authority = address.indexOf("//") + 2;
    if (reference.startsWith("//")) {
      return address.substring(0, authority - 2) + reference;
    }
    int path = endOf(address, authority, "/?#");
    if (reference.startsWith("/")) {
      return address.substring(0, path) + reference;
    }
    if (reference.startsWith("#") || reference.isEmpty()) {
      return address.substring(0, endOf(address, path, "#")) + reference;
    }
    int query = endOf(address, path, "?#");
    if (reference.startsWith("?")) {
      return address.substring(0, query) + reference;
    }
    int slash = address.lastIndexOf('/', query - 1);
    String folder =
        slash < path ? address.substring(0, path) + "/" : address.substring(0, slash + 1);
    return folder + reference;
  }

  private static boolean hasScheme(String text) {
    int colon = text.indexOf("://");
    return colon > 0 && text.chars().limit(colon).allMatch(RelativeReference::isSchemeCharacter);
  }

  private static boolean isSchemeCharacter(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "+-.".indexOf(c) >= 0;
  }

  private static int endOf(String text, int from, String marks) {
    int at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
