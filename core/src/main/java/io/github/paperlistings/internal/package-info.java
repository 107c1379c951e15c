/** What every value type shares; not part of the API. */
@NullMarked
package io.github.paperlistings.internal;

import org.jspecify.annotations.NullMarked;
