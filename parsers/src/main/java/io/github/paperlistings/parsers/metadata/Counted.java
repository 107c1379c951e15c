package io.github.paperlistings.parsers.metadata;

import java.util.OptionalLong;

/**
 * The counts that an answer states.
 *
 * @param total the records of the whole list
 * @param start how many come before this page; absent: none
 * @param size the records of a page
 */
record Counted(OptionalLong total, OptionalLong start, OptionalLong size) {

  /**
   * The records that this page should hold.
   *
   * @param cursor whether the list goes on by a cursor, which does not tell how many came before
   * @param shown how many there are
   */
  OptionalLong here(boolean cursor, long shown) {
    if (total.isEmpty()) {
      return OptionalLong.empty();
    }
    if (cursor || size.isEmpty()) {
      return OptionalLong.of(shown);
    }
    long left = Math.max(0, total.getAsLong() - start.orElse(0));
    return OptionalLong.of(Math.min(left, size.getAsLong()));
  }

  /** The start of the next page; empty on the last one. */
  OptionalLong next() {
    long end = start.orElse(0) + size.orElse(0);
    return size.orElse(0) > 0 && end < total.orElse(0)
        ? OptionalLong.of(end)
        : OptionalLong.empty();
  }
}
