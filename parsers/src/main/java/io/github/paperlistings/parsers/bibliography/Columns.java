package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table.
 *
 * @param delimiter the sign between the cells
 * @param names the names in the header
 * @param rules what the columns mean
 */
record Columns(char delimiter, List<String> names, List<FieldRule> rules) {

  private static final Table TABLE = Table.of("delimited-columns.tsv");

  /** The lines of a preface: "sep=;", "About the data: …". */
  static final int MOST_LINES_BEFORE = 3;

  /** The signs between cells; of two that part a header equally often the first. */
  private static final String DELIMITERS = "\t;,";

  /** A header names things; prose is longer. */
  private static final int LONGEST_NAME = 40;

  private static final Set<Meaning> BESIDE_TITLE =
      EnumSet.of(
          Meaning.AUTHORS, Meaning.VENUE, Meaning.ABSTRACT, Meaning.LINK, Meaning.IDENTIFIER);

  /** The columns of a header; empty for a line that is no header of a listing. */
  static Optional<Columns> of(String header) {
    Optional<Columns> best = Optional.empty();
    for (char delimiter : DELIMITERS.toCharArray()) {
      Cells cells = new Cells(delimiter);
      cells.line(header);
      Columns columns = of(delimiter, cells.finish());
      if (best.isEmpty() || columns.known() > best.get().known()) {
        best = Optional.of(columns);
      }
    }
    return best.filter(Columns::areOfListing);
  }

  /** The number of columns that the table knows. */
  int known() {
    return (int) rules.stream().filter(rule -> rule.meaning() != Meaning.EXTRA).count();
  }

  private static Columns of(char delimiter, List<String> names) {
    List<FieldRule> rules = new ArrayList<>(names.size());
    for (String name : names) {
      rules.add(TABLE.rule(comparable(name)));
    }
    return new Columns(delimiter, names, rules);
  }

  private boolean areOfListing() {
    return names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && rules.stream().anyMatch(rule -> rule.meaning() == Meaning.TITLE)
        && rules.stream().anyMatch(rule -> BESIDE_TITLE.contains(rule.meaning()));
  }

  /** Letters and digits in lower case: "PDF Link", "pdf_link". */
  private static String comparable(String name) {
    return String.join("", Words.alphanumeric(name)).toLowerCase(Locale.ROOT);
  }
}
