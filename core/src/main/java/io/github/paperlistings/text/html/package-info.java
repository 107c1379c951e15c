/** HTML, JATS and MathML, as they stand in titles and abstracts, to Unicode. */
@NullMarked
package io.github.paperlistings.text.html;

import org.jspecify.annotations.NullMarked;
