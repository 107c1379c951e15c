/** Lists of the papers of proceedings and conferences, a class a site. */
@NullMarked
package io.github.paperlistings.parsers.proceedings;

import org.jspecify.annotations.NullMarked;
