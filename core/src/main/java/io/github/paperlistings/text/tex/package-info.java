/** TeX, as it stands in titles, abstracts and names, to Unicode. */
@NullMarked
package io.github.paperlistings.text.tex;

import org.jspecify.annotations.NullMarked;
