/** Feeds of journals, preprint servers and digests. */
@NullMarked
package io.github.paperlistings.parsers.feed;

import org.jspecify.annotations.NullMarked;
