package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Publishers show files below {@code /pdf/}, {@code /pdfplus/}, {@code /epdf/} and the like. */
  private static final Pattern PDF = Pattern.compile("/(e?pdf[a-z]{0,8}|download)(/|$)");

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
    return path.endsWith(".pdf") || PDF.matcher(path).find();
  }
}
