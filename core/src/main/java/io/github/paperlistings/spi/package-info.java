/**
 * What the author of a parser needs: one class that implements {@link
 * io.github.paperlistings.spi.ListingParser} and one line that registers it.
 *
 * <p>A parser reads structure and gives {@link io.github.paperlistings.spi.RawPaper} records with
 * their text as found; titles, links, names and dates are cleaned behind it.
 */
@NullMarked
package io.github.paperlistings.spi;

import org.jspecify.annotations.NullMarked;
