/** Tables of facts of the parsers; not exported. */
@NullMarked
package io.github.paperlistings.parsers.facts;

import org.jspecify.annotations.NullMarked;
