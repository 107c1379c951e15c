/** Streaming JSON for the parsers of JSON sources; not exported. */
@NullMarked
package io.github.paperlistings.parsers.json;

import org.jspecify.annotations.NullMarked;
