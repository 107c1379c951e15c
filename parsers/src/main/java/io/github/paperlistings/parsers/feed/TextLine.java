package io.github.paperlistings.parsers.feed;

/**
 * A line of an item's text.
 *
 * @param text the text as shown
 * @param markup the same with the tags that carry meaning, such as sub and sup
 * @param heading whether it stands in a heading, or all of it is bold
 * @param first whether it starts a paragraph
 */
record TextLine(String text, String markup, boolean heading, boolean first) {}
