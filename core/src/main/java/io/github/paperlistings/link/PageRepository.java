package io.github.paperlistings.link;

import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * The repository that a forge builds a page from: {@code O.github.io/P} from {@code O/P}, or {@code
 * O.github.io} from {@code O/O.github.io} (documentation of GitHub Pages). The code of the paper is
 * often elsewhere.
 */
final class PageRepository {

  private PageRepository() {}

  /** Domains below which the owner stands, and the forge of the repositories behind them. */
  private static final String[][] PAGES = {
    {".github.io", "github.com"},
    {".gitlab.io", "gitlab.com"},
    {".codeberg.page", "codeberg.org"},
    {".bitbucket.io", "bitbucket.org"}
  };

  static Optional<RepositoryAddress> candidate(WebAddress page) {
    for (String[] pages : PAGES) {
      if (page.host().endsWith(pages[0])) {
        return of(page, pages[0], pages[1]);
      }
    }
    return project(page, ".sourceforge.net").or(() -> project(page, ".sourceforge.io"));
  }

  private static Optional<RepositoryAddress> of(WebAddress page, String domain, String forge) {
    String owner = page.host().substring(0, page.host().length() - domain.length());
    List<String> segments = page.segments();
    boolean root = segments.isEmpty() || segments.get(0).endsWith(".html");
    String name = root ? page.host() : segments.get(0);
    return repository("https://" + forge + "/" + owner + "/" + name);
  }

  private static Optional<RepositoryAddress> project(WebAddress page, String domain) {
    return page.host().endsWith(domain)
        ? repository(
            "https://sourceforge.net/projects/"
                + page.host().substring(0, page.host().length() - domain.length()))
        : Optional.empty();
  }

  private static Optional<RepositoryAddress> repository(String address) {
    return WebAddress.parse(address).flatMap(Forges.standard()::repository);
  }
}
