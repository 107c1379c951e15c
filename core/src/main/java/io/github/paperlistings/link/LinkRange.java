package io.github.paperlistings.link;

/**
 * Where a link stands in a text.
 *
 * @param start its first character, in UTF-16 units of the text
 * @param end the index behind its last character
 * @param address the address with what was broken in it mended, not yet canonical
 */
public record LinkRange(int start, int end, String address) {}
