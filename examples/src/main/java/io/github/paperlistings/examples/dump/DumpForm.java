package io.github.paperlistings.examples.dump;

/** A form that a dump of papers may have: records between a head and a tail. */
interface DumpForm {

  /** What stands before the first record. */
  default String head() {
    return "";
  }

  /**
   * A record.
   *
   * @param number its number, from 0
   * @param text the text of its paper
   */
  String record(int number, MadeUpText text);

  /** What stands between two records. */
  default String between() {
    return "";
  }

  /** What stands behind the last record. */
  default String tail() {
    return "";
  }
}
