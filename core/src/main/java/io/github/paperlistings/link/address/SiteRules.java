package io.github.paperlistings.link.address;

import io.github.paperlistings.internal.Facts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What single sites guarantee of their addresses. */
final class SiteRules {

  private static final Map<String, Set<String>> RULES =
      Facts.rows(SiteRules.class, "site-rules.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" "))));

  private SiteRules() {}

  static boolean isAlwaysSecure(String host) {
    return RULES.getOrDefault(host, Set.of()).contains("secure");
  }

  static WebAddress apply(WebAddress address) {
    WebAddress known =
        switch (address.host()) {
          case "arxiv.org" -> PaperAddress.arxiv(address);
          case "doi.org" -> PaperAddress.doi(address);
          case "openreview.net" -> PaperAddress.openReview(address);
          case "www.aclweb.org", "aclweb.org" -> PaperAddress.anthology(address);
          case "www.youtube.com", "www.youtube-nocookie.com" -> VideoAddress.canonical(address);
          case "youtu.be" -> address.withQuery(VideoAddress.start(address.query()));
          case "drive.google.com", "docs.google.com" ->
              address.withQuery(Query.without(address.query(), "usp"));
          default -> address;
        };
    Set<String> rules = RULES.getOrDefault(known.host(), Set.of());
    return rules.isEmpty()
        ? known
        : known.withPath(trimmed(known.path(), rules.contains("slash"), rules.contains("git")));
  }

  private static String trimmed(String path, boolean slash, boolean git) {
    String trimmed = path;
    while (trimmed.length() > 1) {
      if (slash && trimmed.endsWith("/")) {
        trimmed = trimmed.substring(0, trimmed.length() - 1);
      } else if (git && trimmed.length() > 5 && endsWithGit(trimmed)) {
        trimmed = trimmed.substring(0, trimmed.length() - 4);
      } else {
        return trimmed;
      }
    }
    return trimmed;
  }

  private static boolean endsWithGit(String path) {
    return path.regionMatches(true, path.length() - 4, ".git", 0, 4)
        && "/.".indexOf(path.charAt(path.length() - 5)) < 0;
  }
}
