/** Papers and listings as JSON, and back without loss. */
@NullMarked
package io.github.paperlistings.json;

import org.jspecify.annotations.NullMarked;
