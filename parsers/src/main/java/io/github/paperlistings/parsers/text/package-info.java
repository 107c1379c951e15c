/** Text of unknown origin: titles and abstracts as people write them down. */
@NullMarked
package io.github.paperlistings.parsers.text;

import org.jspecify.annotations.NullMarked;
