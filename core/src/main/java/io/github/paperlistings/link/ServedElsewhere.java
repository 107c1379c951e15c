package io.github.paperlistings.link;

import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses that show, serve or name a repository which has its own address elsewhere: raw files,
 * archives, notebooks opened in Colab, DOIs of archives, origins in Software Heritage.
 */
final class ServedElsewhere {

  private ServedElsewhere() {}

  /** The address at the forge itself. */
  static Optional<WebAddress> target(WebAddress address) {
    return switch (address.host()) {
      case "raw.githubusercontent.com" -> file("github.com", address.segments(), 2);
      case "codeload.github.com" -> file("github.com", address.segments(), 3);
      case "gist.githubusercontent.com" -> page("https://gist.github.com", address.segments(), 0);
      case "api.github.com" -> below("repos", "https://github.com", address.segments());
      case "colab.research.google.com" -> below("github", "https://github.com", address.segments());
      case "mybinder.org", "nbviewer.org", "nbviewer.jupyter.org" ->
          behind(address.segments(), List.of("gh", "github"));
      case "hf-mirror.com" -> page("https://huggingface.co", address.segments(), 0);
      case "doi.org" -> doi(address.path().toLowerCase(Locale.ROOT));
      case "archive.softwareheritage.org" ->
          address.parameter("origin_url").flatMap(ServedElsewhere::decoded);
      case "git.code.sf.net", "svn.code.sf.net", "hg.code.sf.net" ->
          below("p", "https://sourceforge.net/projects", address.segments());
      case "git.savannah.gnu.org", "git.savannah.nongnu.org", "svn.savannah.gnu.org" ->
          savannah(address.segments());
      default -> underDomain(address.host());
    };
  }

  private static Optional<WebAddress> file(String host, List<String> segments, int ref) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    String tree = segments.size() > ref ? "/tree/" + tail(segments, ref) : "";
    return WebAddress.parse(
        "https://" + host + "/" + segments.get(0) + "/" + segments.get(1) + tree);
  }

  private static Optional<WebAddress> page(String site, List<String> segments, int start) {
    return WebAddress.parse(site + "/" + tail(segments, start));
  }

  private static Optional<WebAddress> below(String first, String site, List<String> segments) {
    return segments.size() > 1 && segments.get(0).equals(first)
        ? page(site, segments, 1)
        : Optional.empty();
  }

  /** {@code /v2/gh/O/R/REF} and {@code /github/O/R/blob/REF/PATH}. */
  private static Optional<WebAddress> behind(List<String> segments, List<String> marks) {
    for (int i = 0; i < Math.min(2, segments.size()); i++) {
      if (marks.contains(segments.get(i)) && segments.size() > i + 2) {
        return page("https://github.com", segments.subList(i + 1, i + 3), 0);
      }
    }
    return Optional.empty();
  }

  /** The DOIs that archives give carry the archives' own numbers. */
  private static Optional<WebAddress> doi(String path) {
    if (path.startsWith("/10.5281/zenodo.")) {
      return WebAddress.parse("https://zenodo.org/records/" + path.substring(16));
    }
    if (path.startsWith("/10.17605/osf.io/")) {
      return WebAddress.parse("https://osf.io/" + path.substring(17));
    }
    if (path.startsWith("/10.6084/m9.figshare.")) {
      String number = path.substring(21);
      int version = number.indexOf(".v");
      return WebAddress.parse(
          "https://figshare.com/articles/" + (version < 0 ? number : number.substring(0, version)));
    }
    return Dataverse.ofDoi(path);
  }

  private static Optional<WebAddress> decoded(String origin) {
    return CanonicalAddress.of(origin.replace("%3A", ":").replace("%2F", "/"));
  }

  /** {@code /cgit/P.git} and {@code /git/P.git}. */
  private static Optional<WebAddress> savannah(List<String> segments) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    String name = segments.get(1);
    String project = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    return WebAddress.parse("https://savannah.gnu.org/projects/" + project);
  }

  /** {@code P.googlecode.com}: the sites of projects, closed in 2016, now in the archive. */
  private static Optional<WebAddress> underDomain(String host) {
    String domain = ".googlecode.com";
    if (!host.endsWith(domain)) {
      return Optional.empty();
    }
    String labels = host.substring(0, host.length() - domain.length());
    String project = labels.substring(labels.lastIndexOf('.') + 1);
    return WebAddress.parse("https://code.google.com/archive/p/" + project);
  }

  private static String tail(List<String> segments, int start) {
    return String.join("/", segments.subList(start, segments.size()));
  }
}
