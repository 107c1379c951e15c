/** OpenReview: answers of its API. */
@NullMarked
package io.github.paperlistings.parsers.openreview;

import org.jspecify.annotations.NullMarked;
