package io.github.paperlistings.spi;

/**
 * An identifier as found.
 *
 * @param scheme its scheme: {@code arxiv}, {@code doi} …
 * @param text its written form, which may be a URL
 */
public record RawIdentifier(String scheme, String text) {}
