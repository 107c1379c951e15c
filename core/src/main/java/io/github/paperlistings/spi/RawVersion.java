package io.github.paperlistings.spi;

import java.util.Optional;

/**
 * A version of a paper as found.
 *
 * @param version the number of the version as written: "v1" or "1"
 * @param date when it was submitted, in any written form
 * @param size its size as written: "125kb"
 */
public record RawVersion(String version, Optional<String> date, Optional<String> size) {}
