package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of a clause that tell what a link leads to, in the order of the clause. */
final class Cues {

  private record Cue(String words, LinkRole role) {}

  private static final List<Cue> ALL =
      Facts.rows("cues.tsv").stream()
          .map(row -> new Cue(row[0], LinkRole.ofLabel(row[1])))
          .sorted(Comparator.comparingInt((Cue cue) -> cue.words().length()).reversed())
          .toList();

  private Cues() {}

  /** The roles named in a clause in lower case, each once. */
  static List<LinkRole> in(String clause) {
    Map<Integer, LinkRole> found = new TreeMap<>();
    boolean[] taken = new boolean[clause.length()];
    for (Cue cue : ALL) {
      for (int at : Words.find(clause, cue.words())) {
        if (!taken[at]) {
          found.put(at, cue.role());
          for (int i = at; i < at + cue.words().length(); i++) {
            taken[i] = true;
          }
        }
      }
    }
    Set<LinkRole> roles = new LinkedHashSet<>(found.values());
    return new ArrayList<>(roles);
  }
}
