package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A person, or a group, that a listing names as an author of a paper. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Author.Builder.class)
@JsonPropertyOrder({"name", "given", "family", "affiliations", "identifiers"})
public interface Author {

  /** The name as a person would read it: "Kurt Gödel". Never empty. */
  String name();

  /** The given names, where the source tells them apart from the family name. */
  Optional<String> given();

  /** The family name, where the source tells it apart from the given names. */
  Optional<String> family();

  /** The affiliations, in the order of the source. */
  List<String> affiliations();

  /** Identifiers of the person, such as an ORCID iD or the login of a site. */
  List<Identifier> identifiers();

  /** An author of whom only the name is known. */
  static Author of(String name) {
    return builder().name(name).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Author}. */
  final class Builder extends ImmutableAuthor.Builder {
    Builder() {}
  }
}
