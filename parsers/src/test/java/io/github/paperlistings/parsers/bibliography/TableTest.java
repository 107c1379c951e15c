package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bibtex-fields.tsv",
        "csl-fields.tsv",
        "delimited-columns.tsv",
        "endnote-tags.tsv",
        "endnote-xml-fields.tsv",
        "medline-tags.tsv",
        "ris-tags.tsv",
        "wos-tags.tsv"
      })
  void everyFieldIsOnceInTheTableAndEveryVenueHasARank(String name) {
    List<String[]> rows = Table.rows(name);
    Set<String> fields = new HashSet<>();
    Table table = Table.of(name);
    for (String[] row : rows) {
      assertTrue(fields.add(row[0]), row[0]);
      FieldRule rule = table.rule(row[0]);
      if (rule.meaning() == Meaning.VENUE) {
        assertDoesNotThrow(rule::rank, row[0]);
      }
    }
  }
}
