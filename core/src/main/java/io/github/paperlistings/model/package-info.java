/** The immutable values that a listing becomes: papers, authors, dates, metrics, diagnostics. */
@NullMarked
package io.github.paperlistings.model;

import org.jspecify.annotations.NullMarked;
