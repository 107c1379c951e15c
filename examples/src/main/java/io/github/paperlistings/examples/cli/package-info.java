/** The command line {@code paper-listings}. */
@NullMarked
package io.github.paperlistings.examples.cli;

import org.jspecify.annotations.NullMarked;
