package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;

/**
 * The repository that a forge builds a page from: {@code O.github.io/P} from {@code O/P}, or {@code
 * O.github.io} from {@code O/O.github.io} (documentation of GitHub Pages). The code of the paper is
 * often elsewhere.
 */
final class PageRepository {

  private PageRepository() {}

  static Optional<CodeRepository> candidate(WebAddress page) {
    return of(page, ".github.io", "github.com").or(() -> of(page, ".gitlab.io", "gitlab.com"));
  }

  private static Optional<CodeRepository> of(WebAddress page, String domain, String forge) {
    if (!page.host().endsWith(domain)) {
      return Optional.empty();
    }
    String owner = page.host().substring(0, page.host().length() - domain.length());
    List<String> segments = page.segments();
    boolean root = segments.isEmpty() || segments.get(0).endsWith(".html");
    String name = root ? page.host() : segments.get(0);
    return CodeRepository.parse("https://" + forge + "/" + owner + "/" + name);
  }
}
