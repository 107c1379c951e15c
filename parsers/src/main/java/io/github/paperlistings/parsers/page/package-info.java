/** Pages of papers on any site, by the metadata in their heads. */
@NullMarked
package io.github.paperlistings.parsers.page;

import org.jspecify.annotations.NullMarked;
