/** Parts of texts that parsers of several sources tell apart. */
@NullMarked
package io.github.paperlistings.parsers.words;

import org.jspecify.annotations.NullMarked;
