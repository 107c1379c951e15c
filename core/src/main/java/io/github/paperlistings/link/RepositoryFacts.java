package io.github.paperlistings.link;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a source tells of a repository beside the link to it.
 *
 * @param stars its stars
 * @param official whether it is the official one of the paper
 * @param framework the framework it is written for
 */
public record RepositoryFacts(
    OptionalLong stars, Optional<Boolean> official, Optional<String> framework) {

  private static final RepositoryFacts NONE =
      new RepositoryFacts(OptionalLong.empty(), Optional.empty(), Optional.empty());

  /** A source that tells nothing. */
  public static RepositoryFacts none() {
    return NONE;
  }

  boolean isEmpty() {
    return stars.isEmpty() && official.isEmpty() && framework.isEmpty();
  }

  /** The repository with these facts; of two rows on one, the later stars and any "official". */
  CodeRepository addedTo(CodeRepository repository) {
    CodeRepository.Builder builder = CodeRepository.builder().from(repository);
    stars.ifPresent(builder::stars);
    official.ifPresent(now -> builder.official(now || repository.official().orElse(false)));
    framework.ifPresent(builder::framework);
    return builder.build();
  }
}
