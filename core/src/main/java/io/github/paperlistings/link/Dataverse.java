package io.github.paperlistings.link;

import io.github.paperlistings.link.address.WebAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * Data sets in Dataverse, which many institutions run under hosts of their own: {@code
 * HOST/dataset.xhtml?persistentId=doi:10.7910/DVN/X} (Dataverse User Guide). The DOI tells them.
 */
final class Dataverse {

  private static final String PAGE = "/dataset.xhtml";
  private static final String PARAMETER = "persistentId";

  private Dataverse() {}

  static Optional<RepositoryAddress> repository(WebAddress address) {
    return address.path().equals(PAGE)
        ? address.parameter(PARAMETER).map(id -> dataset(address.host(), id.replace("%2F", "/")))
        : Optional.empty();
  }

  /** The page of a DOI that Harvard's Dataverse gave. */
  static Optional<WebAddress> ofDoi(String path) {
    return path.startsWith("/10.7910/dvn/")
        ? WebAddress.parse(
            "https://dataverse.harvard.edu"
                + PAGE
                + "?persistentId=doi:"
                + path.substring(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static RepositoryAddress dataset(String host, String id) {
    return new RepositoryAddress(
        "dataverse",
        "https://" + host + PAGE + "?" + PARAMETER + "=" + id,
        id.toLowerCase(Locale.ROOT),
        Optional.empty(),
        id.substring(id.lastIndexOf('/') + 1),
        LinkRole.DATASET,
        Optional.empty(),
        Optional.empty());
  }
}
