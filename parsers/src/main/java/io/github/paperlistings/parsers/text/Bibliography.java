package io.github.paperlistings.parsers.text;

import java.util.List;

/**
 * How much of a text are references. An article ends with references as well, but its sections are
 * no titles with abstracts, and most of it is prose.
 *
 * @param references the number of references
 * @param most whether they make up at least half of the text
 */
record Bibliography(int references, boolean most) {

  static Bibliography of(List<TextBlock> blocks) {
    int references = 0;
    long all = 0;
    long read = 0;
    for (TextBlock block : blocks) {
      int found = ScholarResults.in(block).size() + References.in(block).papers.size();
      long length = block.text().length();
      references += found;
      all += length;
      read += found > 0 ? length : 0;
    }
    return new Bibliography(references, references > 0 && read * 2 >= all);
  }
}
