package io.github.paperlistings.link.find;

import io.github.paperlistings.link.address.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where links stand in a text. Only colons and dots can belong to a link, so the scanner
 * jumps from one to the next by the JVM's fast search and looks around there.
 */
public final class LinkScanner {

  private static final String[] SCHEMES = {"https", "http", "ftp", "ssh", "git"};
  private static final String[] PREFIXES = {"git+"};

  private final String text;
  private final HostScan scan;
  private final BareHosts hosts;
  private final boolean mend;

  /** Where the link before ended; no link starts before. */
  private int from;

  /** The end of the last token with a dot; it was looked at as a whole. */
  private int tokenEnd;

  private int colon;
  private int dot;

  /**
   * A scanner of a text.
   *
   * @param hosts which hosts are links without a scheme
   * @param mend whether addresses that copying broke are mended
   */
  public LinkScanner(String text, BareHosts hosts, boolean mend) {
    this.text = text;
    this.scan = new HostScan(text);
    this.hosts = hosts;
    this.mend = mend;
    this.colon = find(':', 0);
    this.dot = find('.', 0);
  }

  /** The next link. */
  public Optional<LinkSpan> next() {
    while (colon < text.length() || dot < text.length()) {
      int at = Math.min(colon, dot);
      Optional<LinkSpan> span = at == colon ? aroundColon(at) : aroundDot(at);
      if (span.isPresent()) {
        from = span.get().end();
        advance(from);
        if (Namespaces.isDeclared(text, span.get().start())) {
          continue;
        }
        return span;
      }
      advance(at + 1);
    }
    return Optional.empty();
  }

  private void advance(int to) {
    colon = colon < to ? find(':', to) : colon;
    dot = dot < to ? find('.', to) : dot;
  }

  private int find(char c, int start) {
    int found = text.indexOf(c, start);
    return found < 0 ? text.length() : found;
  }

  private Optional<LinkSpan> aroundColon(int at) {
    int start = schemeStart(at);
    return start >= 0 ? withScheme(start, at) : secureShell(at);
  }

  /** The start of a scheme that ends at a colon, even where a word is glued before it; or -1. */
  private int schemeStart(int end) {
    if (end == 0 || !endsScheme(text.charAt(end - 1))) {
      return -1;
    }
    for (String scheme : SCHEMES) {
      int start = end - scheme.length();
      if (start >= from && text.regionMatches(true, start, scheme, 0, scheme.length())) {
        for (String prefix : PREFIXES) {
          int longer = start - prefix.length();
          if (longer >= from && text.regionMatches(true, longer, prefix, 0, prefix.length())) {
            return longer;
          }
        }
        return start;
      }
    }
    return -1;
  }

  private String scheme(int start, int end) {
    for (String scheme : SCHEMES) {
      if (scheme.length() == end - start && text.startsWith(scheme, start)) {
        return scheme;
      }
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean endsScheme(char c) {
    char lower = (char) (c | 0x20);
    return lower == 's' || lower == 'p' || lower == 'h' || lower == 't';
  }

  /** {@code https://}, and what copying makes of it: {@code https: //}, {@code https:/host}. */
  private Optional<LinkSpan> withScheme(int start, int colonAt) {
    int slashes = skipBlank(colonAt + 1);
    int host = slashes;
    while (host < slashes + 3 && Letters.at(text, host) == '/') {
      host++;
    }
    if (host == slashes) {
      return Optional.empty();
    }
    int hostStart = skipBlank(host);
    boolean broken = slashes > colonAt + 1 || hostStart > host || host - slashes != 2;
    if (broken ? !mend || !scan.isPlausible(hostStart) : !startsHost(hostStart)) {
      return Optional.empty();
    }
    return finish(start, hostStart, scheme(start, colonAt), broken ? List.of("scheme") : List.of());
  }

  /** {@code git@host:owner/name}. */
  private Optional<LinkSpan> secureShell(int colonAt) {
    int at = atSign(colonAt);
    boolean user =
        at >= from + 3
            && colonAt - at > 3
            && text.regionMatches(at - 3, "git", 0, 3)
            && !Character.isLetterOrDigit(Letters.at(text, at - 4));
    boolean path = Letters.isWord(Letters.at(text, colonAt + 1));
    if (!user || !path || text.substring(at, colonAt).indexOf(' ') >= 0) {
      return Optional.empty();
    }
    LinkEnd end = LinkEnd.of(text, at - 3);
    return WebAddress.parse(end.address())
        .filter(address -> isHost(address.host()))
        .map(address -> new LinkSpan(at - 3, end.end(), address, end.repairs()));
  }

  /** The sign before a host that ends at a colon, or -1. */
  private int atSign(int colonAt) {
    int limit = Math.max(from, colonAt - HostScan.LONGEST_HOST);
    int at = colonAt - 1;
    while (at >= limit && (Letters.isName(text.charAt(at)))) {
      at--;
    }
    return at >= limit && text.charAt(at) == '@' ? at : -1;
  }

  /** Looks at the whole token around a dot, so that its other dots need no second look. */
  private Optional<LinkSpan> aroundDot(int at) {
    if (at < tokenEnd) {
      return Optional.empty();
    }
    char next = Letters.at(text, at + 1);
    if (next == ' ') {
      return mend ? gapInHost(at) : Optional.empty();
    }
    if (!Letters.isLabel(next) || !Letters.isLabel(Letters.at(text, at - 1))) {
      return Optional.empty();
    }
    int start = scan.labelStart(at);
    int end = scan.hostEnd(at + 1);
    tokenEnd = end;
    if (start < from || end - start < 5 || !scan.endsInName(end) || !scan.isStart(start)) {
      return Optional.empty();
    }
    boolean path = scan.isPath(end);
    String host = text.substring(start, end);
    return hosts.isLink(host, path) || BareDomain.isLink(text, start, end)
        ? finish(start, start, "https", List.of())
        : Optional.empty();
  }

  /** {@code github. com/owner/name}. */
  private Optional<LinkSpan> gapInHost(int at) {
    char first = Letters.at(text, at + 2);
    if (first < 'a' || first > 'z') {
      return Optional.empty();
    }
    int end = scan.hostEnd(at + 2);
    if (!scan.isPath(end) || !Letters.isLabel(Letters.at(text, at - 1))) {
      return Optional.empty();
    }
    int start = scan.labelStart(at);
    String host = text.substring(start, at + 1) + text.substring(at + 2, end);
    if (start < from || !scan.isStart(start) || !hosts.isLink(host, true)) {
      return Optional.empty();
    }
    LinkEnd rest = LinkEnd.of(text, at + 2);
    LinkEnd whole = new LinkEnd(at, text.substring(start, at + 1), List.of());
    return span(start, "https", whole.joined(rest.end(), rest.address(), "blank"), List.of());
  }

  private Optional<LinkSpan> finish(int start, int hostStart, String scheme, List<String> repairs) {
    LinkEnd end = LinkEnd.of(text, hostStart);
    if (end.end() <= hostStart) {
      return Optional.empty();
    }
    return span(start, scheme, mend ? BrokenAddress.join(text, end) : end, repairs);
  }

  private Optional<LinkSpan> span(int start, String scheme, LinkEnd end, List<String> repairs) {
    List<String> all = repairs.isEmpty() ? end.repairs() : joined(repairs, end.repairs());
    Optional<WebAddress> address = WebAddress.parse(scheme, end.address());
    return address.isPresent() && isHost(address.get().host())
        ? Optional.of(new LinkSpan(start, end.end(), address.get(), all))
        : Optional.empty();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** A name, or an address of version 6; looked at before the whole link is. */
  private boolean startsHost(int start) {
    char first = Letters.at(text, start);
    if (first == '[') {
      return true;
    }
    int end = scan.hostEnd(start);
    return end > start && !isScheme(start, end)
        || first >= 0x80 && Character.isLetterOrDigit(first)
        || hasUser(end);
  }

  /** A host without a dot is one behind a whole scheme, if it can be a name: {@code localhost}. */
  private static boolean isHost(String host) {
    return host.indexOf('.') > 0
        || host.startsWith("[")
        || host.length() >= 3 && host.charAt(0) != '-' && host.charAt(host.length() - 1) != '-';
  }

  private boolean hasUser(int end) {
    char c = Letters.at(text, end);
    return c == '@' || c == '_' || c >= 0x80 && Character.isLetterOrDigit(c);
  }

  /** {@code http://https://a.org}: the host is the scheme of the real link. */
  private boolean isScheme(int start, int end) {
    return Letters.at(text, end) == ':' && schemeStart(end) == start;
  }

  private int skipBlank(int at) {
    char c = Letters.at(text, at);
    return at < text.length() && (c == ' ' || c == '\n') ? at + 1 : at;
  }
}
