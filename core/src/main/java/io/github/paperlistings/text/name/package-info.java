/** The parts of names and of lists of names. */
@NullMarked
package io.github.paperlistings.text.name;

import org.jspecify.annotations.NullMarked;
