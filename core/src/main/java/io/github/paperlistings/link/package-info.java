/**
 * Links in text and on pages, in canonical form and with their roles, and the code repositories
 * among them. Can be used without any listing: start at {@link
 * io.github.paperlistings.link.LinkExtractor}.
 */
@NullMarked
package io.github.paperlistings.link;

import org.jspecify.annotations.NullMarked;
