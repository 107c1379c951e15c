package io.github.paperlistings.link.address;

import io.github.paperlistings.internal.Facts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a site guarantees of its addresses.
 *
 * @param secure whether it shows the same over https
 * @param slash whether a last slash means nothing
 * @param git whether a last {@code .git} means nothing
 */
record SiteRules(boolean secure, boolean slash, boolean git) {

  private static final SiteRules NONE = new SiteRules(false, false, false);

  private static final Map<String, SiteRules> BY_HOST =
      Facts.rows(SiteRules.class, "site-rules.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> of(row[1].split(" "))));

  private static SiteRules of(String... rules) {
    Set<String> all = Set.of(rules);
    return new SiteRules(all.contains("secure"), all.contains("slash"), all.contains("git"));
  }

  static WebAddress apply(WebAddress address) {
    SiteRules rules = BY_HOST.getOrDefault(address.host(), NONE);
    WebAddress known = ofSite(rules.secure ? address.withScheme("https") : address);
    boolean moved = !known.host().equals(address.host());
    return (moved ? BY_HOST.getOrDefault(known.host(), NONE) : rules).trim(known);
  }

  private static WebAddress ofSite(WebAddress address) {
    return switch (address.host()) {
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
  }

  private WebAddress trim(WebAddress address) {
    return slash || git ? address.withPath(trimmed(address.path())) : address;
  }

  private String trimmed(String path) {
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
