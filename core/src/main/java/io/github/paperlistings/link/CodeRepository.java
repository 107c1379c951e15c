package io.github.paperlistings.link;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A repository on a forge, a hub or an archive. Two repositories are the same if their {@link
 * #key() keys} are equal.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = CodeRepository.Builder.class)
@JsonPropertyOrder({
  "url",
  "key",
  "forge",
  "owner",
  "name",
  "ref",
  "path",
  "role",
  "status",
  "own",
  "confidence",
  "official",
  "framework",
  "stars",
  "evidence"
})
public interface CodeRepository {

  /** The address of the repository itself, in canonical form, its case as written. */
  String url();

  /** The identity: host and path, in lower case where the forge does not tell cases apart. */
  String key();

  /** The forge: {@code github}, {@code gitlab}, {@code huggingface} … */
  String forge();

  /** The owner: a user, an organisation, a group with its subgroups. */
  Optional<String> owner();

  /** The name. */
  String name();

  /** The branch, tag or commit that the link names. */
  Optional<String> ref();

  /** The path within the repository that the link names. */
  Optional<String> path();

  /** What it holds, by the words around the link. */
  LinkRole role();

  /** Whether it is there, by the words around the link. */
  LinkStatus status();

  /** Whether it is the authors' own; empty where nothing tells. */
  Optional<Boolean> own();

  /** How it was found. */
  RepositoryConfidence confidence();

  /** Whether the source calls it the official one. */
  Optional<Boolean> official();

  /** The framework that the source names. */
  Optional<String> framework();

  /** Its stars, as of the day of the listing. */
  OptionalLong stars();

  /** Where it was found: the fields, and the words that decided. */
  List<String> evidence();

  /**
   * The repository that an address leads to, in any of its written forms: {@code
   * https://github.com/a/b/tree/main/c}, {@code git@github.com:a/b.git}, {@code github.com/a/b}.
   *
   * @return the repository, or empty where the address is that of none
   */
  static Optional<CodeRepository> parse(String address) {
    return LinkExtractor.standard().repository(address);
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CodeRepository}. */
  final class Builder extends ImmutableCodeRepository.Builder {
    Builder() {}
  }
}
