/** What the parsers of pages share; not exported. */
@NullMarked
package io.github.paperlistings.parsers.html;

import org.jspecify.annotations.NullMarked;
