/** OpenReview: answers of its API, and its pages. */
@NullMarked
package io.github.paperlistings.parsers.openreview;

import org.jspecify.annotations.NullMarked;
