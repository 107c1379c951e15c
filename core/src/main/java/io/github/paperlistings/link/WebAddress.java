package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a web address, read as the <a href="https://url.spec.whatwg.org">URL Standard</a>
 * does: nothing that a browser takes is refused.
 *
 * @param scheme the scheme in lower case
 * @param host the host in lower case, with a port that is not the scheme's own
 * @param path the path, starting with a slash
 * @param query the query with its question mark, or nothing
 * @param fragment the fragment with its hash, or nothing
 */
record WebAddress(String scheme, String host, String path, String query, String fragment) {

  private static final String VERSION_CONTROL = "git+";

  /** Reads an address with or without scheme; {@code git@host:path} is one too. */
  static Optional<WebAddress> parse(String text) {
    String address = text.strip();
    int colon = address.indexOf("://");
    if (colon < 0) {
      return withoutScheme(address);
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return isScheme(scheme)
        ? hierarchical(webScheme(scheme), address.substring(colon + 3))
        : Optional.empty();
  }

  /** The parts of the path between its slashes, without empty ones. */
  List<String> segments() {
    List<String> segments = new ArrayList<>(4);
    int start = 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (end > start) {
        segments.add(path.substring(start, end));
      }
      start = end + 1;
    }
    return segments;
  }

  WebAddress withHost(String value) {
    return new WebAddress(scheme, value, path, query, fragment);
  }

  WebAddress withScheme(String value) {
    return new WebAddress(value, host, path, query, fragment);
  }

  WebAddress withPath(String value) {
    return new WebAddress(scheme, host, value, query, fragment);
  }

  WebAddress withQuery(String value) {
    return new WebAddress(scheme, host, path, value, fragment);
  }

  /** The address in one piece. */
  @Override
  public String toString() {
    return scheme + "://" + host + path + query + fragment;
  }

  private static boolean isScheme(String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if ((c < 'a' || c > 'z') && c != '+') {
        return false;
      }
    }
    return !scheme.isEmpty();
  }

  private static Optional<WebAddress> withoutScheme(String address) {
    int at = address.indexOf('@');
    int colon = address.indexOf(':', at + 1);
    if (at > 0 && colon > at && !address.substring(0, colon).contains("/")) {
      String host = address.substring(at + 1, colon);
      return hierarchical("https", host + "/" + address.substring(colon + 1));
    }
    return at < 0 ? hierarchical("https", address) : Optional.empty();
  }

  private static Optional<WebAddress> hierarchical(String scheme, String rest) {
    int pathStart = endOf(rest, 0, "/?#");
    String authority = rest.substring(0, pathStart);
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    host = withoutDefaultPort(scheme, host);
    if (!isHost(host)) {
      return Optional.empty();
    }
    int queryStart = endOf(rest, pathStart, "?#");
    int fragmentStart = endOf(rest, queryStart, "#");
    String path = rest.substring(pathStart, queryStart);
    return Optional.of(
        new WebAddress(
            scheme,
            host,
            path.isEmpty() ? "/" : path,
            rest.substring(queryStart, fragmentStart),
            rest.substring(fragmentStart)));
  }

  /** What is cloned over another protocol is seen on the web under the same host and path. */
  private static String webScheme(String scheme) {
    String transport =
        scheme.startsWith(VERSION_CONTROL) ? scheme.substring(VERSION_CONTROL.length()) : scheme;
    return transport.equals("ssh") || transport.equals("git") ? "https" : transport;
  }

  private static String withoutDefaultPort(String scheme, String host) {
    String port = scheme.equals("https") ? ":443" : scheme.equals("http") ? ":80" : ":21";
    return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
  }

  /** A name with a dot, or an address of version 6. */
  private static boolean isHost(String host) {
    if (host.startsWith("[")) {
      return host.indexOf(']') > 2;
    }
    int dot = host.indexOf('.');
    if (dot <= 0 || host.endsWith(".") || host.contains("..")) {
      return false;
    }
    for (int i = 0; i < host.length(); i++) {
      if (!isHostCharacter(host.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == ':'
        || c > 0x7F && Character.isLetterOrDigit(c);
  }

  private static int endOf(String text, int from, String marks) {
    int at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
