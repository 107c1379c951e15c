/** Identifiers of papers and people: arXiv, DOI, and an open scheme for all others. */
@NullMarked
package io.github.paperlistings.identifier;

import org.jspecify.annotations.NullMarked;
