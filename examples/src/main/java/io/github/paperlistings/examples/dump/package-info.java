/** Dumps of made-up papers, of any size: to see that memory does not grow, and to measure. */
@NullMarked
package io.github.paperlistings.examples.dump;

import org.jspecify.annotations.NullMarked;
