package io.github.paperlistings.link;

import java.util.Optional;

/**
 * A link, and the repository that its address leads to.
 *
 * @param link the link
 * @param repository the repository
 */
record FoundLink(Link link, Optional<RepositoryAddress> repository) {}
