/**
 * Markdown that lists papers: awesome lists, reading lists, weekly digests.
 *
 * <p>The text is read by commonmark-java; what is a record is told by structure (items, tables,
 * headings, bold or linked titles) and by labels and addresses, which stand in tables beside the
 * classes.
 */
@NullMarked
package io.github.paperlistings.parsers.markdown;

import org.jspecify.annotations.NullMarked;
