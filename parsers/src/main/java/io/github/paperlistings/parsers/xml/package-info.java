/** Streaming XML for the parsers of XML sources; not exported. */
@NullMarked
package io.github.paperlistings.parsers.xml;

import org.jspecify.annotations.NullMarked;
