/** Benchmarks: the whole pipeline beside the bare parser of the same bytes, in one run. */
@NullMarked
package io.github.paperlistings.examples.benchmark;

import org.jspecify.annotations.NullMarked;
