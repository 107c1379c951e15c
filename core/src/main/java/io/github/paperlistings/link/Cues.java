package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a clause that tell what a link leads to, in the order of the clause. */
final class Cues {

  private static final PhraseTable<LinkRole> TABLE =
      new PhraseTable<>(
          Facts.rows("cues.tsv").stream()
              .collect(Collectors.toMap(row -> row[0], row -> LinkRole.ofLabel(row[1]))));

  private Cues() {}

  /** The roles named in a clause in lower case, each once. */
  static List<LinkRole> in(String clause) {
    return new ArrayList<>(new LinkedHashSet<>(TABLE.find(clause)));
  }
}
