/** Listings in, papers out: start at {@link io.github.paperlistings.parse.PaperListings}. */
@NullMarked
package io.github.paperlistings.parse;

import org.jspecify.annotations.NullMarked;
