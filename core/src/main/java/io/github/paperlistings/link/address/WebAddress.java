package io.github.paperlistings.link.address;

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
public record WebAddress(String scheme, String host, String path, String query, String fragment) {

  private static final String SECURE = "https://";
  private static final String VERSION_CONTROL = "git+";

  /** Reads an address with or without scheme; {@code git@host:path} is one too. */
  public static Optional<WebAddress> parse(String text) {
    String address = text.strip();
    if (address.startsWith(SECURE)) {
      return hierarchical("https", address, SECURE.length());
    }
    int colon = address.indexOf("://");
    if (colon < 0) {
      return withoutScheme(address);
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return isScheme(scheme)
        ? hierarchical(webScheme(scheme), address, colon + 3)
        : Optional.empty();
  }

  /** Reads what follows {@code ://} of an address with a known scheme in lower case. */
  public static Optional<WebAddress> parse(String scheme, String rest) {
    return hierarchical(webScheme(scheme), rest, 0);
  }

  /** The parts of the path between its slashes, without empty ones. */
  public List<String> segments() {
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

  /** The value of a parameter of the query, as written. */
  public Optional<String> parameter(String name) {
    return Query.value(query, name);
  }

  WebAddress withScheme(String value) {
    return scheme.equals(value) ? this : new WebAddress(value, host, path, query, fragment);
  }

  WebAddress withPath(String value) {
    return path.equals(value) ? this : new WebAddress(scheme, host, value, query, fragment);
  }

  WebAddress withQuery(String value) {
    return query.equals(value) ? this : new WebAddress(scheme, host, path, value, fragment);
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
    int slash = address.indexOf('/');
    if (at > 0 && colon > at && (slash < 0 || slash > colon)) {
      String host = address.substring(at + 1, colon);
      return hierarchical("https", host + "/" + address.substring(colon + 1), 0);
    }
    boolean bare = at < 0 || slash >= 0 && slash < at;
    return bare && address.indexOf('.') > 0 ? hierarchical("https", address, 0) : Optional.empty();
  }

  private static Optional<WebAddress> hierarchical(String scheme, String text, int start) {
    int fragmentStart = endOf(text, '#', start, text.length());
    int queryStart = endOf(text, '?', start, fragmentStart);
    int pathStart = endOf(text, '/', start, queryStart);
    Optional<String> host = HostName.read(text.substring(start, pathStart), scheme);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String path = queryStart > pathStart ? text.substring(pathStart, queryStart) : "/";
    if (queryStart == text.length()) {
      return Optional.of(new WebAddress(scheme, host.get(), path, "", ""));
    }
    String query = text.substring(queryStart, fragmentStart);
    return Optional.of(
        new WebAddress(scheme, host.get(), path, query, text.substring(fragmentStart)));
  }

  /** What is cloned over another protocol is seen on the web under the same host and path. */
  private static String webScheme(String scheme) {
    String transport =
        scheme.startsWith(VERSION_CONTROL) ? scheme.substring(VERSION_CONTROL.length()) : scheme;
    return transport.equals("ssh") || transport.equals("git") ? "https" : transport;
  }

  /** The index of a mark before a limit, or the limit. */
  private static int endOf(String text, char mark, int from, int limit) {
    int at = text.indexOf(mark, from);
    return at < 0 || at > limit ? limit : at;
  }
}
