/** Dumps of whole venues: papercopilot/paperlists and the sites of virtual conferences. */
@NullMarked
package io.github.paperlistings.parsers.venue;

import org.jspecify.annotations.NullMarked;
