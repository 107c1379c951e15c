package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where links stand in a text. Only colons and dots can belong to a link, so the scanner
 * jumps from one to the next by the JVM's fast search and looks around there.
 */
final class LinkScanner {

  private static final String[] SCHEMES = {"https", "http", "ftp", "ssh", "git"};
  private static final String[] PREFIXES = {"git+"};

  /** Hosts that are links without a scheme when a path follows. */
  private static final String[] BARE_HOSTS = {
    "github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/", "huggingface.co/", "hf.co/",
    "anonymous.4open.science/", "zenodo.org/", "youtu.be/", "arxiv.org/", "doi.org/", "gitee.com/",
    "sites.google.com/", "osf.io/", "bit.ly/"
  };

  /** Domains below which every host is a page of its own. */
  private static final String[] BARE_DOMAINS = {"github.io", "gitlab.io", "readthedocs.io"};

  /** The characters that stand behind the first dot of a host of the two tables. */
  private static final boolean[] BEHIND_DOT = new boolean[0x80];

  static {
    for (String host : BARE_HOSTS) {
      BEHIND_DOT[host.charAt(host.indexOf('.') + 1)] = true;
    }
    for (String domain : BARE_DOMAINS) {
      BEHIND_DOT[domain.charAt(0)] = true;
    }
  }

  /** RFC 1035, section 2.3.4. */
  private static final int LONGEST_HOST = 255;

  private final String text;

  /** Where the link before ended; no link starts before. */
  private int from;

  private int colon;
  private int dot;

  LinkScanner(String text) {
    this.text = text;
    this.colon = find(':', 0);
    this.dot = find('.', 0);
  }

  /** The next link. */
  Optional<LinkSpan> next() {
    while (colon < text.length() || dot < text.length()) {
      int at = Math.min(colon, dot);
      boolean atColon = at == colon;
      Optional<LinkSpan> span = atColon ? aroundColon(at) : aroundDot(at);
      advance(span.map(LinkSpan::end).orElse(at + 1));
      if (span.isPresent()) {
        from = span.get().end();
        return span;
      }
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

  private static boolean endsScheme(char c) {
    char lower = (char) (c | 0x20);
    return lower == 's' || lower == 'p' || lower == 'h' || lower == 't';
  }

  /** {@code https://}, and what copying makes of it: {@code https: //}, {@code https:/host}. */
  private Optional<LinkSpan> withScheme(int start, int colonAt) {
    List<String> repairs = new ArrayList<>(0);
    int slashes = skipBlank(colonAt + 1);
    int host = slashes;
    while (host < text.length() && host < slashes + 3 && text.charAt(host) == '/') {
      host++;
    }
    int count = host - slashes;
    if (count == 0) {
      return Optional.empty();
    }
    int hostStart = skipBlank(host);
    if (!startsHost(hostStart)) {
      return Optional.empty();
    }
    boolean broken = slashes > colonAt + 1 || hostStart > host || count != 2;
    if (broken && !isPlausibleHost(hostStart)) {
      return Optional.empty();
    }
    if (broken) {
      repairs.add("scheme");
    }
    String scheme = text.substring(start, colonAt).toLowerCase(Locale.ROOT) + "://";
    return finish(start, hostStart, scheme, repairs);
  }

  /** {@code git@host:owner/name}. */
  private Optional<LinkSpan> secureShell(int colonAt) {
    int at = atSign(colonAt);
    boolean user =
        at >= from + 3
            && colonAt - at > 3
            && text.regionMatches(at - 3, "git", 0, 3)
            && (at == 3 || !Character.isLetterOrDigit(text.charAt(at - 4)));
    boolean path = colonAt + 1 < text.length() && LinkEnd.isWord(text.charAt(colonAt + 1));
    if (!user || !path || text.substring(at, colonAt).indexOf(' ') >= 0) {
      return Optional.empty();
    }
    return finish(at - 3, at - 3, "", new ArrayList<>(0));
  }

  /** The sign before a host that ends at a colon, or -1. */
  private int atSign(int colonAt) {
    int limit = Math.max(from, colonAt - LONGEST_HOST);
    int at = colonAt - 1;
    while (at >= limit && text.charAt(at) != '@') {
      at--;
    }
    return at < limit ? -1 : at;
  }

  private Optional<LinkSpan> aroundDot(int at) {
    if (at + 1 >= text.length() || !LinkEnd.isWord(text.charAt(at + 1))) {
      return Optional.empty();
    }
    if (at >= from + 3 && text.regionMatches(true, at - 3, "www", 0, 3) && isStart(at - 3)) {
      return isPlausibleHost(at + 1)
          ? finish(at - 3, at - 3, "https://", new ArrayList<>(0))
          : Optional.empty();
    }
    int start = bareHostStart(at);
    return start < from ? Optional.empty() : finish(start, start, "https://", new ArrayList<>(0));
  }

  private int bareHostStart(int at) {
    char next = text.charAt(at + 1);
    if (next >= 0x80 || !BEHIND_DOT[next | 0x20]) {
      return -1;
    }
    for (String host : BARE_HOSTS) {
      int start = at - host.indexOf('.');
      if (start >= from
          && text.regionMatches(true, start, host, 0, host.length())
          && isStart(start)
          && LinkEnd.isWord(charAt(start + host.length()))) {
        return start;
      }
    }
    for (String domain : BARE_DOMAINS) {
      if (text.regionMatches(true, at + 1, domain, 0, domain.length())
          && !LinkEnd.isWord(charAt(at + 1 + domain.length()))) {
        return labelStart(at);
      }
    }
    return -1;
  }

  private int labelStart(int at) {
    int start = at;
    while (start > from && isLabel(text.charAt(start - 1))) {
      start--;
    }
    return start < at && isStart(start) ? start : -1;
  }

  /** A link does not start within a word, an e-mail address or another address. */
  private boolean isStart(int start) {
    return start == 0
        || !isLabel(text.charAt(start - 1)) && "@/._".indexOf(text.charAt(start - 1)) < 0;
  }

  private Optional<LinkSpan> finish(int start, int hostStart, String scheme, List<String> repairs) {
    LinkEnd end = LinkEnd.of(text, hostStart);
    String address = scheme + end.address();
    if (end.end() <= hostStart || WebAddress.parse(address).isEmpty()) {
      return Optional.empty();
    }
    repairs.addAll(end.repairs());
    return Optional.of(new LinkSpan(start, end.end(), address, List.copyOf(repairs)));
  }

  /** A name with a dot in it, or an address of version 6; looked at before the whole link is. */
  private boolean startsHost(int start) {
    if (charAt(start) == '[') {
      return true;
    }
    int limit = Math.min(text.length(), start + LONGEST_HOST);
    boolean dot = false;
    for (int i = start; i < limit && "/?# \n".indexOf(text.charAt(i)) < 0; i++) {
      boolean atDot = text.charAt(i) == '.';
      if (atDot && i == start) {
        return false;
      }
      dot |= atDot;
    }
    return dot;
  }

  /** A name, a dot, and a name of two letters or more. */
  private boolean isPlausibleHost(int start) {
    int at = start;
    while (at < text.length() && isLabel(text.charAt(at))) {
      at++;
    }
    return at > start
        && at + 2 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  private int skipBlank(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
