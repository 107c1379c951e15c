/** From raw records to papers: all cleaning happens here, once, for every parser. Not exported. */
@NullMarked
package io.github.paperlistings.normalize;

import org.jspecify.annotations.NullMarked;
