package io.github.paperlistings.spi;

import io.github.paperlistings.internal.ValueStyle;
import io.github.paperlistings.link.LinkRole;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A link that the source gives as such, beside those that stand in its text. */
@Value.Immutable
@ValueStyle
public interface RawLink {

  /** The address as found; may be relative. */
  String url();

  /** The name of the field, or the place on the page, it stands in: {@code githubRepo}. */
  String field();

  /** The text of the link: "GitHub", "Project page". */
  @Value.Default
  default String label() {
    return "";
  }

  /** The role, where the field itself says it; else it is judged from address and label. */
  Optional<LinkRole> role();

  /** The stars of the repository, where the source shows them beside the link. */
  OptionalLong stars();

  /** Whether the source calls the repository the official one of the paper. */
  Optional<Boolean> official();

  /** The framework of the repository, where the source names it: {@code pytorch}. */
  Optional<String> framework();

  /** A link of a field. */
  static RawLink of(String url, String field) {
    return builder().url(url).field(field).build();
  }

  /** A link of a field that says the role. */
  static RawLink of(String url, String field, LinkRole role) {
    return builder().url(url).field(field).role(role).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RawLink}. */
  final class Builder extends ImmutableRawLink.Builder {
    Builder() {}
  }
}
