/**
 * The dumps and pages of Papers with Code, which was closed in 2025; copies of the dumps are at <a
 * href="https://github.com/paperswithcode/paperswithcode-data">paperswithcode-data</a>.
 */
@NullMarked
package io.github.paperlistings.parsers.paperswithcode;

import org.jspecify.annotations.NullMarked;
