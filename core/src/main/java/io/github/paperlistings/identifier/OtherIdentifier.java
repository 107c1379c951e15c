package io.github.paperlistings.identifier;

/**
 * An identifier of a scheme that has no type of its own.
 *
 * @param scheme the scheme, in lower case
 * @param value the value as the source gives it
 */
public record OtherIdentifier(String scheme, String value) implements Identifier {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public OtherIdentifier {
    if (scheme.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("blank identifier: " + scheme + ":" + value);
    }
  }

  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
