/** Small programs to copy from. */
@NullMarked
package io.github.paperlistings.examples;

import org.jspecify.annotations.NullMarked;
