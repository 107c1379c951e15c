package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one form in which an address is written; what it leads to never changes. */
final class CanonicalAddress {

  private static final Map<String, String> ALIASES =
      Facts.rows("host-aliases.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private static final List<String> TRACKING =
      Facts.rows("tracking-parameters.tsv").stream().map(row -> row[0]).toList();

  /** Sites that answer http with a redirect to https for every address. */
  private static final Set<String> ALWAYS_SECURE =
      Set.of("arxiv.org", "doi.org", "youtu.be", "www.youtube.com", "openreview.net");

  private CanonicalAddress() {}

  static Optional<WebAddress> of(String text) {
    return WebAddress.parse(text).map(CanonicalAddress::canonical);
  }

  private static WebAddress canonical(WebAddress address) {
    String host = ALIASES.getOrDefault(address.host(), address.host());
    boolean secure = Forges.isForge(host) || ALWAYS_SECURE.contains(host);
    WebAddress plain =
        address
            .withHost(host)
            .withScheme(secure ? "https" : address.scheme())
            .withPath(withoutDots(PercentEncoding.normalize(address.path())))
            .withQuery(withoutTracking(PercentEncoding.normalize(address.query())));
    WebAddress encoded =
        new WebAddress(
            plain.scheme(),
            plain.host(),
            plain.path(),
            plain.query(),
            PercentEncoding.normalize(address.fragment()));
    return host.equals("arxiv.org")
        ? arxiv(encoded)
        : Forges.isForge(host) ? forge(encoded) : encoded;
  }

  /** {@code /pdf/ID.pdf} is {@code /pdf/ID}. */
  private static WebAddress arxiv(WebAddress address) {
    String path = address.path();
    return path.startsWith("/pdf/") && path.endsWith(".pdf")
        ? address.withPath(path.substring(0, path.length() - ".pdf".length()))
        : address;
  }

  /** The suffix of a clone address, and a last slash, lead to the same repository. */
  private static WebAddress forge(WebAddress address) {
    String path = address.path();
    while (path.length() > 1 && (path.endsWith("/") || path.endsWith(".git"))) {
      int suffix = path.endsWith("/") ? 1 : ".git".length();
      path = path.substring(0, path.length() - suffix);
    }
    return address.withPath(path.isEmpty() ? "/" : path);
  }

  /** RFC 3986, section 5.2.4. */
  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    String[] parts = path.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        if (!kept.isEmpty()) {
          kept.remove(kept.size() - 1);
        }
      } else if (!parts[i].equals(".")) {
        kept.add(parts[i]);
        continue;
      }
      if (last) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String withoutTracking(String query) {
    if (query.length() < 2) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : query.substring(1).split("&", -1)) {
      if (!isTracking(parameter)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return TRACKING.stream()
        .anyMatch(
            known ->
                known.endsWith("*")
                    ? name.startsWith(known.substring(0, known.length() - 1))
                    : name.equals(known));
  }
}
