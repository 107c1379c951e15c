package io.github.paperlistings.link.find;

import io.github.paperlistings.internal.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells which host names are links without a scheme, and what must follow them. */
public final class BareHosts {

  private static final BareHosts STANDARD = new BareHosts(table());

  private static final String NEEDS_PATH = "path";

  /** What must follow, by host; domains start with a dot. */
  private final Map<String, String> needs;

  private BareHosts(Map<String, String> needs) {
    this.needs = needs;
  }

  /** The hosts of the table. */
  public static BareHosts standard() {
    return STANDARD;
  }

  /** These hosts and others, which need a path. */
  public BareHosts with(Collection<String> hosts) {
    Map<String, String> more = new HashMap<>(needs);
    hosts.forEach(host -> more.put(host, NEEDS_PATH));
    return new BareHosts(more);
  }

  private static Map<String, String> table() {
    Map<String, String> needs = new HashMap<>();
    Facts.rows(BareHosts.class, "bare-hosts.tsv").forEach(row -> needs.put(row[0], row[1]));
    return needs;
  }

  /**
   * Whether a host is a link.
   *
   * @param hasPath whether a path follows
   */
  boolean isLink(String written, boolean hasPath) {
    String host = written.toLowerCase(Locale.ROOT);
    if (host.startsWith("www.")) {
      return isBelowWww(host);
    }
    if (hasPath && (needs.containsKey(host) || isOfAnInstitution(host))) {
      return true;
    }
    for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
      String need = needs.get(host.substring(dot));
      if (need != null) {
        return hasPath || !need.equals(NEEDS_PATH);
      }
    }
    return false;
  }

  /** A name and a domain. */
  private static boolean isBelowWww(String host) {
    int last = host.lastIndexOf('.');
    return last > 4
        ? host.length() - last > 2 && Letters.isLetter(host.charAt(last + 1))
        : host.length() > 6;
  }

  /** {@code gitlab.inria.fr}: institutions name the hosts of their forges so. */
  private static boolean isOfAnInstitution(String host) {
    return host.startsWith("gitlab.") && host.indexOf('.', 7) > 0;
  }
}
