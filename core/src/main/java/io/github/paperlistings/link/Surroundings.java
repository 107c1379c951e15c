package io.github.paperlistings.link;

/**
 * Where a link stands among the words and the other links of its text.
 *
 * @param text the text
 * @param start its first character
 * @param end the index behind its last character
 * @param previousEnd the end of the link before, or 0
 * @param nextStart the start of the link behind, or the length of the text
 */
record Surroundings(String text, int start, int end, int previousEnd, int nextStart) {}
