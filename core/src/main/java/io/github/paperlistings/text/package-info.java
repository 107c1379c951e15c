/**
 * Readable Unicode out of the text of listings: titles, abstracts, names, and keys to compare
 * titles by. Can be used without any listing.
 */
@NullMarked
package io.github.paperlistings.text;

import org.jspecify.annotations.NullMarked;
