package io.github.paperlistings.text;

import java.util.Optional;

/**
 * The name of a person.
 *
 * @param display the name as a person would read it: "Kurt Gödel"
 * @param given the given names, only where certain
 * @param family the family name, only where certain
 */
public record PersonName(String display, Optional<String> given, Optional<String> family) {}
