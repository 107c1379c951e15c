package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an address tells by its host and path alone. */
final class HostRoles {

  private static final Map<String, LinkRole> BY_HOST =
      Facts.rows(HostRoles.class, "host-roles.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> LinkRole.ofLabel(row[1])));

  private static final List<String> PAGE_DOMAINS =
      Facts.rows(HostRoles.class, "page-hosts.tsv").stream().map(row -> row[0]).toList();

  private static final Set<String> SHORTENERS =
      Facts.rows(HostRoles.class, "shorteners.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toSet());

  private static final String DOWNLOAD = "download";

  /** The length of {@code pdfextended}. */
  private static final int LONGEST_FILES = 11;

  private HostRoles() {}

  /** The role that no words can change. */
  static Optional<LinkRole> fixed(WebAddress address) {
    if (PaperPlaces.hold(address)) {
      return Optional.of(isPdf(address.path()) ? LinkRole.PDF : LinkRole.PAPER);
    }
    LinkRole role = BY_HOST.get(address.host());
    if (role == null) {
      int dot = address.host().indexOf('.');
      role = dot < 0 ? null : BY_HOST.get(address.host().substring(dot));
    }
    return Optional.ofNullable(role);
  }

  /** Whether the host serves pages that people make for a project. */
  static boolean isPageHost(WebAddress address) {
    String host = address.host();
    for (String domain : PAGE_DOMAINS) {
      int start = host.length() - domain.length();
      if (host.endsWith(domain) && (start == 0 || host.charAt(start - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  static boolean isShortener(WebAddress address) {
    return SHORTENERS.contains(address.host());
  }

  private static boolean isPdf(String path) {
    if (path.endsWith(".pdf")) {
      return true;
    }
    int start = 1;
    for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
      if (isOfFiles(path, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return isOfFiles(path, start, path.length());
  }

  /** Publishers show files below {@code /pdf/}, {@code /pdfplus/}, {@code /epdf/} and the like. */
  private static boolean isOfFiles(String path, int start, int end) {
    int files = path.startsWith("epdf", start) ? start + 1 : start;
    if (path.startsWith("pdf", files)) {
      return end - files <= LONGEST_FILES && isLetters(path, files, end);
    }
    return end - start == DOWNLOAD.length() && path.startsWith(DOWNLOAD, start);
  }

  private static boolean isLetters(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      if (path.charAt(i) < 'a' || path.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
