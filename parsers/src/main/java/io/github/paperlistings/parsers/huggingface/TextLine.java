package io.github.paperlistings.parsers.huggingface;

import java.util.List;

/**
 * A line of a page's text.
 *
 * @param kind what it is
 * @param text its plain text; of a labelled line what stands behind the label
 * @param targets the addresses in it
 * @param heading whether it is a heading
 * @param afterBlank whether an empty line stands before it
 * @param number its number, from 1
 */
record TextLine(
    LineKind kind,
    String text,
    List<String> targets,
    boolean heading,
    boolean afterBlank,
    long number) {

  boolean is(LineKind other) {
    return kind == other;
  }
}
