/** Services that answer with metadata of papers of any field. */
@NullMarked
package io.github.paperlistings.parsers.metadata;

import org.jspecify.annotations.NullMarked;
